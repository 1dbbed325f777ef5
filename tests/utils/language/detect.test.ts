import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readModel } from '../../../utils/language/model.ts';
import { tell } from '../../../utils/language/tell.ts';

const file = new URL('../../../public/language-model.bin', import.meta.url);
let door: typeof import('../../../utils/language/detect.ts');

beforeAll(async () => {
  vi.resetModules();
  door = await import('../../../utils/language/detect.ts');
  door.loadModel(readFileSync(file));
});

test.each([
  ['sw', 'Jamani leo nimechoka sana, kesho tutaonana kazini'],
  ['ar', 'والله ما ادري وش اقول لكم اليوم'],
  ['de', 'Heute Abend gehen wir endlich ins Kino, wer kommt mit?'],
  ['pl', 'Dzisiaj wieczorem idziemy do kina, kto idzie z nami?'],
  ['en', 'We are finally going to the movies tonight, who is coming?'],
  ['gl', 'Hoxe imos ao cine coa miña irmá, quen vén connosco?'],
  ['pt', 'Hoje a gente vai no cinema com minha irmã, quem vem?'],
  ['uk', 'Сьогодні ввечері йдемо в кіно, хто з нами?'],
  ['sr', 'Вечерас идемо у биоскоп, ко иде са нама?'],
  [
    'sr-Latn',
    'Večeras idemo u bioskop, gde si ti i šta radiš, lepa devojko? Nisam te videla celo leto.',
  ],
  ['hr', 'Večeras idemo u kino, gdje si ti i što radiš, lijepa djevojko?'],
  // Turkish and Russian by the model alone, which has not learnt them; their letters say otherwise.
  ['az', 'Bu axşam kinoya gedirik, kim bizimlə gəlir?'],
  ['kk', 'Бүгін кешке киноға барамыз, бізбен кім барады? Тезірек айтыңызшы, қалайсыз?'],
  ['fa', 'امشب با بچه‌ها میریم سینما، کی باهامون میاد؟'],
  ['hi', 'आज शाम को हम फिल्म देखने जा रहे हैं'],
  ['hi-Latn', 'Aaj shaam ko hum film dekhne ja rahe hain, kaun aayega yaar?'],
  ['ja', '今夜は映画を見に行きます'],
  ['zh-Hans', '今天晚上我们去看电影,谁来?'],
  ['zh-Hant', '今天晚上我們去看電影,誰來?'],
  ['ka', 'დღეს საღამოს კინოში მივდივართ'],
])('knows %s: %s', async (language, text) => {
  const found = await door.detect({ text });
  expect(found).toMatchObject({ language, because: 'text' });
  expect(found.confidence).toBeGreaterThan(0.94);
});

test.each([
  ['emoji only', '😂😂😂🔥'],
  ['tags only', '#KCA #VoteNow'],
  ['links only', 'https://example.com/a-long-path'],
  ['handles only', '@anna @bert_99'],
  ['a name', 'Cristiano Ronaldo'],
  ['laughter', 'jajajajaja XD'],
  ['a score', 'Real 1-0!!!!'],
  ['nothing', ''],
])('is not sure of %s, even where the page declares a language', async (_, text) => {
  expect((await door.detect({ text })).language).toBeUndefined();
  expect(
    (await door.detect({ text: '😂 #tag', declared: 'en', site: 'x' })).language,
  ).toBeUndefined();
});

test('a page decides where the text is open, and is the reason', async () => {
  const open = { text: 'que bonita foto' };
  expect((await door.detect(open)).language).toBeUndefined();
  for (const declared of ['pt', 'es']) {
    const found = await door.detect({ ...open, declared, site: 'x' });
    expect(found.confidence).toBeGreaterThan((await door.detect(open)).confidence);
  }
});

test('an author who writes in a language that was never learnt is believed where the page agrees', async () => {
  const clues = { text: 'Labas', declared: 'lt', author: 'lt', site: 'x' };
  expect(await door.detect(clues)).toMatchObject({ language: 'lt', because: 'page' });
});

test('where the model doubts franc is asked, and what it says is not yet sure', async () => {
  const text =
    'Sot në mbrëmje do të shkojmë në kinema, kush vjen me ne? Ju lutem më tregoni sa më shpejt.';
  expect(tell(readModel(readFileSync(file)), text).odds.get('sq')).toBeGreaterThan(0.9);
  expect((await door.detect({ text })).language).toBeUndefined();
  expect((await door.detect({ text, mine: ['sq'] })).language).toBe('sq');
});

test('tells further languages that whole sentences are in', async () => {
  const text =
    'Guten Morgen zusammen, heute gibt es endlich wieder frische Brötchen bei uns.\nGood morning everyone, we finally have fresh bread rolls in the shop again today.';
  const { language, also } = await door.detect({ text });
  expect([language, ...(also ?? [])].sort()).toEqual(['de', 'en']);
});

test('answers many posts in their order', async () => {
  const found = await door.detectAll([
    { text: 'Vielen Dank für die schnelle Antwort' },
    { text: '😂' },
    { text: 'Asante sana kwa jibu lako la haraka' },
  ]);
  expect(found.map(({ language }) => language)).toEqual(['de', undefined, 'sw']);
});

describe('the model', () => {
  test('is fetched once, at the first question, and again after a failure', async () => {
    vi.resetModules();
    const fresh = await import('../../../utils/language/detect.ts');
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValueOnce(new TypeError('gone'))
      .mockImplementation(async () => new Response(readFileSync(file)));
    expect(fetched).not.toHaveBeenCalled();
    await expect(fresh.detect({ text: 'Guten Morgen' })).rejects.toThrow('gone');
    await fresh.detectAll([{ text: 'Guten Morgen zusammen' }, { text: 'Gute Nacht' }]);
    await fresh.detect({ text: 'Vielen Dank' });
    expect(fetched.mock.calls).toEqual([['/language-model.bin'], ['/language-model.bin']]);
    fetched.mockRestore();
  });
});
