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

/** What the first glance needs, whatever the size of the library. @throws StoreTrouble */
export async function glanceAtShelf(): Promise<Shelf> {
  const [{ cards, total }, settings] = await Promise.all([firstCards(60), readSettings()]);
  return { cards, total, thrown: [], settings };
}

/**
 * Reads everything anew. Cards that have not changed stay the same objects, since search has made them ready.
 * @throws StoreTrouble
 */
export async function readShelf(before: Shelf): Promise<Shelf> {
  const [read, thrown, settings] = await Promise.all([allCards(), allThrown(), readSettings()]);
  const known = new Map(before.cards.map((card) => [card.id, card]));
  const cards = read.map((card) => {
    const old = known.get(card.id);
    return old?.changed === card.changed ? old : card;
  });
  return { cards, total: cards.length, thrown, settings };
}

/** The shelf with a card in its place, new or changed. */
export function withCard(shelf: Shelf, card: Card): Shelf {
  const isNew = !shelf.cards.some((one) => one.id === card.id);
  const cards = isNew
    ? [...shelf.cards, card].sort((a, b) =>
        a.created < b.created ? -1 : a.created > b.created ? 1 : 0,
      )
    : shelf.cards.map((one) => (one.id === card.id ? card : one));
  const thrown = shelf.thrown.filter((one) => one.card.id !== card.id);
  return { ...shelf, cards, thrown, total: shelf.total + (isNew ? 1 : 0) };
}

/** The shelf with a card in the trash. */
export function withThrown(shelf: Shelf, id: string, now: Date): Shelf {
  const card = shelf.cards.find((one) => one.id === id);
  if (!card) return shelf;
  return {
    ...shelf,
    cards: shelf.cards.filter((one) => one !== card),
    total: shelf.total - 1,
    thrown: [{ card, thrown: now.toISOString() }, ...shelf.thrown],
  };
}
