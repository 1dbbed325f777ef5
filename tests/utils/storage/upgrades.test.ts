import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allBrands } from '../../../utils/storage/brands.ts';
import { allCards, allThrown } from '../../../utils/storage/cards.ts';
import { correctionsFor } from '../../../utils/storage/corrections.ts';
import { open } from '../../../utils/storage/database.ts';
import { versionsOf } from '../../../utils/storage/history.ts';
import { allImports } from '../../../utils/storage/imports.ts';
import { allLibraries } from '../../../utils/storage/libraries.ts';
import { allQuestions } from '../../../utils/storage/questions.ts';
import { allRounds } from '../../../utils/storage/rounds.ts';
import { readSettings } from '../../../utils/storage/settings.ts';
import { recordsIn } from '../../../utils/storage/team-records.ts';
import { StoreTrouble } from '../../../utils/storage/trouble.ts';
import { type Upgrade, upgrades } from '../../../utils/storage/upgrades.ts';
import { allUsage } from '../../../utils/storage/usage.ts';
import type { Card } from '../../../utils/templates/card.ts';
import { freshDatabase } from './fresh-database.ts';
import { freshKeyFile } from './key-file.ts';
import v1 from './v1.json' with { type: 'json' };
import v2 from './v2.json' with { type: 'json' };
import v3 from './v3.json' with { type: 'json' };
import v4 from './v4.json' with { type: 'json' };
import v5 from './v5.json' with { type: 'json' };
import v6 from './v6.json' with { type: 'json' };
import v7 from './v7.json' with { type: 'json' };
import v8 from './v8.json' with { type: 'json' };
import v9 from './v9.json' with { type: 'json' };

freshDatabase();
freshKeyFile();

/** Writes a frozen library as the Asante of that version did. */
async function writeOld(
  version: number,
  { settings, ...stores }: { settings: (typeof v1)['settings'] },
) {
  const db = await open('asante', upgrades.slice(0, version));
  const put = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [name, rows] of Object.entries<unknown[]>(stores)) {
    for (const row of rows) void put.objectStore(name as 'cards').put(row as Card);
  }
  for (const [key, value] of settings) void put.objectStore('settings').put(value, key as string);
  await put.done;
  db.close();
}

async function rows() {
  const db = await openDB('asante');
  const names = [...db.objectStoreNames];
  const all = await Promise.all(names.map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return Object.fromEntries(all);
}

test('there is a frozen library for every version so far', () => {
  expect(upgrades).toHaveLength([v1, v2, v3, v4, v5, v6, v7, v8, v9].length);
});

test.each([
  [1, v1],
  [2, v2],
  [3, v3],
  [4, v4],
  [5, v5],
  [6, v6],
  [7, v7],
  [8, v8],
  [9, v9],
])('a library of version %i opens in the newest, whole', async (version, old) => {
  await writeOld(version, old);
  expect(await allCards()).toEqual(old.cards);
  expect(await allThrown()).toEqual(old.trash);
  expect([...(await allUsage()).values()]).toEqual(old.usage);
  expect(await allBrands()).toEqual('brands' in old ? old.brands : []);
  expect(await versionsOf(old.cards[0]?.id ?? '')).toEqual('history' in old ? old.history : []);
  expect(await allImports()).toEqual('imports' in old ? old.imports : []);
  expect(await allLibraries()).toEqual('libraries' in old ? old.libraries : []);
  // Before there were questions, nobody laid those that came by: all is read anew.
  const rounds = 'rounds' in old ? old.rounds : [];
  expect(await allRounds()).toEqual(
    version < 9 ? rounds.map(({ since: _, ...row }) => row) : rounds,
  );
  expect(await allQuestions()).toEqual('questions' in old ? old.questions : []);
  const [library] = 'libraries' in old ? old.libraries : [];
  expect(await recordsIn(library?.id ?? '')).toEqual('records' in old ? old.records : []);
  expect((await readSettings()).languages).toEqual(['pl', 'en']);
  expect(await correctionsFor({ site: 'x', id: '1', handle: 'Ann' })).toEqual({ author: 'sw' });
});

const failing: [string, Upgrade][] = [
  [
    'throws at once',
    () => {
      throw new Error('broken step');
    },
  ],
  [
    'clears a store, waits, and throws',
    async (_db, transaction) => {
      await transaction.objectStore('cards').clear();
      await transaction.objectStore('usage').clear();
      throw new Error('broken step');
    },
  ],
  [
    'deletes a store and throws',
    (db) => {
      db.deleteObjectStore('cards');
      throw new Error('broken step');
    },
  ],
];

test.each(failing)(
  'an upgrade that %s leaves the old data whole and says so',
  async (_what, step) => {
    await writeOld(1, v1);
    const before = await rows();
    const opening = open('asante', [...upgrades, step]);
    await expect(opening).rejects.toMatchObject({
      name: 'StoreTrouble',
      what: 'upgrade',
      cause: { message: 'broken step' },
    });
    expect(await rows()).toEqual(before);
    expect(await allCards()).toEqual(v1.cards);
  },
);

test('of several steps, a failing last one takes the earlier ones back too', async () => {
  await writeOld(1, v1);
  const steps: Upgrade[] = [
    (_db, transaction) => transaction.objectStore('cards').clear(),
    () => {
      throw new Error('broken step');
    },
  ];
  await expect(open('asante', [...upgrades, ...steps])).rejects.toThrow('Nothing was changed');
  expect(await allCards()).toEqual(v1.cards);
});

test('a database of a newer Asante is refused politely and left alone', async () => {
  await writeOld(1, v1);
  (await open('asante', [...upgrades, () => {}])).close();
  const before = await rows();
  await expect(allCards()).rejects.toMatchObject({ what: 'newer' });
  await expect(allCards()).rejects.toBeInstanceOf(StoreTrouble);
  expect(await rows()).toEqual(before);
});

test('an open older window makes way for the upgrade', async () => {
  let closed = 0;
  await open('asante', upgrades, () => {
    closed += 1;
  });
  const newer = await open('asante', [...upgrades, () => {}]);
  expect(newer.version).toBe(upgrades.length + 1);
  expect(closed).toBe(1);
  newer.close();
});

test('a window that does not make way is named as the reason', async () => {
  const stubborn = await openDB('asante', 1);
  await expect(open('asante', [...upgrades, () => {}], () => {}, 20)).rejects.toMatchObject({
    what: 'blocked',
  });
  stubborn.close();
});

describe('a store that the browser says it cannot open', () => {
  /** So many times an older version is asked for, whose refusal is told as the browser's own trouble. */
  function refuse(times: number) {
    const real = indexedDB.open.bind(indexedDB);
    const asked = vi.spyOn(indexedDB, 'open');
    for (let turn = 0; turn < times; turn += 1)
      asked.mockImplementationOnce((name) => {
        const request = real(name, 1);
        const error = new DOMException('Internal error opening backing store', 'UnknownError');
        return Object.defineProperty(request, 'error', { get: () => error, set() {} });
      });
    return asked;
  }
  beforeEach(async () => (await open('asante', upgrades)).close());
  afterEach(() => void vi.restoreAllMocks());

  test('is asked for again, and opens', async () => {
    const asked = refuse(2);
    const db = await open('asante', upgrades);
    expect([db.version, asked.mock.calls.length]).toEqual([upgrades.length, 3]);
    db.close();
  });

  test('is told as one that cannot be read after three times, and is not asked again where it is too new', async () => {
    refuse(3);
    await expect(open('asante', upgrades)).rejects.toMatchObject({ what: 'unreadable' });
    vi.restoreAllMocks();
    const asked = vi.spyOn(indexedDB, 'open');
    await expect(open('asante', upgrades.slice(0, 1))).rejects.toMatchObject({ what: 'newer' });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
