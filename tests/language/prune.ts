import type { Part } from '../../utils/language/model.ts';
import { addCell, emptyRows, type Rows } from '../../utils/language/rows.ts';
import { descend } from './descend.ts';
import type { Line } from './lines.ts';
import type { Noise } from './noise.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';
import { type Table, taughtBy } from './table.ts';

/** A pruned table before rounding: the places of the weights kept and their exact values. */
export interface Sparse {
  languages: string[];
  bits: number;
  starts: Uint32Array;
  which: Uint8Array;
  exact: Float32Array;
}

/** Keeps the `count` weights that matter most; each row is first shifted so that most are near 0. */
export function prune(
  { languages, bits, weights, use }: Table,
  count: number,
  power: number,
): Sparse {
  const width = languages.length;
  const importance = new Float32Array(weights.length);
  for (let row = 0; row < use.length; row += 1) {
    const own = weights.subarray(row * width, (row + 1) * width);
    const middle = own.slice().sort()[width >> 1] as number;
    const factor = (use[row] as number) ** power;
    for (let language = 0; language < width; language += 1) {
      own[language] = (own[language] as number) - middle;
      importance[row * width + language] = Math.abs(own[language] as number) * factor;
    }
  }
  const sorted = importance.slice().sort();
  const least = Math.max(sorted[Math.max(0, sorted.length - count)] as number, 1e-9);
  const starts = new Uint32Array(use.length + 1);
  const which: number[] = [];
  const exact: number[] = [];
  for (let row = 0; row < use.length; row += 1) {
    for (let language = 0; language < width; language += 1) {
      if ((importance[row * width + language] as number) < least) continue;
      which.push(language);
      exact.push(weights[row * width + language] as number);
    }
    starts[row + 1] = which.length;
  }
  return {
    languages,
    bits,
    starts,
    which: Uint8Array.from(which),
    exact: Float32Array.from(exact),
  };
}

/** Keeps the `count` weights that matter most of those that are left. */
export function thin(sparse: Sparse, use: Float32Array, count: number, power: number): Sparse {
  const { starts, which, exact } = sparse;
  const importance = new Float32Array(exact.length);
  for (let row = 0; row < use.length; row += 1) {
    const factor = (use[row] as number) ** power;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      importance[at] = Math.abs(exact[at] as number) * factor;
    }
  }
  const sorted = importance.slice().sort();
  const least = sorted[Math.max(0, sorted.length - count)] as number;
  const kept = new Uint32Array(starts.length);
  const places: number[] = [];
  for (let row = 0; row < use.length; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      if ((importance[at] as number) >= least) places.push(at);
    }
    kept[row + 1] = places.length;
  }
  return {
    ...sparse,
    starts: kept,
    which: Uint8Array.from(places, (at) => which[at] as number),
    exact: Float32Array.from(places, (at) => exact[at] as number),
  };
}

/** Width of a step so that the given share of weights lies within the levels. */
function stepFor(exact: Float32Array, { levels, within }: Settings): number {
  const sizes = exact.map(Math.abs).sort();
  return (sizes[Math.floor((sizes.length - 1) * within)] as number) / levels;
}

function round(value: number, step: number, levels: number): number {
  return Math.max(-levels, Math.min(levels, Math.round(value / step)));
}

/**
 * Trains the weights kept to be right once rounded: answers come from rounded weights, steps go to exact ones.
 * They learn from the labels and from the full table that they were taken from.
 */
export function settle(
  sparse: Sparse,
  table: Table,
  lines: readonly Line[],
  noise: Noise,
  settings: Settings,
  random: Random,
): Part {
  const { languages, bits, starts, which, exact } = sparse;
  const { levels } = settings;
  const squares = new Float32Array(exact.length).fill(1e-2);
  const step = stepFor(exact, settings);
  const weights = Int8Array.from(exact, (value) => round(value, step, levels));
  const shift = 32 - bits;
  descend(
    lines,
    languages,
    noise,
    { settings, passes: settings.passesAfter, rate: settings.rateAfter, end: 0.05 },
    {
      step,
      bias: [],
      teacher: taughtBy(table),
      add(hashes, length, sums) {
        for (let at = 0; at < length; at += 1) {
          const row = (hashes[at] as number) >>> shift;
          const end = starts[row + 1] as number;
          for (let place = starts[row] as number; place < end; place += 1) {
            const language = which[place] as number;
            sums[language] = (sums[language] as number) + (weights[place] as number);
          }
        }
      },
      learn(hashes, length, slopes, rate) {
        for (let at = 0; at < length; at += 1) {
          const row = (hashes[at] as number) >>> shift;
          const end = starts[row + 1] as number;
          for (let place = starts[row] as number; place < end; place += 1) {
            const slope = slopes[which[place] as number] as number;
            if (slope === 0) continue;
            const square = (squares[place] as number) + slope * slope;
            squares[place] = square;
            const value = (exact[place] as number) - (rate * slope) / Math.sqrt(square);
            exact[place] = value;
            weights[place] = round(value, step, levels);
          }
        }
      },
    },
    random,
  );
  return { languages, bits, rows: rowsOf(starts, which, weights), step, biases: [] };
}

/** Weights of row r from starts[r] to starts[r + 1] as the model has them; those that rounded to 0 are left out. */
function rowsOf(starts: Uint32Array, which: Uint8Array, weights: Int8Array): Rows {
  const count = starts.length - 1;
  const placesOf = (row: number) => {
    const places: number[] = [];
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      if (weights[at] !== 0) places.push(at);
    }
    return places;
  };
  const rows = emptyRows(Uint32Array.from({ length: count }, (_, row) => placesOf(row).length));
  for (let row = 0; row < count; row += 1) {
    for (const at of placesOf(row)) addCell(rows, row, weights[at] as number, which[at] as number);
  }
  return rows;
}
