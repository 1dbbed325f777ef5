import type { IDBPObjectStore, StoreNames } from 'idb';
import * as v from 'valibot';
import { type Library, LibraryShape } from '../templates/library.ts';
import { read, write } from './database.ts';
import { forgetVersions } from './history.ts';
import type { Shape } from './upgrades.ts';

/** All libraries besides one's own, by name. */
export async function allLibraries(): Promise<Library[]> {
  const libraries = await read((db) => db.getAll('libraries'));
  return libraries.sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a library's name, colour, brands and address. @throws v.ValiError when it is not whole. */
export async function putLibrary(library: Library): Promise<void> {
  const kept = v.parse(LibraryShape, library);
  await write(['libraries'], (transaction) => transaction.store.put(kept));
}

/** Changes a library's colour, or for which brands it speaks on this machine. @throws v.ValiError when that is not whole */
export async function changeLibrary(
  id: string,
  some: Partial<Pick<Library, 'colour' | 'brands'>>,
): Promise<void> {
  await write(['libraries'], async (transaction) => {
    const there = await transaction.store.get(id);
    if (there) await transaction.store.put(v.parse(LibraryShape, { ...there, ...some }));
  });
}

const emptied = ['records', 'secrets', 'cards', 'trash', 'usage', 'history', 'questions'] as const;

/** Takes a library off this machine with all that came from it and how to reach it. One's own copies stay. */
export async function dropLibrary(id: string): Promise<void> {
  await write([...emptied, 'libraries', 'rounds'], async (transaction) => {
    await empty(transaction, id);
    await transaction.objectStore('libraries').delete(id);
    await transaction.objectStore('rounds').delete(id);
  });
}

/** Takes all that came from a library off this machine, and leaves its name and why: its team asked for that. */
export async function wipeLibrary(id: string, now = new Date()): Promise<void> {
  await write([...emptied, 'libraries', 'rounds'], async (transaction) => {
    await empty(transaction, id);
    const rounds = await transaction.objectStore('rounds').get(id);
    if (!rounds) return;
    const { library, person, machine, trouble } = rounds;
    const wiped = { library, person, machine, wiped: now.toISOString() };
    await transaction.objectStore('rounds').put(trouble ? { ...wiped, trouble } : wiped);
  });
}

/** What a card was is as much the team's as what it is. */
async function empty(transaction: Emptying, id: string): Promise<void> {
  const cards = await transaction.objectStore('cards').getAll();
  const thrown = await transaction.objectStore('trash').getAll();
  for (const card of [...cards, ...thrown.map((one) => one.card)]) {
    if (card.library !== id) continue;
    for (const store of ['cards', 'trash', 'usage'] as const)
      await transaction.objectStore(store).delete(card.id);
    await forgetVersions(transaction.objectStore('history'), card.id);
  }
  const questions = transaction.objectStore('questions');
  for (const { library, id: key } of await questions.getAll())
    if (library === id) await questions.delete(key);
  await transaction.objectStore('records').delete(IDBKeyRange.bound([id], [id, []]));
  await transaction.objectStore('secrets').delete(id);
}

/** A transaction over at least these. */
interface Emptying {
  objectStore<Name extends (typeof emptied)[number]>(
    name: Name,
  ): IDBPObjectStore<Shape, ArrayLike<StoreNames<Shape>>, Name, 'readwrite'>;
}
