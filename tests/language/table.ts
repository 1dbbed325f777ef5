import { softmax } from '../../utils/language/model.ts';
import { descend } from './descend.ts';
import type { Line } from './lines.ts';
import type { Noise } from './noise.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** A full table of weights, with how often each row was used in training. */
export interface Table {
  languages: string[];
  bits: number;
  weights: Float32Array;
  use: Float32Array;
}

/** The languages of one script that have enough lines to be told. */
function languagesOf(lines: readonly Line[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { language } of lines) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([language]) => language)
    .sort();
}

/** Adds to the sums what the table's rows say. */
function addRows(table: Table, hashes: Uint32Array, length: number, sums: Float64Array): void {
  const { weights, bits } = table;
  const width = sums.length;
  for (let at = 0; at < length; at += 1) {
    const from = ((hashes[at] as number) >>> (32 - bits)) * width;
    for (let language = 0; language < width; language += 1) {
      sums[language] = (sums[language] as number) + (weights[from + language] as number);
    }
  }
}

/** Probabilities by the full table, for the smaller one to learn from. */
export function taughtBy(table: Table) {
  return (hashes: Uint32Array, length: number, into: Float64Array): void => {
    into.fill(0);
    addRows(table, hashes, length, into);
    const norm = 1 / Math.sqrt(length);
    for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) * norm;
    softmax(into);
  };
}

/** Trains all weights of one script, with AdaGrad. */
export function trainTable(
  lines: readonly Line[],
  noise: Noise,
  settings: Settings,
  bits: number,
  random: Random,
): Table {
  const languages = languagesOf(lines, settings.least);
  const width = languages.length;
  const weights = new Float32Array(width << bits);
  const squares = new Float32Array(width << bits).fill(1e-3);
  const table: Table = { languages, bits, weights, use: new Float32Array(1 << bits) };
  const touched = new Uint8Array(width);
  const { passes, rate } = settings;
  descend(
    lines,
    languages,
    noise,
    { settings, passes, rate, end: 0.1 },
    {
      step: 1,
      bias: [],
      add: (hashes, length, sums) => addRows(table, hashes, length, sums),
      learn(hashes, length, slopes, now) {
        let count = 0;
        for (let language = 0; language < width; language += 1) {
          if (slopes[language] !== 0) touched[count++] = language;
        }
        for (let at = 0; at < length; at += 1) {
          const row = (hashes[at] as number) >>> (32 - bits);
          table.use[row] = (table.use[row] as number) + 1;
          for (let each = 0; each < count; each += 1) {
            const language = touched[each] as number;
            const place = row * width + language;
            const slope = slopes[language] as number;
            const square = (squares[place] as number) + slope * slope;
            squares[place] = square;
            weights[place] = (weights[place] as number) - (now * slope) / Math.sqrt(square);
          }
        }
      },
    },
    random,
  );
  return table;
}
