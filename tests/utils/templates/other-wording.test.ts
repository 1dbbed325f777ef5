import { expect, test } from 'vitest';
import { otherWording } from '../../../utils/templates/other-wording.ts';
import { sampleCard, sampleTelling } from './sample-post.ts';

const card = sampleCard({
  wordings: [
    { language: 'en', text: 'Thank you[, {name}]!' },
    { language: 'de', text: 'Danke dir!', address: 'informal' },
    { language: 'de', text: 'Danke Ihnen!', address: 'formal' },
    { language: 'en', text: 'We are glad, {name}.' },
    { language: 'en', text: 'Case {case_number}.' },
  ],
});
const said = (text: string, language: string, wording: number) =>
  otherWording(text, { card, language, wording }, sampleTelling());

test('the next wording stands where the one said stood, whatever is around it', () => {
  const name = sampleTelling().post.author;
  expect(said(`Hello! Thank you, ${name}! Kim`, 'en', 0)).toEqual({
    text: `Hello! We are glad, ${name}. Kim`,
    wording: 1,
  });
  // The third would have to be asked for: the first comes again.
  expect(said(`We are glad, ${name}.`, 'en', 1)).toEqual({
    text: `Thank you, ${name}!`,
    wording: 0,
  });
});

test('no other form of address, nothing for a text that was changed, nothing unknown', () => {
  expect(said('Danke dir!', 'de', 0)).toBeUndefined();
  expect(said('Thank you so much!', 'en', 0)).toBeUndefined();
  expect(said('Thank you!', 'en', 9)).toBeUndefined();
  expect(said('Thank you!', 'pl', 0)).toBeUndefined();
});
