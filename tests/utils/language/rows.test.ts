import { expect, test } from 'vitest';
import {
  addCell,
  cellsOf,
  emptyRows,
  languageIn,
  sumsOf,
  weightIn,
} from '../../../utils/language/rows.ts';

const rows = emptyRows(Uint32Array.of(2, 0, 0, 1));
addCell(rows, 3, -128, 255);
addCell(rows, 0, -4, 0);
addCell(rows, 0, 127, 2);
const hashOf = (row: number) => (row << 30) | 0x3f;

test('a row gives back its weights and their languages', () => {
  const read = [0, 1, 2, 3].map((row) =>
    [...cellsOf(rows, row)].map((cell) => [languageIn(cell), weightIn(cell)]),
  );
  expect(read).toEqual([
    [
      [0, -4],
      [2, 127],
    ],
    [],
    [],
    [[255, -128]],
  ]);
});

test('the rows of hashes are added language by language, as many as are asked for', () => {
  const hashes = Uint32Array.from([0, 0, 1, 2, 3, 3], hashOf);
  expect([...sumsOf(rows, hashes, 5, 256)].flatMap((sum, at) => (sum ? [[at, sum]] : []))).toEqual([
    [0, -8],
    [2, 254],
    [255, -128],
  ]);
});

test('more hashes than any post had before are added too', () => {
  const many = new Uint32Array(5000).fill(hashOf(3));
  expect(sumsOf(rows, many, 5000, 256)[255]).toBe(-128 * 5000);
});
