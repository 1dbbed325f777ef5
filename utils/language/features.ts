const prime = 0x01000193;
const boundary = 0x5f;

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Most features that one word gives, longer words are cut. */
export const longestWord = 24;

/**
 * Writes the 32-bit hashes (FNV-1a with a finisher) of a word's 1- to `longest`-grams, boundary
 * marks included, and of the word itself into `into` from `at`; returns the index after the last.
 */
export function featuresOf(word: string, into: Uint32Array, at: number, longest = 4): number {
  const length = Math.min(word.length, longestWord);
  let next = at;
  for (let from = -1; from <= length; from += 1) {
    let hash = 0x811c9dc5;
    const end = Math.min(from + longest, length + 1);
    for (let index = from; index < end; index += 1) {
      const code = index < 0 || index === length ? boundary : word.charCodeAt(index);
      hash = Math.imul(hash ^ code, prime);
      if (index === from && code === boundary) continue;
      into[next] = finish(hash);
      next += 1;
    }
  }
  let hash = 0x1234567;
  for (let index = 0; index < length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), prime);
  }
  into[next] = finish(hash);
  return next + 1;
}
