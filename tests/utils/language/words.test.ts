import { expect, test } from 'vitest';
import { tagWordsOf, wordsOf } from '../../../utils/language/words.ts';

test.each([
  ['@amina_k Habari za leo? https://t.co/Ab12 #mambo', ['habari', 'za', 'leo']],
  ['RT: so COOOL!!! jajaja xD', ['so', 'col']],
  ["l’homme n'est pas là", ["l'", 'homme', "n'", 'est', 'pas', 'là']],
  ['İstanbul’da yağmur', ['istanbul', 'da', 'yağmur'].map((word, at) => (at ? word : `${word}'`))],
  ['𝗕𝗼𝗹𝗱 words &amp; ok', ['bold', 'words', 'ok']],
  ['visit example.com or mail me@example.org now', ['visit', 'or', 'mail', 'now']],
  ['write (amina.k+help@example.org) please', ['write', 'please']],
  ['wait... what? fine.com on www.example.co', ['wait', 'what', 'on']],
  ['@amina_k karibu', ['karibu']],
  ['look at fine.com now', ['look', 'at', 'now']],
  ['look at https://localhost/page now', ['look', 'at', 'now']],
  ['look at www.example.ke now', ['look', 'at', 'now']],
  ['salt &amp; pepper', ['salt', 'pepper']],
  ['😂😂😂 123 !!', []],
  ['#OnlyTags #here', []],
  ['', []],
])('takes the words out of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('tags are cut at their capitals and underscores', () => {
  expect(tagWordsOf('@x #GutenMorgen #buenos_días')).toEqual(['guten', 'morgen', 'buenos', 'días']);
});
