import { featuresOf, longestWord } from './features.ts';
import { RiceReader } from './rice.ts';

/** One script's part of the model: a sparse table of weights, rows found by hash. */
export interface Part {
  languages: readonly string[];
  /** The row of a hash is its uppermost `bits` bits. */
  bits: number;
  /** Weights of row r stand at starts[r] to starts[r + 1]. */
  starts: Uint32Array;
  which: Uint8Array;
  weights: Int8Array;
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
    parts.set(script, { languages, bits, step, biases, ...rowsOf(part, reader) });
  }
  return { longest: head.longest, parts };
}

/** Weights that stand language by language, as rows. */
function rowsOf({ bits, counts, lows, values, low }: Head['parts'][string], reader: RiceReader) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rows = new Uint32Array(all);
  const ranks = new Uint8Array(all);
  const starts = new Uint32Array((1 << bits) + 1);
  let read = 0;
  counts.forEach((count, language) => {
    let row = -1;
    for (let left = count; left > 0; left -= 1) {
      row += reader.read(lows[language] ?? 0) + 1;
      rows[read] = row;
      ranks[read] = reader.read(low);
      starts[row + 1] = (starts[row + 1] ?? 0) + 1;
      read += 1;
    }
  });
  for (let row = 1; row < starts.length; row += 1) {
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  }
  const next = starts.slice();
  const which = new Uint8Array(all);
  const weights = new Int8Array(all);
  let from = 0;
  counts.forEach((count, language) => {
    for (let at = from; at < from + count; at += 1) {
      const row = rows[at] ?? 0;
      const place = next[row] ?? 0;
      next[row] = place + 1;
      which[place] = language;
      weights[place] = values[ranks[at] ?? 0] ?? 0;
    }
    from += count;
  });
  return { starts, which, weights };
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
  const { starts, which, weights } = part;
  const shift = 32 - part.bits;
  const sums = new Float64Array(part.languages.length);
  for (let index = 0; index < length; index += 1) {
    const row = (features[index] as number) >>> shift;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const language = which[at] as number;
      sums[language] = (sums[language] as number) + (weights[at] as number);
    }
  }
  const scale = part.step / Math.sqrt(Math.max(length, 1));
  const bias = part.biases[lengthOf(words.length)] ?? [];
  for (let language = 0; language < sums.length; language += 1) {
    sums[language] = (sums[language] as number) * scale + (bias[language] ?? 0);
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
