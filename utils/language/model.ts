import { featuresOf, longestWord } from './features.ts';

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
  /** Added per language at the end. */
  bias: readonly number[];
}

/** What stands at the head of the model file, as JSON. */
export interface Head {
  longest: number;
  parts: Record<
    string,
    { languages: string[]; bits: number; step: number; bias: number[]; weights: number }
  >;
}

/** The model: parts by ISO 15924 script code, and the longest gram they were trained with. */
export interface Model {
  longest: number;
  parts: ReadonlyMap<string, Part>;
}

/** First four bytes of a model file; the next four are the length of the head, little-endian. */
export const magic = 'ASL1';

/**
 * Reads a model file: head, then for each part the number of weights per row, their languages and
 * their values, one byte each. Throws if the bytes are not one.
 */
export function readModel(bytes: Uint8Array): Model {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== magic) throw new Error('not a language model');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + view.getUint32(4, true);
  const head: Head = JSON.parse(text.decode(bytes.subarray(8, at)));
  const take = (length: number) => {
    at += length;
    if (at > bytes.length) throw new Error('language model is cut off');
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const parts = new Map<string, Part>();
  for (const [script, { languages, bits, step, bias, weights }] of Object.entries(head.parts)) {
    const counts = take(1 << bits);
    const starts = new Uint32Array(counts.length + 1);
    for (let row = 0; row < counts.length; row += 1) {
      starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
    }
    const which = take(weights);
    const values = new Int8Array(take(weights).buffer);
    parts.set(script, { languages, bits, starts, which, weights: values, step, bias });
  }
  return { longest: head.longest, parts };
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
  for (let language = 0; language < sums.length; language += 1) {
    sums[language] = (sums[language] as number) * scale + (part.bias[language] ?? 0);
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
