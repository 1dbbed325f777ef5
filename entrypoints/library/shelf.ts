import { allCards, allThrown } from '../../utils/storage/cards.ts';
import { readSettings, type Settings } from '../../utils/storage/settings.ts';
import type { Card } from '../../utils/templates/card.ts';

/** All that the library page shows, as it was read last. */
export interface Shelf {
  cards: Card[];
  thrown: { card: Card; thrown: string }[];
  settings: Settings;
}

/** Reads everything anew. @throws StoreTrouble */
export async function readShelf(): Promise<Shelf> {
  const [cards, thrown, settings] = await Promise.all([allCards(), allThrown(), readSettings()]);
  return { cards, thrown, settings };
}
