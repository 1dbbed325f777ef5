import { expect, test } from 'vitest';
import { missingLanguages, variantFor } from '../../../utils/templates/variants.ts';
import { sampleCard } from './sample-post.ts';

const card = sampleCard({
  wordings: [
    { language: 'de', text: 'a' },
    { language: 'en-GB', text: 'b' },
    { language: 'de', text: 'c' },
    { language: 'de-CH', text: 'd' },
  ],
});

test.each([
  ['de', ['a', 'c']],
  ['de-CH', ['d']],
  ['de-AT', ['a', 'c']],
  ['en-US', ['b']],
  ['pl', undefined],
])('in %s the card says %o', (language, texts) => {
  expect(variantFor(card, language)?.sayings.map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['nb', 'no'],
  ['zh-TW', 'zh-Hant'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['zh', 'zh-Hans'],
])('a reader of %s reads %s as their own', (wanted, offered) => {
  const one = sampleCard({ wordings: [{ language: offered, text: 'x' }] });
  expect(variantFor(one, wanted)?.language).toBe(offered);
});

test('the languages that a card lacks are named', () => {
  expect(missingLanguages(card, ['en', 'sw', 'de-AT', 'ar'])).toEqual(['sw', 'ar']);
});
