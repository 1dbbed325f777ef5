import * as v from 'valibot';
import { type Library, LibraryShape } from '../templates/library.ts';
import { read, write } from './database.ts';

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

/** Takes a library off this machine with all that came from it and how to reach it. One's own copies stay. */
export async function dropLibrary(id: string): Promise<void> {
  const stores = ['libraries', 'records', 'rounds', 'secrets', 'cards', 'trash', 'usage'] as const;
  await write([...stores], async (transaction) => {
    const cards = await transaction.objectStore('cards').getAll();
    const thrown = await transaction.objectStore('trash').getAll();
    for (const card of [...cards, ...thrown.map((one) => one.card)]) {
      if (card.library !== id) continue;
      await transaction.objectStore('cards').delete(card.id);
      await transaction.objectStore('trash').delete(card.id);
      await transaction.objectStore('usage').delete(card.id);
    }
    await transaction.objectStore('records').delete(IDBKeyRange.bound([id], [id, []]));
    for (const store of ['libraries', 'rounds', 'secrets'] as const)
      await transaction.objectStore(store).delete(id);
  });
}
