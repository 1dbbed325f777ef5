import { expect, test } from 'vitest';
import { readTable } from '../../../utils/exchange/csv.ts';
import { guarded, unguarded } from '../../../utils/exchange/formula.ts';

test('rows know the line they begin on, past quoted line ends and empty lines', () => {
  const rows = readTable('a,b\n"one\ntwo",x\n\n"say ""hi""",y');
  expect(rows).toEqual([
    { cells: ['a', 'b'], line: 1 },
    { cells: ['one\ntwo', 'x'], line: 2 },
    { cells: ['say "hi"', 'y'], line: 5 },
  ]);
});

test.each([
  [
    'a;b\r\nc, d;e\r\n',
    [
      ['a', 'b'],
      ['c, d', 'e'],
    ],
  ],
  [
    'a, b\tc\nd\te',
    [
      ['a, b', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%j is read as %j', (text, cells) => {
  expect(readTable(text).map((row) => row.cells)).toEqual(cells);
});

test('a quote that is never closed is refused with its line', () => {
  expect(() => readTable('a,b\nc,d\n"e,f\ng,h\n')).toThrow(
    expect.objectContaining({ why: 'damaged', place: { line: 3, entry: 3 } }),
  );
});

test.each(['=1', '+1', '-1', '@a', '\t', '\r', '\n', '＝1', '＋', '－', '＠a'])(
  '%j is kept from being a formula, and comes back',
  (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
    expect(unguarded(guarded(cell))).toBe(cell);
    expect(unguarded(guarded(`'${cell}`))).toBe(`'${cell}`);
  },
);

test.each(["'Tis", 'a=b', '', "''"])('%j stays as it is', (cell) => {
  expect(guarded(cell)).toBe(cell);
  expect(unguarded(cell)).toBe(cell);
});
