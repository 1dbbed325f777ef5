import * as v from 'valibot';
import type { Card } from './card.ts';
import { sameCard } from './draft.ts';
import { words } from './told.ts';

/** Colours that tell libraries apart; theme.css has each in a light and a dark form. */
export const libraryColours = ['blue', 'green', 'amber', 'red', 'violet', 'grey'] as const;

/** A library besides one's own: a team's, kept in step with its server, or one that is followed and only read. */
export const LibraryShape = v.object({
  id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  kind: v.picklist(['team', 'followed']),
  name: v.pipe(words(100), v.trim(), v.nonEmpty()),
  colour: v.picklist(libraryColours),
  /** Ids of the brands that it speaks for on this machine; empty: whoever answers. */
  brands: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(100)),
  address: v.pipe(v.string(), v.maxLength(2000), v.url()),
  /** Of one that is followed: how the last look at its address went. */
  look: v.exactOptional(
    v.object({
      /** ISO 8601. */
      at: v.pipe(v.string(), v.isoTimestamp()),
      etag: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
      /** Why nothing was taken: a word for programs, and where the fault is. */
      trouble: v.exactOptional(v.object({ what: v.string(), said: v.exactOptional(words(300)) })),
      /** So many cards of so many would have gone, and wait for a person's word. */
      held: v.exactOptional(v.object({ cards: v.number(), of: v.number() })),
    }),
  ),
});
export type Library = v.InferOutput<typeof LibraryShape>;

/** The first colour that none of these has; with more libraries than colours they come again. */
export function freeColour(libraries: readonly Library[]): Library['colour'] {
  const taken = new Set(libraries.map(({ colour }) => colour));
  const free = libraryColours.find((colour) => !taken.has(colour));
  return free ?? libraryColours[libraries.length % libraryColours.length] ?? 'blue';
}

/** Whether a copy of a library's card says something else than that card does now. */
export function differs(copy: Card, source: Card): boolean {
  const bare = ({ copiedFrom: _, library: __, brands: ___, ...card }: Card) =>
    ({ ...card, id: source.id }) as Card;
  return !sameCard(bare(copy), bare(source));
}
