import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { allCards, allThrown } from '../../../utils/storage/cards.ts';
import { correctionsFor } from '../../../utils/storage/corrections.ts';
import { open } from '../../../utils/storage/database.ts';
import { readSettings } from '../../../utils/storage/settings.ts';
import { StoreTrouble } from '../../../utils/storage/trouble.ts';
import { type Upgrade, upgrades } from '../../../utils/storage/upgrades.ts';
import { allUsage } from '../../../utils/storage/usage.ts';
import { freshDatabase } from './fresh-database.ts';
import v1 from './v1.json' with { type: 'json' };

freshDatabase();

/** Writes a frozen library as the Asante of that version did. */
async function writeOld(version: number, old: typeof v1) {
  const db = await open('asante', upgrades.slice(0, version));
  const put = db.transaction(['cards', 'trash', 'usage', 'settings', 'corrections'], 'readwrite');
  for (const name of ['cards', 'trash', 'usage', 'corrections'] as const) {
    for (const row of old[name]) void put.objectStore(name).put(row as never);
  }
  for (const [key, value] of old.settings)
    void put.objectStore('settings').put(value, key as string);
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
  expect(upgrades).toHaveLength([v1].length);
});

test('a library of version 1 opens in the newest, whole', async () => {
  await writeOld(1, v1);
  expect(await allCards()).toEqual(v1.cards);
  expect(await allThrown()).toEqual(v1.trash);
  expect([...(await allUsage()).values()]).toEqual(v1.usage);
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
