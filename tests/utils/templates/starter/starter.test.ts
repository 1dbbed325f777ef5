import { expect, test } from 'vitest';
import { readCards } from '../../../../utils/templates/card.ts';
import { fill } from '../../../../utils/templates/fill.ts';
import { count } from '../../../../utils/templates/length.ts';
import { starter } from '../../../../utils/templates/starter/starter.ts';
import { variantsOf } from '../../../../utils/templates/variants.ts';
import { fieldsIn } from '../../../../utils/templates/wording.ts';
import { samplePost, sampleTelling } from '../sample-post.ts';

const languages = ['en', 'sw', 'ar', 'de', 'pl'];
const x = { max: 280, counts: 'x-weighted', source: '' } as const;
const each = starter.flatMap((card) =>
  variantsOf(card).flatMap(({ language, sayings }) =>
    sayings.map(({ text }) => ({ card, language, text })),
  ),
);
/** What a person would fill in. */
const answers = { known: 'It works again.', next: 'tomorrow' };
const bare = { post: samplePost({ author: '' }), me: { name: 'Kim', brand: '', link: '' } };

test('every starter card is whole, and no id comes twice', () => {
  expect(readCards(JSON.parse(JSON.stringify(starter)))).toEqual(starter);
  expect(starter.length).toBeGreaterThanOrEqual(14);
});

test.each(starter.map((card) => [card]))(
  '$title.en: all languages, two wordings and more, told in all',
  (card) => {
    expect(variantsOf(card).map(({ language }) => language)).toEqual(languages);
    const least = card.part === 'sign-off' ? 1 : 2;
    for (const { sayings } of variantsOf(card))
      expect(sayings.length).toBeGreaterThanOrEqual(least);
    expect(Object.keys(card.title)).toEqual(languages);
    expect(Object.keys(card.note ?? {})).toEqual(languages);
    expect(Object.keys(card.practice ?? {})).toEqual(languages);
    for (const { label } of card.blanks ?? []) expect(Object.keys(label ?? {})).toEqual(languages);
  },
);

test.each(each)(
  '$language "$text" reads well with and without a name and fits X',
  ({ card, language, text }) => {
    const named = fill(
      text,
      language,
      sampleTelling({ post: samplePost({ author: 'Aleksandra Wiśniewska' }), answers }),
      card.blanks,
    );
    expect(named.missing).toEqual([]);
    if (card.part !== 'sign-off') expect(named.text).toContain('Aleksandra Wiśniewska');
    expect(count(named.text, x)).toBeLessThanOrEqual(280);
    const unnamed = fill(text, language, sampleTelling({ ...bare, answers }), card.blanks).text;
    for (const filled of [named.text, unnamed]) {
      expect(filled).not.toMatch(/[{}[\]]| [,.!?،؟]| {2}|[,،] ?[.!?؟]|^[,،\s]|[،,]$/u);
    }
  },
);

test.each(each)('$language "$text" asks only for what it says it asks', ({ card, text }) => {
  const asked = card.blanks?.map(({ name }) => name) ?? [];
  const mine = card.part === 'sign-off' ? ['me', 'brand'] : [];
  for (const field of fieldsIn(text)) expect(['name', 'link', ...mine, ...asked]).toContain(field);
});

test('a fact that a starter card demands is demanded in every one of its wordings', () => {
  for (const { card, text } of each) {
    for (const { name, fact } of card.blanks ?? []) {
      expect(fact).toBe(true);
      expect(fieldsIn(text)).toContain(name);
    }
  }
});

test.each([
  ['de', /(?<!\p{L})(du|dir|dich|dein\p{L}*|sag|schreib|hilf|frag|schick|entschuldige)(?!\p{L})/iu],
  [
    'pl',
    /(?<!\p{L})(ty|tobie|ci|ciebie|cię|twoj\p{L}*|napisz|daj|piszesz|myślisz|jesteś|pytaj|zapytaj)(?!\p{L})/iu,
  ],
])(
  'in %s, what speaks to a friend says so, and strangers are spoken to otherwise',
  (tag, friend) => {
    for (const card of starter) {
      const sayings = variantsOf(card).find(({ language }) => language === tag)?.sayings ?? [];
      for (const { text, address } of sayings)
        expect([text, friend.test(text) && address !== 'informal']).toEqual([text, false]);
      expect([card.title, sayings.some(({ address }) => address !== 'informal')]).toEqual([
        card.title,
        true,
      ]);
    }
  },
);

test.each(languages)('no text comes twice in %s', (language) => {
  const texts = each.filter((one) => one.language === language).map((one) => one.text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('Arabic texts address nobody as a man or a woman: no singular "you"', () => {
  for (const { text, language } of each) {
    if (language === 'ar')
      expect(text).not.toMatch(
        /(?<!\p{L})(أنت|أنتِ|عليك|لك|إليك|منك|معك|تستطيعين|تريدين)(?!\p{L})/u,
      );
  }
});

test('Polish texts put nobody into a gendered past tense', () => {
  for (const { text, language } of each) {
    if (language === 'pl') expect(text).not.toMatch(/[aeiyuąę]ł(eś|aś|em|am)(?!\p{L})/u);
  }
});
