import { expect, test } from 'vitest';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { type Asked, suggest } from '../../../utils/templates/suggest.ts';
import { type Usage, usedAgain } from '../../../utils/templates/usage.ts';
import { sampleCard, samplePost, sampleTelling } from './sample-post.ts';

const now = new Date(2026, 10, 24, 12);
const { post: _, ...telling } = sampleTelling({ now });

function asked(some: Partial<Asked> = {}): Asked {
  return {
    post: samplePost(),
    language: 'en',
    usage: new Map(),
    fallbacks: ['en', 'de'],
    telling,
    ...some,
  };
}

const intentOf = (id: string | undefined) => starter.find((card) => card.id === id)?.intent;

test('replies in the language of the post come before those in my fallback languages, and say so', () => {
  const german = sampleCard({ wordings: [{ language: 'de', text: 'Danke' }] });
  const both = sampleCard({
    wordings: [
      { language: 'en', text: 'Thanks' },
      { language: 'sw', text: 'Asante' },
    ],
  });
  const offers = suggest([german, both], asked({ language: 'sw' }));
  expect(offers.map(({ text, language, because }) => [text, language, because[0]])).toEqual([
    ['Asante', 'sw', 'language'],
    ['Danke', 'de', 'fallback-language'],
  ]);
});

test('a card with none of these languages is not offered', () => {
  const polish = sampleCard({ wordings: [{ language: 'pl', text: 'Dziękujemy' }] });
  expect(suggest([polish], asked())).toEqual([]);
});

test('where the language is not sure, my first language is used and it is said', () => {
  const { language: _, ...unsure } = asked({ fallbacks: ['pl', 'en'] });
  const [first] = suggest(starter, unsure);
  expect(first).toMatchObject({
    language: 'pl',
    because: expect.arrayContaining(['language-not-sure']),
  });
});

test.each([
  ['de-AT', 'Danke'],
  ['de', 'Danke'],
  ['zh-TW', '謝謝'],
  ['zh-Hans', '谢谢'],
  ['pt-BR', 'Obrigado'],
  ['sr-Latn', undefined],
])('a post in %s finds %o', (language, text) => {
  const card = sampleCard({
    wordings: [
      { language: 'de', text: 'Danke' },
      { language: 'zh-Hans', text: '谢谢' },
      { language: 'zh-Hant', text: '謝謝' },
      { language: 'pt-PT', text: 'Obrigado' },
      { language: 'sr', text: 'Хвала' },
    ],
  });
  expect(suggest([card], asked({ language, fallbacks: [] }))[0]?.text).toBe(text);
});

test.each([
  ['repost', 'A new version is out', 'en', 'thanks', 'repost'],
  ['like', 'A new version is out', 'pl', 'thanks', 'repost'],
  ['mention', 'How do I change my password', 'en', 'honest', 'question'],
  ['mention', 'متى يصدر التحديث؟', 'ar', 'honest', 'question'],
  ['comment', 'Die App stürzt ab, seit Tagen keine Antwort', 'de', 'apology', 'complaint'],
  ['comment', 'Aplikacja nie działa!!!', 'pl', 'apology', 'complaint'],
  ['comment', 'haifanyi kazi tangu jana', 'sw', 'apology', 'complaint'],
  ['mention', 'Kazi nzuri sana, hongereni', 'sw', 'thanks', 'praise'],
  ['mention', 'Świetna robota, polecam', 'pl', 'thanks', 'praise'],
  ['mention', 'شكرا لكم، تطبيق رائع', 'ar', 'thanks', 'praise'],
] as const)('a %s saying %o (%s) is offered %s first', (kind, text, language, intent, because) => {
  const [first] = suggest(starter, asked({ post: samplePost({ kind, text }), language }));
  expect(intentOf(first?.cardId)).toBe(intent);
  expect(first?.because).toContain(because);
});

test('what is used most comes first among what fits equally', () => {
  const [a, b] = [sampleCard(), sampleCard()];
  const usage = new Map<string, Usage>([
    [b.id, { cardId: b.id, times: 6, last: now.toISOString(), said: {} }],
  ]);
  const offers = suggest([a, b], asked({ usage }));
  expect(offers.map((offer) => offer.cardId)).toEqual([b.id, a.id]);
  expect(offers[0]?.because).toContain('often-used');
});

test('wordings take turns for each audience by itself', () => {
  const card = sampleCard({
    wordings: ['one', 'two', 'three'].map((text) => ({ language: 'en', text })),
  });
  let usage: Usage | undefined;
  const say = (site: string) => {
    const [offer] = suggest(
      [card],
      asked({ post: samplePost({ site }), usage: new Map(usage ? [[card.id, usage]] : []) }),
    );
    if (!offer) throw new Error('nothing offered');
    usage = usedAgain(usage, {
      cardId: card.id,
      site,
      language: offer.language,
      wording: offer.wording,
      now,
    });
    return offer.text;
  };
  expect(['x', 'x', 'bluesky', 'x', 'x', 'bluesky'].map(say)).toEqual([
    'one',
    'two',
    'one',
    'three',
    'one',
    'two',
  ]);
});

test('a wording that lacks a value gives way to one that can be filled, else it asks; one that nobody can fill is left out', () => {
  const needs = sampleCard({ wordings: [{ language: 'en', text: 'See {link}' }] });
  const either = sampleCard({
    wordings: [
      { language: 'en', text: 'See {link}' },
      { language: 'en', text: 'See our page' },
    ],
  });
  const never = sampleCard({ wordings: [{ language: 'en', text: 'See {nosuch}' }] });
  const offers = suggest(
    [needs, either, never],
    asked({ telling: { ...telling, me: { name: '', brand: '', link: '' } } }),
  );
  expect(offers.map((offer) => offer.text)).toEqual(['See …', 'See our page']);
});

test('no more offers are filled than asked for', () => {
  const cards = Array.from({ length: 300 }, () => sampleCard());
  expect(suggest(cards, asked())).toHaveLength(50);
  expect(suggest(cards, asked({ most: 9 }))).toHaveLength(9);
});

const german = sampleCard({
  wordings: [
    { language: 'de', text: 'Ihr', to: 'man' },
    { language: 'de', text: 'Danke dir', address: 'informal' },
    { language: 'de', text: 'Danke Ihnen', address: 'formal' },
  ],
});

test.each([
  [{ manner: { address: 'formal' } }, {}, 'Danke Ihnen'],
  [{ usual: 'informal' }, {}, 'Danke dir'],
  [{ usual: 'informal' }, { address: 'formal' }, 'Danke Ihnen'],
  [{ manner: { address: 'informal' } }, { address: 'formal' }, 'Danke dir'],
  [{ manner: { to: 'man' } }, {}, 'Ihr'],
] as const)('with %o, the card saying %o, the author is told %o', (some, card, text) => {
  expect(suggest([{ ...german, ...card }], asked({ language: 'de', ...some }))[0]?.text).toBe(text);
});

test('a form of address that the card lacks is said to be lacking', () => {
  const stiff = sampleCard({ wordings: [{ language: 'de', text: 'Sie', address: 'formal' }] });
  const plain = sampleCard({ wordings: [{ language: 'de', text: 'Danke' }] });
  const becauses = suggest([stiff, plain], asked({ language: 'de', usual: 'informal' })).map(
    ({ because }) => because,
  );
  expect(becauses).toEqual([['language', 'not-informal'], ['language']]);
});

test('a reply to a man or a woman says so', () => {
  const card = sampleCard({ wordings: [{ language: 'ar', text: 'شكرًا لكِ', to: 'woman' }] });
  expect(suggest([card], asked({ language: 'ar' }))[0]?.because).toContain('to-a-woman');
});
