import { open } from '../../../utils/storage/database.ts';
import { type Upgrade, upgrades } from '../../../utils/storage/upgrades.ts';

const failing: Record<string, Upgrade> = {
  throws: () => {
    throw new Error('broken step');
  },
  clearsAndThrows: async (_db, transaction) => {
    await transaction.objectStore('settings').clear();
    throw new Error('broken step');
  },
  deletesAndThrows: (db) => {
    db.deleteObjectStore('cards');
    throw new Error('broken step');
  },
};
const nothing: Upgrade = () => {};

/** How an opening ended: the version it came to, or what the trouble is. */
async function ending(steps: readonly Upgrade[], patience?: number): Promise<string> {
  try {
    const db = await open('upgrades', steps, () => {}, patience);
    const kept = await db.get('settings', 'name');
    db.close();
    return `version ${db.version - upgrades.length} more, ${kept}`;
  } catch (error) {
    return (error as { what?: string }).what ?? String(error);
  }
}

/** Walks through upgrades that fail, are newer, wait and are blocked, in the browser's own IndexedDB. */
async function walk(): Promise<string[]> {
  const ends: string[] = [];
  const db = await open('upgrades', upgrades);
  await db.put('settings', 'kept', 'name');
  db.close();
  for (const step of Object.values(failing)) {
    ends.push(await ending([...upgrades, step]), await ending(upgrades));
  }
  await open('upgrades', upgrades);
  ends.push(await ending([...upgrades, nothing]), await ending(upgrades));
  const stubborn = await new Promise<IDBDatabase>((done) => {
    const asking = indexedDB.open('upgrades');
    asking.onsuccess = () => done(asking.result);
  });
  ends.push(await ending([...upgrades, nothing, nothing], 200));
  stubborn.close();
  ends.push(await ending([...upgrades, nothing, nothing]));
  return ends;
}

Object.assign(globalThis, { walk });
