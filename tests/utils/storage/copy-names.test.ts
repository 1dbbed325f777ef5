import { expect, test } from 'vitest';
import { type Copy, copyIn, nameOf, outdated } from '../../../utils/storage/copy-names.ts';

const now = new Date('2026-11-24T12:00:00.000Z');
const copy = (hoursAgo: number, cards = 10): Copy => ({
  when: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
  cards,
  digest: '0123456789abcdef',
});

test('a copy is told by the name of its file, and other files are not copies', () => {
  const one = copy(1, 123);
  expect(nameOf(one)).not.toContain(':');
  expect(copyIn(nameOf(one))).toEqual(one);
  expect(copyIn('something.gz')).toBeUndefined();
  expect(copyIn(`${nameOf(one)}.crswap`)).toBeUndefined();
});

test('of many copies three young ones and one a day stay, and after a week only those three', () => {
  const hourly = Array.from({ length: 24 * 20 }, (_, hour) => copy(hour));
  const gone = new Set(outdated(hourly, now));
  const kept = hourly.filter((one) => !gone.has(one));
  expect(kept.slice(0, 3)).toEqual(hourly.slice(0, 3));
  expect(kept.length).toBeLessThanOrEqual(11);
  expect(new Set(kept.map(({ when }) => when.slice(0, 10))).size).toBeGreaterThanOrEqual(7);
});

test('the fullest copy of a month outlives a library that was emptied', () => {
  const full = copy(20 * 24, 900);
  const empty = Array.from({ length: 200 }, (_, hour) => copy(hour, 0));
  expect(outdated([...empty, full], now)).not.toContain(full);
  const old = copy(31 * 24, 900);
  expect(outdated([...empty, old], now)).toContain(old);
});
