import type { Card } from './card.ts';
import type { Telling } from './fields.ts';
import { fill } from './fill.ts';
import { sayingsIn } from './variants.ts';

/**
 * The text with the next wording of its card in place of the one that stands in it word for word, to the same reader
 * and in the same form of address, and its place among the wordings; undefined where there is none, or something would
 * have to be asked for it.
 */
export function otherWording(
  text: string,
  { card, language, wording }: { card: Card; language: string; wording: number },
  telling: Telling,
): { text: string; wording: number } | undefined {
  const sayings = sayingsIn(card, language);
  const now = sayings[wording];
  const filled = (words: string) => fill(words, language, telling, card.blanks);
  const stands = now && filled(now.text).text;
  if (!stands || !text.includes(stands)) return undefined;
  const places = [...sayings.keys()];
  for (const place of [...places.slice(wording + 1), ...places.slice(0, wording)]) {
    const other = sayings[place];
    if (!other || other.address !== now.address || other.to !== now.to) continue;
    const said = filled(other.text);
    if (said.missing.length === 0 && said.text && said.text !== stands)
      return { text: text.replace(stands, () => said.text), wording: place };
  }
  return undefined;
}
