import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Card } from '../templates/card.ts';
import { read, write } from './database.ts';
import type { Shape, Version } from './upgrades.ts';

/** So many earlier versions of each card are kept, for so many days. */
const mostVersions = 50;
const keepDays = 180;

type History = IDBPObjectStore<Shape, ArrayLike<StoreNames<Shape>>, 'history', 'readwrite'>;

/**
 * Keeps what a card was, in the transaction that changes it: whoever writes a card calls this first.
 * Gives the version's place in the history. `now` is when the card is changed.
 */
export async function keepVersion(history: History, before: Card, now: Date): Promise<number> {
  const key = await history.put({ card: before, until: now.toISOString() });
  const keys = await history.index('card').getAllKeys(before.id);
  for (const old of keys.slice(0, -mostVersions)) await history.delete(old);
  return key;
}

/** Lets go of all that a card was; for one that is gone for good. */
export async function forgetVersions(history: History, id: string): Promise<void> {
  for (const key of await history.index('card').getAllKeys(id)) await history.delete(key);
}

/** What a card was before, the last first. */
export async function versionsOf(id: string): Promise<Version[]> {
  const versions = await read((db) => db.getAllFromIndex('history', 'card', id));
  return versions.reverse();
}

/** Lets go of versions that gave way more than 180 days ago. */
export async function emptyHistory(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keepDays * 86_400_000).toISOString();
  await write(['history'], async ({ store }) => {
    const old = await store.index('until').getAllKeys(IDBKeyRange.upperBound(before, true));
    for (const key of old) await store.delete(key);
  });
}
