import { beforeEach, expect, test } from 'vitest';
import { lookBeforeSend, turnOff, type Written } from '../../utils/before-send.ts';
import { noteUse } from '../../utils/replies.ts';
import { putBrand } from '../../utils/storage/brands.ts';
import { keepCard } from '../../utils/storage/cards.ts';
import { write } from '../../utils/storage/database.ts';
import { putLibrary } from '../../utils/storage/libraries.ts';
import { beginRounds, noteRounds } from '../../utils/storage/rounds.ts';
import { changeSetting, keepSettings, readSettings } from '../../utils/storage/settings.ts';
import { lookAt } from '../../utils/storage/team-news.ts';
import { setTeamWords } from '../../utils/storage/team-words.ts';
import { allUsage, countUse } from '../../utils/storage/usage.ts';
import { freshDatabase } from './storage/fresh-database.ts';
import { sampleBrand, sampleCard, sampleLibrary, samplePost } from './templates/sample-post.ts';

freshDatabase();

const post = samplePost({ site: 'x', author: 'Ann Lee', text: 'Hello' });
const written = (text: string, more: Partial<Written> = {}): Written => ({
  text,
  language: 'en',
  post,
  postLanguages: ['en'],
  others: [],
  ...more,
});
const told = async (text: string, more?: Partial<Written>) =>
  (await lookBeforeSend(written(text, more))).findings.map(({ check }) => check);

const acme = sampleBrand({ name: 'Acme', places: [{ site: 'x' }] });

beforeEach(async () => {
  await putBrand(acme);
});

test('a check is off everywhere, on a site or for a brand, and speaks as its person wants', async () => {
  const text = 'We guarantee it.';
  const promise = async () => (await lookBeforeSend(written(text))).findings[0];
  expect(await promise()).toMatchObject({ check: 'promise', sure: 0.9 });
  expect((await promise())?.thought).toBeUndefined();
  await changeSetting('checkLevels', (now) => ({ ...now, promise: 'suggestion' }));
  expect(await promise()).toMatchObject({ check: 'promise', thought: true });
  await changeSetting('checkLevels', (now) => ({ ...now, promise: 'off' }));
  expect(await promise()).toBeUndefined();
  await keepSettings({ checkLevels: {}, checksOff: [`promise@${acme.id}`] });
  expect(await promise()).toBeUndefined();
  await keepSettings({ checksOff: [] });
  await turnOff('promise', 'x');
  expect(await promise()).toBeUndefined();
  expect(await told(text, { post: { ...post, site: 'mastodon' } })).toEqual(['promise']);
});

test('"not here again" twice at once keeps both', async () => {
  await Promise.all([turnOff('loud', 'x'), turnOff('team', 'x'), turnOff('doubled')]);
  expect((await readSettings()).checksOff.sort()).toEqual(['loud@x', 'team@x']);
  expect((await readSettings()).checkLevels).toEqual({ doubled: 'off' });
});

test('a brand has limits and a rule for first names of its own', async () => {
  expect(await told('Thank you! We look! Ann.')).toEqual([]);
  await putBrand({ ...acme, exclamations: 1 });
  expect(await told('Thank you! We look!')).toEqual(['loud']);
  await putBrand({ ...acme, emoji: 0 });
  expect(await told('Thank you 🎉')).toEqual(['loud']);
  await putBrand({ ...acme, firstNames: 'tell' });
  expect(await told('Thank you, Ann.')).toEqual(['first-name']);
  await putBrand({ ...acme, address: 'formal', firstNames: 'fine' });
  expect(await told('Thank you, Ann.')).toEqual([]);
});

test('words of a team stand in place of the usual ones of that language; none at all find nothing', async () => {
  expect(await told('You will get a refund')).toEqual(['team']);
  await changeSetting('teamWords', (now) => ({ ...now, en: 'unicorn*' }));
  expect(await told('You will get a refund')).toEqual([]);
  expect(await told('Our unicorns are fine')).toEqual(['team']);
  for (const words of ['', ' , ', '*', '**', '(']) {
    await changeSetting('teamWords', (now) => ({ ...now, en: words }));
    expect(await told('Our unicorns are fine'), words).toEqual([]);
  }
});

test('words of a team hold beside one’s own, in place of the usual ones, for whoever is in it', async () => {
  const library = sampleLibrary();
  await putLibrary(library);
  await beginRounds(library.id, 'ann');
  await noteRounds(library.id, { role: 'owner' });
  await setTeamWords(library.id, 'en', 'dragon*');
  await noteRounds(library.id, { role: 'reader' });
  expect(await told('Our dragons are fine')).toEqual(['team']);
  expect(await told('You will get a refund')).toEqual([]);
  expect(await told('Wir erstatten alles', { language: 'de' })).toContain('team');
  await changeSetting('teamWords', (now) => ({ ...now, en: 'unicorn*' }));
  expect(await told('Our unicorns are fine')).toEqual(['team']);
  expect(await told('Our dragons are fine')).toEqual(['team']);
});

test('a link of a shared card is told once somebody has said which are ours', async () => {
  const card = sampleCard({ title: 'Help', library: crypto.randomUUID() });
  await write(['cards'], (transaction) => transaction.store.put(card));
  const text = 'See https://elsewhere.example/a for help';
  const used = { cardId: card.id, site: 'x', language: 'en', wording: 0, now: new Date() };
  await countUse({ ...used, text });
  expect(await told(text)).toEqual([]);
  await keepSettings({ ourHosts: 'acme.example, https://help.example/x' });
  expect(await told(text)).toEqual(['links']);
  const ours = 'See https://www.help.example/y for help';
  await countUse({ ...used, text: ours });
  expect(await told(ours)).toEqual([]);
  await write(['cards'], (transaction) => {
    const { library: _, ...own } = card;
    return transaction.store.put(own);
  });
  expect(await told(text)).toEqual([]);
});

test('a link that nobody but its writer has looked at is told, until somebody has', async () => {
  const library = sampleLibrary();
  await putLibrary(library);
  await beginRounds(library.id, 'ann');
  const text = 'See https://elsewhere.example/a for help';
  const wordings = [{ language: 'en', text }];
  const card = await keepCard(sampleCard({ wordings, library: library.id }));
  await countUse({ cardId: card.id, site: 'x', language: 'en', wording: 0, now: new Date(), text });
  const found = async () => (await lookBeforeSend(written(text))).findings;
  const link = 'https://elsewhere.example/a';
  expect(await found()).toMatchObject([{ check: 'links', quote: link, as: 'unseen' }]);
  await noteRounds(library.id, { person: 'bob' });
  await lookAt(library.id, card.id, [link]);
  expect(await found()).toEqual([]);
});

test('a wording that went to many, or stands in the thread, is offered in other words', async () => {
  const card = sampleCard({
    wordings: [
      { language: 'en', text: 'Thank you, {name}, we read it.' },
      { language: 'en', text: 'We are glad, {name}.' },
    ],
  });
  await write(['cards'], (transaction) => transaction.store.put(card));
  const text = 'Thank you, Ann Lee, we read it.';
  const used = { cardId: card.id, site: 'x', language: 'en', wording: 0, now: new Date() };
  for (let time = 0; time < 5; time += 1) await countUse({ ...used, text });
  const found = async (thread: string[]) =>
    (await lookBeforeSend(written(text, { thread }))).findings[0];
  expect(await found([])).toBeUndefined();
  const mended = 'We are glad, Ann Lee.';
  const here = ['Thank you, Tom, we read it.'];
  expect(await found(here)).toEqual({ check: 'repeat', count: 4, as: 'here', mended });
  await countUse({ ...used, text: 'Thank you, Tom, we read it.' });
  expect(await found([])).toEqual({ check: 'repeat', count: 5, mended });
});

test('another wording, once it is taken, is said: of its card, and when it is looked for again', async () => {
  const card = sampleCard({
    wordings: [
      { language: 'en', text: 'Thank you, we read it.' },
      { language: 'en', text: 'We are glad.' },
    ],
  });
  await write(['cards'], (transaction) => transaction.store.put(card));
  const used = { cardId: card.id, site: 'x', language: 'en', wording: 0, now: new Date() };
  await countUse({ ...used, text: 'Thank you, we read it.' });
  const { another } = await lookBeforeSend(written('Thank you, we read it.'));
  if (!another) throw new Error('nothing in other words');
  await noteUse([another], post, another.text);
  expect((await allUsage()).get(card.id)).toMatchObject({ times: 2, said: { 'x en': 1 } });
  const seen = await lookBeforeSend(written('We are glad.'));
  expect([seen.card, seen.from?.text]).toEqual([card.id, 'We are glad.']);
});

test('a draft stays its card’s as long as it is like it, and is so again when it comes back to it', async () => {
  const card = sampleCard({ intent: 'humour' });
  await write(['cards'], (transaction) => transaction.store.put(card));
  const text = 'Well, that is one way to open a parcel. We send another one today.';
  await countUse({ cardId: card.id, site: 'x', language: 'en', wording: 0, now: new Date(), text });
  const sad = { post: { ...post, text: 'My father died yesterday' } };
  const { from } = await lookBeforeSend(written(text, sad));
  if (!from) throw new Error('not known');
  const look = async (words: string) => {
    const { findings, ...seen } = await lookBeforeSend(written(words, { ...sad, from }));
    return [seen.card, seen.from, findings.map(({ check }) => check)];
  };
  const changed = text.replace('today', 'tomorrow, Ann');
  expect(await look(changed)).toEqual([card.id, from, ['humour']]);
  expect(await look('We are very sorry for your loss.')).toEqual([undefined, from, []]);
  expect(await look(changed)).toEqual([card.id, from, ['humour']]);
});
