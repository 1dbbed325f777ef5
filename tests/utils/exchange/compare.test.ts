import { expect, test } from 'vitest';
import { compare, plan, usual } from '../../../utils/exchange/compare.ts';
import { sampleCard } from '../templates/sample-post.ts';

const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
const now = new Date('2026-03-01T00:00:00.000Z');
const mine = sampleCard({ title: 'Mine', created: early, changed: early, shortcut: 'thx' });

test.each([
  ['not in the library', sampleCard({ title: 'Other' }), mine, false, 'new'],
  ['the same, other times', { ...mine, changed: late }, mine, false, 'same'],
  ['another one that says the same', sampleCard({ title: 'Mine' }), mine, false, 'same'],
  ['changed in the file', { ...mine, title: 'Theirs', changed: late }, mine, false, 'changed'],
  [
    'changed in the spreadsheet, whose times stay',
    { ...mine, title: 'Theirs' },
    mine,
    false,
    'changed',
  ],
  [
    'changed here since',
    { ...mine, title: 'Theirs' },
    { ...mine, changed: late },
    false,
    'conflict',
  ],
  ['of another tool, untouched here', { ...mine, title: 'Theirs' }, mine, true, 'changed'],
  [
    'of another tool, changed here',
    { ...mine, title: 'Theirs' },
    { ...mine, changed: late },
    true,
    'conflict',
  ],
] as const)('a card %s is %s', (_what, card, own, isForeign, standing) => {
  expect(compare([card], [own], isForeign)[0]?.standing).toBe(standing);
});

const planOf = (card: typeof mine, own: typeof mine, choice?: 'take' | 'both' | 'leave') =>
  plan(compare([card], [own], false), ({ standing }) => choice ?? usual[standing], [own], now);

test('a changed card takes the place of mine, from the day that mine was made', () => {
  const theirs = { ...mine, title: 'Theirs', created: late, changed: late };
  expect(planOf(theirs, mine).planned).toEqual([
    { card: { ...theirs, created: early, changed: now.toISOString() }, replaces: early },
  ]);
});

test('in a conflict both are kept: mine as it is, theirs under a new id and a shortcut of its own', () => {
  const own = { ...mine, changed: late };
  const { planned, renamed } = planOf({ ...mine, title: 'Theirs' }, own);
  expect(planned).toEqual([
    { card: expect.objectContaining({ title: 'Theirs', shortcut: 'thx-2' }) },
  ]);
  expect(planned[0]?.card.id).not.toBe(mine.id);
  expect(renamed).toBe(1);
});

test('the same is left out, and anything can be', () => {
  expect(planOf(mine, mine).planned).toEqual([]);
  expect(planOf(sampleCard(), mine, 'leave').planned).toEqual([]);
});

test('shortcuts of a file are made unique among themselves, too', () => {
  const cards = ['a', 'a', 'a-2', 'a'].map((shortcut, at) =>
    sampleCard({ title: `${at}`, shortcut }),
  );
  const { planned } = plan(compare(cards, [], true), () => 'take', [], now);
  expect(planned.map(({ card }) => card.shortcut)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});

test('a library never grows past its limit', () => {
  const card = sampleCard();
  const full = Array.from({ length: 20_000 }, (_, at) => ({
    ...card,
    title: `${at}`,
    id: `${at}`,
  }));
  expect(() =>
    plan(compare([sampleCard({ title: 'one more' })], full, false), () => 'take', full, now),
  ).toThrow(expect.objectContaining({ why: 'too-many' }));
});
