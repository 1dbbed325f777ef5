import { fold } from '../templates/fold.ts';
import { countCommon } from '../templates/likeness.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** From so many times lately on, a wording reads like a machine's. */
const often = 5;

/** Shorter texts, such as thanks, are the same everywhere and no repetition. */
const fewestWords = 4;

/** Two texts with so many of their words in common are one wording, said to two people. */
const alike = 0.8;

/** The same wording in this thread already, or to many people lately; mended by another wording of its card. */
export function repeat({ text, post, others, thread = [], said }: Draft): Finding[] {
  const { lately, another } = said;
  const mend = another === undefined ? {} : { mended: another };
  const names = new Set([post.author, ...others].flatMap(wordsOf));
  // Whom it is said to is no part of how it is said.
  const wording = (words: string) => wordsOf(words).filter((word) => !names.has(word));
  if (thread.some((one) => isAlike(wording(text), wording(one))))
    return [{ check: 'repeat', count: lately, as: 'here', ...mend }];
  return lately < often ? [] : [{ check: 'repeat', count: lately, ...mend }];
}

/** Dice's coefficient of the words (Measures of the Amount of Ecologic Association Between Species, 1945). */
function isAlike(mine: readonly string[], theirs: readonly string[]): boolean {
  if (Math.min(mine.length, theirs.length) < fewestWords) return false;
  return (2 * countCommon(mine, theirs)) / (mine.length + theirs.length) >= alike;
}

/** The words of a text, links and mentions aside. */
function wordsOf(text: string): string[] {
  const bare = text.slice(0, 500).replace(/https?:\/\/\S+|@\S+/g, ' ');
  return fold(bare).match(/[\p{L}\p{N}']+/gu) ?? [];
}
