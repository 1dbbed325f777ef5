import { allBrands } from '../../utils/storage/brands.ts';
import { allCards, allThrown, firstCards } from '../../utils/storage/cards.ts';
import { allLibraries } from '../../utils/storage/libraries.ts';
import { allQuestions } from '../../utils/storage/questions.ts';
import { readSettings, type Settings } from '../../utils/storage/settings.ts';
import { allUsage } from '../../utils/storage/usage.ts';
import type { Brand } from '../../utils/templates/brand.ts';
import type { Card } from '../../utils/templates/card.ts';
import type { Library } from '../../utils/templates/library.ts';
import type { Question } from '../../utils/templates/question.ts';
import type { Usage } from '../../utils/templates/usage.ts';

/** All that the library page shows, as it was read last. */
export interface Shelf {
  cards: Card[];
  /** How many there are; more than `cards` holds while the rest is still being read. */
  total: number;
  thrown: { card: Card; thrown: string }[];
  settings: Settings;
  brands: Brand[];
  /** Besides one's own. */
  libraries: Library[];
  questions: Question[];
  usage: ReadonlyMap<string, Usage>;
}

/** What the first glance needs, whatever the size of the library. @throws StoreTrouble */
export async function glanceAtShelf(): Promise<Shelf> {
  const [{ cards, total }, settings] = await Promise.all([firstCards(60), readSettings()]);
  return {
    cards,
    total,
    thrown: [],
    settings,
    brands: [],
    libraries: [],
    questions: [],
    usage: new Map(),
  };
}

/**
 * Reads everything anew. Cards that have not changed stay the same objects, since search has made them ready.
 * @throws StoreTrouble
 */
export async function readShelf(before: Shelf): Promise<Shelf> {
  const [read, thrown, settings, brands, libraries, questions, usage] = await Promise.all([
    allCards(),
    allThrown(),
    readSettings(),
    allBrands(),
    allLibraries(),
    allQuestions(),
    allUsage(),
  ]);
  const known = new Map(before.cards.map((card) => [card.id, card]));
  const cards = read.map((card) => {
    const old = known.get(card.id);
    return old?.changed === card.changed ? old : card;
  });
  return { cards, total: cards.length, thrown, settings, brands, libraries, questions, usage };
}

/** The shelf with a card in its place, new or changed. */
export function withCard(shelf: Shelf, card: Card): Shelf {
  return withCards(shelf, [card]);
}

/** The shelf with these cards in their places, new or changed. */
export function withCards(shelf: Shelf, some: readonly Card[]): Shelf {
  const fresh = new Map(some.map((card) => [card.id, card]));
  const cards = shelf.cards.map((card) => {
    const changed = fresh.get(card.id);
    fresh.delete(card.id);
    return changed ?? card;
  });
  if (fresh.size > 0) cards.push(...fresh.values());
  cards.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  const ids = new Set(some.map(({ id }) => id));
  const thrown = shelf.thrown.filter(({ card }) => !ids.has(card.id));
  return { ...shelf, cards, thrown, total: shelf.total + fresh.size };
}

/** The shelf with cards in the trash. */
export function withThrown(shelf: Shelf, ids: readonly string[], now: Date): Shelf {
  const gone = new Set(ids);
  const cards = shelf.cards.filter(({ id }) => gone.has(id));
  const thrown = cards.map((card) => ({ card, thrown: now.toISOString() }));
  return {
    ...shelf,
    cards: shelf.cards.filter(({ id }) => !gone.has(id)),
    total: shelf.total - cards.length,
    thrown: [...thrown, ...shelf.thrown],
  };
}
