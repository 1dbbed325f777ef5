import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { tellCardsChanged } from './cards-changed.ts';
import { StoreTrouble, troubleFrom } from './trouble.ts';
import { type Shape, type Upgrade, upgrades } from './upgrades.ts';

const name = 'asante';
let opened: Promise<IDBPDatabase<Shape>> | undefined;

/** The database, opened once per page and again whenever the browser closed it. @throws StoreTrouble */
function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= open(name, upgrades, () => {
    opened = undefined;
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the connection, if there is one; the next use opens another. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

/**
 * Deletes the database; the next use makes a new one. @throws StoreTrouble when another window does not make way: then it
 * is deleted once that is closed.
 */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase().catch(() => {});
  const blocked = Promise.withResolvers<never>();
  await Promise.race([
    deleteDB(name, {
      // As when opening: it is said, too, of a window that is just making way.
      blocked: () => setTimeout(() => blocked.reject(new StoreTrouble('blocked')), patience),
    }),
    blocked.promise,
  ]);
}

/** How often a store that the browser could not open is asked for, and how long it is left alone between, in ms. */
const asks = 3;
const between = 300;
/** So many ms an older window has to make way. */
const patience = 3000;

/**
 * Opens a database and brings it to the version that is the list's length; `closed` tells that the connection went,
 * `within` is the ms an older window has to make way. Chromium, killed a moment ago, may say that it cannot open its
 * own store (once in some 600 kills here): it is asked again. @throws StoreTrouble
 */
export async function open(
  name: string,
  steps: readonly Upgrade[],
  closed: () => void = () => {},
  within = patience,
): Promise<IDBPDatabase<Shape>> {
  for (let ask = 1; ; ask += 1) {
    try {
      return await openOnce(name, steps, closed, within);
    } catch (error) {
      const { cause } = error as StoreTrouble;
      const isUnknown = cause instanceof DOMException && cause.name === 'UnknownError';
      if (!isUnknown || ask === asks) throw error;
      await new Promise((done) => setTimeout(done, between));
    }
  }
}

/**
 * A failing upgrade leaves everything as it was: idb does not await an async `upgrade` (its issue 281), hence abort().
 */
async function openOnce(
  name: string,
  steps: readonly Upgrade[],
  closed: () => void,
  within: number,
): Promise<IDBPDatabase<Shape>> {
  let failure: unknown;
  let isBlocked = false;
  const blocked = Promise.withResolvers<never>();
  const opening = openDB<Shape>(name, steps.length, {
    async upgrade(db, from, _to, transaction) {
      try {
        for (const step of steps.slice(from)) await step(db, transaction);
      } catch (error) {
        failure = error;
        abort(transaction);
      }
    },
    blocked() {
      // Chromium says so, too, while a window that makes way is still closing: give it a moment.
      setTimeout(() => {
        isBlocked = true;
        blocked.reject(new StoreTrouble('blocked'));
      }, within);
    },
    blocking(_now, _wanted, event) {
      // A newer Asante wants to upgrade: make way at once.
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
  blocked.promise.catch(() => {});
  opening.then((late) => isBlocked && late.close()).catch(() => {});
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    throw failure === undefined ? troubleFrom(error) : new StoreTrouble('upgrade', failure);
  }
}

type Stores = StoreNames<Shape>;

/**
 * One logical change in one transaction: all of it or, when `change` throws, nothing. `change` awaits only its own
 * transaction. Resolves when the change is written. @throws StoreTrouble, or what `change` throws.
 */
export async function write<Names extends Stores[], Result>(
  stores: [...Names],
  change: (transaction: IDBPTransaction<Shape, [...Names], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const db = await database();
  const transaction = begin(db, stores);
  // Whoever throws first is the cause; the transaction's own rejection is heard here, too.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: Result;
  try {
    result = await change(transaction);
  } catch (error) {
    abort(transaction);
    await done;
    throw error instanceof DOMException ? troubleFrom(error) : error;
  }
  const failed = await done;
  if (failed) throw troubleFrom(failed.error);
  if (stores.some((store) => store === 'cards')) tellCardsChanged();
  return result;
}

/** Reads, with the browser's errors in our words. @throws StoreTrouble */
export async function read<Result>(
  look: (db: IDBPDatabase<Shape>) => Promise<Result>,
): Promise<Result> {
  try {
    return await look(await database());
  } catch (error) {
    throw troubleFrom(error);
  }
}

function begin<Names extends Stores[]>(db: IDBPDatabase<Shape>, stores: [...Names]) {
  try {
    return db.transaction(stores, 'readwrite');
  } catch (error) {
    throw troubleFrom(error);
  }
}

function abort(transaction: { abort(): void; done: Promise<unknown> }) {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the same fault.
  }
}
