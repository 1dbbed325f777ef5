import { fold } from './fold.ts';

/**
 * Reads an open word list: whole words or phrases between commas or lines, * for any ending. The expression is
 * for text that `fold` has been through. Arabic writes "and" and "so" onto the next word: both may stand there.
 */
export function wordList(words: string): RegExp {
  const each = words
    .split(/[,\n]/)
    .map((word) => fold(word.trim()))
    .filter((word) => /[^*\s]/.test(word))
    .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .map((word) => word.replace(/\*(?!$)/g, '').replace(/\*$/, '[\\p{L}]{0,12}'))
    .map((word) => (/^\p{Script=Arabic}/u.test(word) ? `[وف]?${word}` : word));
  // A list of nothing finds nothing.
  if (each.length === 0) return /(?!)/;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
