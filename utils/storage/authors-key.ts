import type { IDBPObjectStore } from 'idb';
import { read, write } from './database.ts';
import { keepKeys, keysInFile, newKey, type PersonKey } from './person-key.ts';
import type { Shape } from './upgrades.ts';

const lifetime = 45 * 86_400_000;

/**
 * The keys that authors are blinded with, newest first: of this half of the quarter and of the one before. With the
 * older one goes all that was written under it, so an author who is not read again is gone after 90 days at most.
 */
export async function authorKeys(now: Date): Promise<PersonKey[]> {
  const keys = await keysInFile('authors-key');
  const since = await read((db) => db.get('settings', 'authorsKeySince'));
  if (keys.length > 0 && now.getTime() - Number(since) < lifetime) return keys;
  return navigator.locks.request('authors-key', () => turn(now));
}

async function turn(now: Date): Promise<PersonKey[]> {
  const before = await keysInFile('authors-key');
  const since = Number(await read((db) => db.get('settings', 'authorsKeySince')));
  if (before.length > 0 && now.getTime() - since < lifetime) return before;
  const keys = [await newKey(), ...before.slice(0, 1)];
  await keepKeys('authors-key', keys);
  await write(['settings', 'authors', 'corrections'], async (transaction) => {
    await transaction.objectStore('settings').put(now.getTime(), 'authorsKeySince');
    // What was written before the key that is now the older one was under the one that goes.
    const oldest = new Date(Number.isFinite(since) ? since : 0).toISOString().slice(0, 10);
    const gone = await transaction
      .objectStore('authors')
      .index('when')
      .getAllKeys(IDBKeyRange.upperBound(oldest, true));
    for (const who of gone) await transaction.objectStore('authors').delete(who);
    const said = transaction.objectStore('corrections');
    const old = await said.index('when').getAll(IDBKeyRange.upperBound(oldest, true));
    // What was said of a site as a whole names nobody and stays.
    for (const { about, sealed } of old) if (sealed) await said.delete(about);
  });
  return keys;
}

/** Lets both keys go: whatever the browser still has of any author on its disk, nobody can read. */
export async function dropAuthorKeys(): Promise<void> {
  await navigator.locks.request('authors-key', () => keepKeys('authors-key', []));
}

type Corrections = IDBPObjectStore<
  Shape,
  ['settings', 'authors', 'corrections'],
  'corrections',
  'readwrite'
>;

/**
 * Puts one new key in place of both, with nobody known under it but whom `change` writes: it is given the old keys and
 * the new one, seals beforehand, and gives back what is to be done within the transaction.
 */
export async function withNewAuthorKey(
  change: (
    before: readonly PersonKey[],
    key: PersonKey,
  ) => Promise<(store: Corrections) => Promise<void>>,
): Promise<void> {
  await navigator.locks.request('authors-key', async () => {
    const before = await keysInFile('authors-key');
    const key = await newKey();
    const rewrite = await change(before, key);
    // Cut short before the rewriting, both kinds of rows can still be read.
    await keepKeys('authors-key', [key, ...before]);
    await write(['settings', 'authors', 'corrections'], async (transaction) => {
      await transaction.objectStore('authors').clear();
      await rewrite(transaction.objectStore('corrections'));
      await transaction.objectStore('settings').put(Date.now(), 'authorsKeySince');
    });
    await keepKeys('authors-key', [key]);
  });
}
