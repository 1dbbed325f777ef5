/** Weights in rows, most of them short: a row is the number of its cells, then the cells. */
export interface Rows {
  /** Where each row begins among the cells; all empty rows are one. */
  starts: Uint32Array;
  /** Weights with their languages in one number, see `weightIn` and `languageIn`. */
  cells: Int16Array;
}

/** The weight in a cell, -128..127. */
export const weightIn = (cell: number): number => cell >> 8;

/** The place of the cell's language among those of its part, 0..255. */
export const languageIn = (cell: number): number => cell & 0xff;

/** Rows with room for so many cells each, and none in them yet. */
export function emptyRows(room: Uint32Array): Rows {
  const starts = new Uint32Array(room.length);
  let next = 1;
  for (let row = 0; row < room.length; row += 1) {
    if (room[row] === 0) continue;
    starts[row] = next;
    next += 1 + (room[row] as number);
  }
  return { starts, cells: new Int16Array(next) };
}

/** Adds a weight to a row that has room for it; its language is given by its place. */
export function addCell({ starts, cells }: Rows, row: number, weight: number, language: number) {
  const start = starts[row] as number;
  const count = (cells[start] as number) + 1;
  cells[start] = count;
  cells[start + count] = (weight << 8) | language;
}

/** The cells of one row. */
export function cellsOf({ starts, cells }: Rows, row: number): Int16Array {
  const start = starts[row] as number;
  return cells.subarray(start + 1, start + 1 + (cells[start] as number));
}

let froms = new Uint32Array(1 << 10);
let ends = new Uint32Array(1 << 10);

/**
 * The sum of weights for each of so many languages, in the rows of the first `length` hashes: the row of a hash is
 * its uppermost bits, as many as there are rows for.
 */
export function sumsOf(
  { starts, cells }: Rows,
  hashes: Uint32Array,
  length: number,
  languages: number,
): Int32Array {
  const shift = 32 - Math.log2(starts.length);
  if (length > froms.length) {
    froms = new Uint32Array(length);
    ends = new Uint32Array(length);
  }
  // Rows lie far apart in memory. Looked up first they are fetched side by side, not each after the last is added.
  for (let index = 0; index < length; index += 1) {
    const start = starts[(hashes[index] as number) >>> shift] as number;
    froms[index] = start + 1;
    ends[index] = start + (cells[start] as number);
  }
  const sums = new Int32Array(languages);
  for (let index = 0; index < length; index += 1) {
    const end = ends[index] as number;
    for (let at = froms[index] as number; at <= end; at += 1) {
      const cell = cells[at] as number;
      const language = languageIn(cell);
      sums[language] = (sums[language] as number) + weightIn(cell);
    }
  }
  return sums;
}
