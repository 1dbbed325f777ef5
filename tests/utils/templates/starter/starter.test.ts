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
const bare = { post: samplePost({ author: '' }), me: { name: '', brand: '', link: '' } };

test('every starter card is whole, and no id comes twice', () => {
  expect(readCards(JSON.parse(JSON.stringify(starter)))).toEqual(starter);
  expect(starter.length).toBeGreaterThanOrEqual(14);
});

test.each(starter.map((card) => [card]))(
  '$title.en: all languages, two wordings and more, told in all',
  (card) => {
    expect(variantsOf(card).map(({ language }) => language)).toEqual(languages);
    for (const { sayings } of variantsOf(card)) expect(sayings.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(card.title)).toEqual(languages);
    expect(Object.keys(card.note ?? {})).toEqual(languages);
  },
);

test.each(each)(
  '$language "$text" reads well with and without a name and fits X',
  ({ language, text }) => {
    const named = fill(
      text,
      language,
      sampleTelling({ post: samplePost({ author: 'Aleksandra Wiśniewska' }) }),
    );
    expect(named.missing).toEqual([]);
    expect(named.text).toContain('Aleksandra Wiśniewska');
    expect(count(named.text, x)).toBeLessThanOrEqual(280);
    const unnamed = fill(text, language, sampleTelling(bare)).text;
    for (const filled of [named.text, unnamed]) {
      expect(filled).not.toMatch(/[{}[\]]| [,.!?،؟]| {2}|[,،] ?[.!?؟]|^[,،\s]|[،,]$/u);
    }
  },
);

test.each(each)('$language "$text" asks only for a name or the link', ({ text }) => {
  for (const field of fieldsIn(text)) expect(['name', 'link']).toContain(field);
});

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
