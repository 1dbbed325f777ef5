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
  expect(variantFor(card, language)?.texts).toEqual(texts);
});

test('the languages that a card lacks are named', () => {
  expect(missingLanguages(card, ['en', 'sw', 'de-AT', 'ar'])).toEqual(['sw', 'ar']);
});
