import { featuresOf, longestWord } from './features.ts';
import { RiceReader } from './rice.ts';
import { addCell, emptyRows, type Rows, sumsOf } from './rows.ts';

/** One script's part of the model: a sparse table of weights, rows found by hash. */
export interface Part {
  languages: readonly string[];
  /** There are 2 to the power of `bits` rows. */
  bits: number;
  rows: Rows;
  /** What a weight of 1 is worth. */
  step: number;
  /** Added per language at the end, in texts of each length. */
  biases: readonly (readonly number[])[];
}

/**
 * Lengths of texts, by the most words that they have; the last has no end. The less a text says, the more it decides how
 * common a language is, and that is what biases stand for.
 */
export const lengths = [2, 5, Number.POSITIVE_INFINITY];

/** Which of the lengths a text of so many words has. */
export const lengthOf = (words: number): number => lengths.findIndex((most) => words <= most);

/** What stands at the head of the model file, as JSON. */
export interface Head {
  longest: number;
  parts: Record<
    string,
    {
      languages: string[];
      bits: number;
      step: number;
      biases: number[][];
      /** Weights per language, and the low bits of the gaps between them. */
      counts: number[];
      lows: number[];
      /** What weights are worth by their rank, and the low bits of ranks. */
      values: number[];
      low: number;
    }
  >;
}

/** The model: parts by ISO 15924 script code, and the longest gram they were trained with. */
export interface Model {
  longest: number;
  parts: ReadonlyMap<string, Part>;
}

/** First four bytes of a model file; the next four are the length of the head, little-endian. */
export const magic = 'ASL3';

/**
 * Reads a model file: head, then for each part, language and weight how many rows are passed over since the
 * one before and the rank of its value, in Rice's code. Throws if the bytes are not one.
 */
export function readModel(bytes: Uint8Array): Model {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== magic) throw new Error('not a language model');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 8 + view.getUint32(4, true);
  const head: Head = JSON.parse(text.decode(bytes.subarray(8, start)));
  const reader = new RiceReader(bytes.subarray(start));
  const parts = new Map<string, Part>();
  for (const [script, part] of Object.entries(head.parts)) {
    const { languages, bits, step, biases } = part;
    parts.set(script, { languages, bits, step, biases, rows: readRows(part, reader) });
  }
  return { longest: head.longest, parts };
}

/** Weights that stand language by language, as rows. */
function readRows({ bits, counts, lows, values, low }: Head['parts'][string], reader: RiceReader) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rowOf = new Uint32Array(all);
  const ranks = new Uint8Array(all);
  const room = new Uint32Array(1 << bits);
  let read = 0;
  counts.forEach((count, language) => {
    let row = -1;
    for (let left = count; left > 0; left -= 1) {
      row += reader.read(lows[language] ?? 0) + 1;
      rowOf[read] = row;
      ranks[read] = reader.read(low);
      room[row] = (room[row] ?? 0) + 1;
      read += 1;
    }
  });
  const rows = emptyRows(room);
  let at = 0;
  counts.forEach((count, language) => {
    for (const end = at + count; at < end; at += 1) {
      addCell(rows, rowOf[at] ?? 0, values[ranks[at] ?? 0] ?? 0, language);
    }
  });
  return rows;
}

const mostFeatures = 1 << 14;
const hashes = new Uint32Array(mostFeatures + longestWord * 8);

/** Hashes of the first words, as many as the work for one post allows; shared buffer, length. */
export function hashesOf(words: readonly string[], longest: number): [Uint32Array, number] {
  let length = 0;
  for (const word of words) {
    if (length >= mostFeatures) break;
    length = featuresOf(word, hashes, length, longest);
  }
  return [hashes, length];
}

/** Probability of each of the part's languages for these words (all of the part's script). */
export function probabilities(part: Part, words: readonly string[], longest: number): Float64Array {
  const [features, length] = hashesOf(words, longest);
  const { languages, rows } = part;
  const weights = sumsOf(rows, features, length, languages.length);
  const scale = part.step / Math.sqrt(Math.max(length, 1));
  const bias = part.biases[lengthOf(words.length)] ?? [];
  const sums = new Float64Array(languages.length);
  for (let language = 0; language < sums.length; language += 1) {
    sums[language] = (weights[language] as number) * scale + (bias[language] ?? 0);
  }
  return softmax(sums);
}

/** Turns sums into probabilities, in place. */
export function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] as number) - most);
    total += sums[at] as number;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) / total;
  return sums;
}
