import type { Offered } from './bench.ts';
import { compose, pieceOf } from './compose.ts';
import type { Telling } from './fields.ts';
import { variantsOf } from './variants.ts';

/** A reply that is whole, and the cards that it is made of. */
export interface Whole {
  text: string;
  said: Offered[];
}

/**
 * The same reply with another wording of its main card, filled: the longest that is no longer than `most` as `length`
 * counts. Undefined where there is none, or where something would have to be asked for it.
 */
export function shorterReply(
  said: readonly Offered[],
  { telling, most, length }: { telling: Telling; most: number; length(text: string): number },
): Whole | undefined {
  const place = said.findIndex(({ card }) => !card.part);
  const main = said[place];
  if (!main) return undefined;
  const { card, offer } = main;
  const variant = variantsOf(card).find(({ language }) => language === offer.language);
  const fitting = (variant?.sayings ?? []).flatMap((saying, wording) => {
    const blocks = said.with(place, { card, offer: { ...offer, wording, saying } });
    const { text, missing } = compose(blocks.map(pieceOf), offer.language, telling);
    const fits = missing.length === 0 && text !== '' && length(text) <= most;
    return fits && wording !== offer.wording ? [{ text, said: blocks }] : [];
  });
  return fitting.sort((one, other) => length(other.text) - length(one.text))[0];
}
