import { type Card, readCard } from '../templates/card.ts';
import { sameCard } from '../templates/draft.ts';
import { read, write } from './database.ts';
import { forgetVersions, keepVersion } from './history.ts';
import { changeTeamCard, teamStores, throwTeamCard } from './team-records.ts';
import { StoreTrouble } from './trouble.ts';
import type { Thrown } from './upgrades.ts';

/** All cards of the library, in the order in which they were made. */
export function allCards(): Promise<Card[]> {
  return read((db) => db.getAllFromIndex('cards', 'created'));
}

/** The first cards of the library, and how many there are in all: enough to show it at once. */
export function firstCards(most: number): Promise<{ cards: Card[]; total: number }> {
  return read(async (db) => {
    const { store } = db.transaction('cards');
    const [cards, total] = await Promise.all([
      store.index('created').getAll(null, most),
      store.count(),
    ]);
    return { cards, total };
  });
}

/** One card, undefined when there is none. */
export function cardById(id: string): Promise<Card | undefined> {
  return read((db) => db.get('cards', id));
}

/**
 * Keeps a card, new or changed; gives back what was kept, with its new `changed`. `basedOn` is the `changed` of
 * the card that was edited: when another window has changed it since, nothing is written.
 * @throws StoreTrouble 'changed-meanwhile'; NotACard when it is not whole.
 */
export async function putCard(card: Card, basedOn?: string, now = new Date()): Promise<Card> {
  const kept = readCard({ ...card, changed: now.toISOString() });
  await write(['cards', 'trash', 'history'], async (transaction) => {
    const cards = transaction.objectStore('cards');
    const there = await cards.get(kept.id);
    if (basedOn !== undefined && there?.changed !== basedOn)
      throw new StoreTrouble('changed-meanwhile');
    if (there && !sameCard(there, kept))
      await keepVersion(transaction.objectStore('history'), there, now);
    await Promise.all([cards.put(kept), transaction.objectStore('trash').delete(kept.id)]);
  });
  return kept;
}

/**
 * Keeps a card of whichever library. What a team changed since `before` was opened is no reason to refuse: both
 * changes are kept, and where they meet in one field somebody will choose. @throws like `putCard`.
 */
export async function keepCard(card: Card, before?: Card, now = new Date()): Promise<Card> {
  const { library } = card;
  if (library === undefined) return putCard(card, before?.changed, now);
  const whole = readCard({ ...card, changed: now.toISOString() });
  return write([...teamStores], async (transaction) => {
    await changeTeamCard(transaction, library, before, whole, now);
    return (await transaction.objectStore('cards').get(card.id)) ?? whole;
  });
}

/** Moves cards to the trash; ids that are not there are passed over. */
export async function throwAway(ids: readonly string[], now = new Date()): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const cards = transaction.objectStore('cards');
    for (const id of ids) {
      const card = await cards.get(id);
      if (!card) continue;
      if (card.library !== undefined) {
        await throwTeamCard(transaction, card, true, now);
        continue;
      }
      await transaction.objectStore('trash').put({ card, thrown: now.toISOString() });
      await cards.delete(id);
    }
  });
}

/** Brings cards back from the trash as they were. */
export async function bringBack(ids: readonly string[], now = new Date()): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const trash = transaction.objectStore('trash');
    for (const id of ids) {
      const thrown = await trash.get(id);
      if (!thrown) continue;
      if (thrown.card.library !== undefined) {
        await throwTeamCard(transaction, thrown.card, false, now);
        continue;
      }
      await transaction.objectStore('cards').put(thrown.card);
      await trash.delete(id);
    }
  });
}

/** What is in the trash, thrown last first. */
export async function allThrown(): Promise<Thrown[]> {
  const thrown = await read((db) => db.getAll('trash'));
  return thrown.sort((a, b) => (a.thrown > b.thrown ? -1 : a.thrown < b.thrown ? 1 : 0));
}

const keepDays = 30;

/** Takes out of the trash, with their usage and history, the cards thrown more than 30 days ago, or all; gives their number. */
export function emptyTrash(all = false, now = new Date()): Promise<number> {
  const before = all ? undefined : new Date(now.getTime() - keepDays * 86_400_000).toISOString();
  return write(['trash', 'usage', 'history'], async (transaction) => {
    const trash = transaction.objectStore('trash');
    const old = (await trash.getAll()).filter(({ thrown }) => !before || thrown < before);
    for (const { card } of old) {
      await trash.delete(card.id);
      await transaction.objectStore('usage').delete(card.id);
      await forgetVersions(transaction.objectStore('history'), card.id);
    }
    return old.length;
  });
}

/**
 * Puts starter cards into the library, each once in its life: one that was changed or thrown away stays so,
 * and a later Asante adds only those that are new in it. Gives the number added.
 */
export function seed(starters: readonly Card[]): Promise<number> {
  return write(['cards', 'settings'], async (transaction) => {
    const settings = transaction.objectStore('settings');
    const before = await settings.get('seeded');
    const seeded = new Set(Array.isArray(before) ? before : []);
    const fresh = starters.filter((card) => !seeded.has(card.id));
    if (fresh.length === 0) return 0;
    const cards = transaction.objectStore('cards');
    for (const card of fresh) await cards.put(card);
    await settings.put([...seeded, ...fresh.map((card) => card.id)], 'seeded');
    return fresh.length;
  });
}
