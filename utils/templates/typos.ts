/** Words seen in the library, folded; some may be of cards that are gone, which does no harm. */
const vocabulary = new Set<string>();

/** Remembers the words of a folded text, so that slips of the finger find them. */
export function learnWords(text: string): void {
  for (const word of text.match(/[\p{L}\p{N}]{3,30}/gu) ?? []) vocabulary.add(word);
}

/**
 * The words that a mistyped one may have meant, also while it is still being typed: one slip (a letter wrong,
 * missing, too many, or two swapped) from 4 letters on, two from 8 on.
 */
export function meantBy(typed: string): string[] {
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (slips === 0) return [];
  return [...vocabulary].filter((word) => startsLike(word, typed, slips));
}

/** Whether some beginning of the word lies within so many slips of what was typed (optimal string alignment). */
function startsLike(word: string, typed: string, slips: number): boolean {
  if (word.length < typed.length - slips) return false;
  const width = Math.min(word.length, typed.length + slips);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= width; at += 1) {
      const same = typed[row - 1] === word[at - 1];
      let least = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap = typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (row > 1 && at > 1 && isSwap) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > slips) return false;
    [before, above] = [above, line];
  }
  return Math.min(...above) <= slips;
}
