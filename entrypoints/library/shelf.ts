import { allCards, allThrown, firstCards } from '../../utils/storage/cards.ts';
import { readSettings, type Settings } from '../../utils/storage/settings.ts';
import type { Card } from '../../utils/templates/card.ts';

/** All that the library page shows, as it was read last. */
export interface Shelf {
  cards: Card[];
  /** How many there are; more than `cards` holds while the rest is still being read. */
  total: number;
  thrown: { card: Card; thrown: string }[];
  settings: Settings;
}

/** Reads everything anew. @throws StoreTrouble */
export async function readShelf(): Promise<Shelf> {
  const [cards, thrown, settings] = await Promise.all([allCards(), allThrown(), readSettings()]);
  return { cards, total: cards.length, thrown, settings };
}

/** What the first glance needs, whatever the size of the library. @throws StoreTrouble */
export async function glanceAtShelf(): Promise<Shelf> {
  const [{ cards, total }, settings] = await Promise.all([firstCards(60), readSettings()]);
  return { cards, total, thrown: [], settings };
}
