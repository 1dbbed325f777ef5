import { expect, test } from 'vitest';
import { chosen, tagsOf } from '../../../entrypoints/library/chosen.ts';
import type { Shelf } from '../../../entrypoints/library/shelf.ts';
import { sampleCard } from '../../utils/templates/sample-post.ts';

const brand = crypto.randomUUID();
const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
const cards = [
  sampleCard({ title: 'Żaba 10', tags: ['late', 'ship'], intent: 'apology', changed: at(3) }),
  sampleCard({ title: 'Auto 2', tags: ['ship'], brands: [brand], changed: at(1) }),
  sampleCard({ title: 'Auto 10', wordings: [{ language: 'pl', text: 'Cześć' }], changed: at(2) }),
];
const used = (at: number, last: string, times: number) =>
  [cards[at]?.id ?? '', { cardId: cards[at]?.id ?? '', last, times, said: {} }] as const;
const shelf = {
  cards,
  usage: new Map([used(0, new Date().toISOString(), 2), used(2, '2020-01-01T00:00:00.000Z', 9)]),
} as unknown as Shelf;
const titles = (
  ...asked: Parameters<typeof chosen> extends [unknown, ...infer Rest] ? Rest : never
) => chosen(shelf, ...asked).cards.map(({ title }) => title);

test.each([
  [{}, ['Żaba 10', 'Auto 2', 'Auto 10']],
  [{ intent: 'apology' }, ['Żaba 10']],
  [{ language: 'pl' }, ['Auto 10']],
  [{ language: 'pl', lacks: true }, ['Żaba 10', 'Auto 2']],
  [{ brand }, ['Auto 2']],
  [{ tag: 'ship' }, ['Żaba 10', 'Auto 2']],
  [{ unused: true }, ['Auto 2', 'Auto 10']],
  [{ sort: 'title' }, ['Auto 2', 'Auto 10', 'Żaba 10']],
  [{ sort: 'changed' }, ['Żaba 10', 'Auto 10', 'Auto 2']],
  [{ sort: 'used' }, ['Auto 10', 'Żaba 10', 'Auto 2']],
  [{ tag: 'ship', sort: 'title', intent: 'free' }, ['Auto 2']],
] as const)('%o shows %o', (shown, expected) => {
  expect(titles('', shown)).toEqual(expected);
});

test('each intent is counted under the other filters', () => {
  const { counts } = chosen(shelf, '', { tag: 'ship', intent: 'apology' });
  expect(Object.fromEntries(counts)).toEqual({ apology: 1, free: 1 });
});

test('sorting leaves the shelf as it was', () => {
  titles('', { sort: 'title' });
  expect(shelf.cards.map(({ title }) => title)).toEqual(['Żaba 10', 'Auto 2', 'Auto 10']);
});

test('every tag is told once, in order', () => {
  expect(tagsOf(cards)).toEqual(['late', 'ship']);
});
