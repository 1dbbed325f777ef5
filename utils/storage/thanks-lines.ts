import type { IDBPTransaction } from 'idb';
import { noPace } from '../thanks/law.ts';
import { read, write } from './database.ts';
import { keepKeys, keysInFile, newKey, type PersonKey, seal } from './person-key.ts';
import type { Shape, ThanksRow, ThanksState } from './upgrades.ts';

type Ledger = IDBPTransaction<Shape, ['thanks', 'thanksState'], 'readwrite'>;

/** The key was changed, or a line was, between sealing and writing: all begins anew. */
class Outdated extends Error {
  override name = 'Outdated';
}

const blank = (keyId: string): ThanksState => ({ keyId, changes: 0, pace: noPace });

/** What the ledger knows besides its lines; no key yet where it was never used. */
export async function ledgerState(): Promise<ThanksState> {
  return (await read((db) => db.get('thanksState', 'state'))) ?? blank('');
}

let known: PersonKey | undefined;

/** The key that the lines are sealed with now; the first use makes one. */
export async function currentKey(): Promise<PersonKey> {
  const { keyId } = await ledgerState();
  if (known && known.id === keyId) return known;
  known = await navigator.locks.request('thanks-key', findKey);
  return known;
}

async function findKey(): Promise<PersonKey> {
  const { keyId } = await ledgerState();
  const keys = await keysInFile('thanks-key');
  const found = keys.find(({ id }) => id === keyId);
  if (found) {
    // A change of keys was cut short: one of two is left over.
    if (keys.length > 1) await keepKeys('thanks-key', [found]);
    return found;
  }
  const key = await newKey();
  await keepKeys('thanks-key', [key]);
  await write(['thanks', 'thanksState'], async (transaction) => {
    const state = await transaction.objectStore('thanksState').get('state');
    // Without their key the lines are noise. The pace names nobody and stays.
    await transaction.objectStore('thanks').clear();
    await transaction
      .objectStore('thanksState')
      .put({ ...(state ?? blank(key.id)), keyId: key.id }, 'state');
  });
  return key;
}

/**
 * Changes lines in one transaction. `prepare` seals and blinds beforehand, since only the transaction itself may be
 * awaited in it; should the key change meanwhile, all of it is done again. `change` gives the state to be kept.
 */
export async function changeLedger<Prepared, Result>(
  prepare: (key: PersonKey) => Promise<Prepared>,
  change: (
    prepared: Prepared,
    ledger: Ledger,
    state: ThanksState,
  ) => Promise<{ result: Result; pace?: ThanksState['pace'] }>,
): Promise<Result> {
  for (let turn = 0; ; turn += 1) {
    const key = await currentKey();
    const prepared = await prepare(key);
    try {
      return await write(['thanks', 'thanksState'], async (ledger) => {
        const states = ledger.objectStore('thanksState');
        const state = await states.get('state');
        if (state?.keyId !== key.id) throw new Outdated();
        const { result, pace } = await change(prepared, ledger, state);
        await states.put(
          { ...state, changes: state.changes + 1, ...(pace ? { pace } : {}) },
          'state',
        );
        return result;
      });
    } catch (error) {
      if (!(error instanceof Outdated) || turn > 20) throw error;
    }
  }
}

/** A line together with what is sealed in it. */
export interface Opened<Data> {
  row: ThanksRow;
  data: Data;
}

/**
 * Seals the lines that `keep` leaves with a new key and lets the old one go: whatever the browser still has of the
 * others on its disk, nobody can read. `remake` gives a line its blinded names under the new key.
 */
export async function sealAnew<Data>(
  open: (key: PersonKey) => Promise<Opened<Data>[]>,
  keep: (line: Opened<Data>) => boolean,
  remake: (
    key: PersonKey,
    line: Opened<Data>,
  ) => Promise<Pick<ThanksRow, 'id' | 'person' | 'words'>>,
): Promise<void> {
  await currentKey();
  await navigator.locks.request('thanks-key', async () => {
    for (let turn = 0; ; turn += 1) {
      const old = await findKey();
      const { changes } = await ledgerState();
      const kept = (await open(old)).filter(keep);
      const next = await newKey();
      const rows = await Promise.all(
        kept.map(async (line) => ({
          at: line.row.at,
          state: line.row.state,
          ...(await remake(next, line)),
          sealed: await seal(next, line.data),
        })),
      );
      await keepKeys('thanks-key', [next, old]);
      const done = await write(['thanks', 'thanksState'], async (ledger) => {
        const states = ledger.objectStore('thanksState');
        const state = await states.get('state');
        if (state?.keyId !== old.id || state.changes !== changes) return false;
        const lines = ledger.objectStore('thanks');
        await lines.clear();
        for (const row of rows) await lines.put(row);
        await states.put({ ...state, keyId: next.id, changes: changes + 1 }, 'state');
        return true;
      });
      await keepKeys('thanks-key', [done ? next : old]);
      if (done || turn > 20) return;
    }
  });
}
