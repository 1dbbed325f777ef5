import { expect, test } from 'vitest';
import { weeksOf } from '../../../utils/thanks/weeks.ts';

const now = Date.parse('2026-11-24T12:00:00.000Z'); // a Tuesday

test('weeks begin on Monday, the last is this one, and a line counts in its own week alone', () => {
  const lines = [
    { at: '2026-11-24T11:00:00.000Z', state: 'waiting' },
    { at: '2026-11-23T00:00:00.000Z', state: 'sent' },
    { at: '2026-11-22T23:59:59.999Z', state: 'offered' },
    { at: '2026-11-24T11:00:00.000Z', state: 'never' },
    { at: '2026-01-01T11:00:00.000Z', state: 'sent' },
  ];
  const weeks = weeksOf(lines, now, 3);
  expect(weeks).toEqual([
    { from: '2026-11-09', shares: 0, thanks: 0 },
    { from: '2026-11-16', shares: 1, thanks: 1 },
    { from: '2026-11-23', shares: 2, thanks: 1 },
  ]);
  expect(weeksOf([], now)).toHaveLength(13);
});
