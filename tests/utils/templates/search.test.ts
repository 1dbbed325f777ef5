import { expect, test } from 'vitest';
import { prepare, search } from '../../../utils/templates/search.ts';
import { sampleCard } from './sample-post.ts';

test.each([
  ['Łódź i żółw', 'lodz zolw'],
  ['Grüße aus Köln', 'gruesse koeln'],
  ['Grüße aus Köln', 'grusse KOLN'],
  ['Straße', 'strasse'],
  ['أهلاً وَسَهْلاً', 'اهلا وسهلا'],
  ['إلى المدرسة', 'الي المدرسه'],
  ['مسؤول', 'مسوول'],
  ['شـــكرا', 'شكرا'],
  ['فارسی کتاب', 'فارسي كتاب'],
  ['Ærøskøbing', 'aeroskobing'],
  ['CAFÉ', 'cafe\u0301'],
  ['İstanbul ışık', 'istanbul isik'],
  ['رقم ١٢٣', '123'],
  ['Asante sana', 'ASANTE'],
  ['Όχι, ευχαριστώ', 'οχι ευχαριστω'],
  ['谢谢你', '谢谢'],
])('%o is found by %o', (text, query) => {
  const card = sampleCard({ wordings: [{ language: 'en', text }] });
  expect(search([sampleCard(), card], query)).toEqual([card]);
});

test('every word must be found, in whichever part of the card', () => {
  const card = sampleCard({
    title: 'Shipping',
    tags: ['late'],
    wordings: [{ language: 'en', text: 'Sorry' }],
  });
  expect(search([card], 'shipping late sorry')).toEqual([card]);
  expect(search([card], 'shipping early')).toEqual([]);
});

test('titles come before tags before texts, beginnings of words before their middle', () => {
  const text = sampleCard({ wordings: [{ language: 'en', text: 'thanks' }] });
  const tag = sampleCard({ tags: ['thanks'] });
  const title = sampleCard({ title: 'Many thanks' });
  const middle = sampleCard({ wordings: [{ language: 'en', text: 'nothanks' }] });
  expect(search([middle, text, tag, title], 'thanks')).toEqual([title, tag, text, middle]);
});

test('titles are found in every interface language', () => {
  const card = sampleCard({ title: { en: 'Thanks', pl: 'Dziękujemy' } });
  expect(search([card], 'dziekujemy')).toEqual([card]);
});

test('an empty query gives all cards as they were', () => {
  const cards = [sampleCard(), sampleCard()];
  expect(search(cards, '  ')).toEqual(cards);
});

test.each([
  ['Thank you for sharing', 'shraing'],
  ['Thank you for sharing', 'thnak'],
  ['Thank you for sharing', 'sharnig thakn'],
  ['Entschuldigung', 'entshuldigun'],
  ['Przepraszamy za opóźnienie', 'przeprszamy opoznienei'],
  ['نعتذر عن التأخير', 'التاخري'],
  ['Samahani kwa kuchelewa', 'kuchelwa'],
])('%o is found although %o was typed', (title, query) => {
  const card = sampleCard({ title });
  expect(search([sampleCard(), card], query)).toEqual([card]);
});

test.each(['cat', 'thxn', 'sharing zzzz', 'entirely other'])('%o finds nothing', (query) => {
  expect(search([sampleCard({ title: 'Sharing a car' })], query)).toEqual([]);
});

test('what is typed right is not taken for a slip', () => {
  const [right, near] = [sampleCard({ title: 'form' }), sampleCard({ title: 'from' })];
  expect(search([near, right], 'form')).toEqual([right]);
});

test.each(['/thx', 'thx', 'THX', '/th'])('a shortcut is found by %o, before titles', (query) => {
  const titled = sampleCard({ title: 'thx and more th' });
  const short = sampleCard({ shortcut: 'thx' });
  expect(search([titled, short], query)[0]).toEqual(short);
});

test('a shortcut in another script is found as it is searched for', () => {
  const card = sampleCard({ shortcut: 'شُكْراً' });
  expect(search([sampleCard(), card], '/شكرا')).toEqual([card]);
});

test('made ready bit by bit as time allows, all is found as before', () => {
  const cards = ['Zebra', 'Yak', 'Xerus'].map((title) => sampleCard({ title }));
  let at: number | undefined = 0;
  let turns = 0;
  while (at !== undefined) {
    let left = 2;
    at = prepare(cards, at, () => left-- > 0);
    turns += 1;
    expect(turns).toBeLessThan(10);
  }
  expect(turns).toBe(3);
  expect(search(cards, 'yak')).toEqual([cards[1]]);
  expect(search(cards, 'zebar')).toEqual([cards[0]]);
  expect(prepare([], 0, () => true)).toBeUndefined();
});
