import { allCards, putCard } from '../../utils/storage/cards.ts';
import { open } from '../../utils/storage/database.ts';
import { versionsOf } from '../../utils/storage/history.ts';
import { allImports, bringIn } from '../../utils/storage/imports.ts';
import { type Upgrade, upgrades } from '../../utils/storage/upgrades.ts';
import type { Card } from '../../utils/templates/card.ts';
import { slowDisk } from './slow-disk.ts';

/*
 * Runs in a page of its own, with the store's real code. The server is told of a change only once it was
 * acknowledged here; what it was told must be there after the browser was killed.
 */

const tell = (what: string) => fetch(`/ack/${what}`, { method: 'POST' });

const card = (id: string, title: string, size: number): Card => ({
  id,
  intent: 'free',
  title,
  tags: [],
  wordings: [{ language: 'en', text: `${title} ${'word '.repeat(size)}` }],
  origin: 'mine',
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
});

const saved = 'a0000000-0000-4000-8000-000000000000';

/** Saves one card again and again, and brings in files of 400 cards beside it, until the browser is killed. */
async function work(round: number): Promise<void> {
  const start = Number((await allCards()).find(({ id }) => id === saved)?.title ?? 0);
  const saving = async () => {
    for (let turn = start + 1; ; turn += 1) {
      await putCard(card(saved, String(turn), 50));
      await tell(`saved/${turn}`);
    }
  };
  const importing = async () => {
    for (let turn = 0; ; turn += 1) {
      const from = `${round}-${turn}`;
      const cards = Array.from({ length: 400 }, (_, at) =>
        card(crypto.randomUUID(), `${from} ${at}`, 100),
      );
      await bringIn(
        from,
        cards.map((one) => ({ card: one })),
      );
      await tell(`imported/${from}`);
    }
  };
  await Promise.all([saving(), importing()]);
}

/** What is there: the saved card's turn, the turns that its history tells, and how many cards each import left. */
async function look() {
  const cards = await allCards();
  const title = cards.find(({ id }) => id === saved)?.title;
  const history = (await versionsOf(saved)).map((version) => Number(version.card.title));
  const imported: Record<string, number> = {};
  for (const { id, title: name } of cards) {
    const [from = ''] = String(name).split(' ');
    if (id !== saved) imported[from] = (imported[from] ?? 0) + 1;
  }
  const told = (await allImports()).map(({ from, cards: all }) => [from, all.length] as const);
  return { turn: Number(title ?? 0), history, imported, told };
}

/** Clears what imports left, so that a long run does not grow; all in one change. */
async function clear(): Promise<void> {
  const db = await open('asante', upgrades);
  const change = db.transaction(['cards', 'imports'], 'readwrite');
  for (const key of await change.objectStore('cards').getAllKeys())
    if (key !== saved) await change.objectStore('cards').delete(key);
  await change.objectStore('imports').clear();
  await change.done;
  db.close();
}

type Rows = Record<string, unknown[]>;

/** Writes a frozen library as the Asante of that version did. */
async function writeOld(version: number, { settings = [], ...stores }: Rows): Promise<void> {
  const name = `v${version}`;
  indexedDB.deleteDatabase(name);
  const db = await open(name, upgrades.slice(0, version));
  const put = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [store, rows] of Object.entries(stores))
    for (const row of rows) void put.objectStore(store as 'cards').put(row as Card);
  for (const [key, value] of settings as [string, unknown][])
    void put.objectStore('settings').put(value, key);
  await put.done;
  db.close();
}

/** All upgrades from there, and a last step that takes long: the browser is killed in it. */
async function upgradeSlowly(version: number): Promise<void> {
  const slow: Upgrade = async (_db, transaction) => {
    const cards = transaction.objectStore('cards');
    const [first] = await cards.getAll();
    if (!first) return;
    for (let turn = 0; turn < 100_000; turn += 1) {
      await cards.put({ ...first, title: `half-way ${turn}` });
      if (turn === 200) void tell(`upgrading/${version}`);
    }
  };
  await open(`v${version}`, [...upgrades, slow]);
}

/** Every row of that library as the newest Asante opens it. */
async function rowsOf(version: number): Promise<Rows> {
  const db = await open(`v${version}`, upgrades);
  const rows: Rows = {};
  for (const store of db.objectStoreNames) rows[store] = await db.getAll(store);
  rows.settings = (await db.getAllKeys('settings')).map((key, at) => [key, rows.settings?.[at]]);
  db.close();
  return rows;
}

/** Names and versions of all databases, before any is opened. */
async function databases(): Promise<string> {
  const all = await indexedDB.databases();
  return all.map(({ name, version }) => `${name} ${version}`).join(', ');
}

const inPage = { slowDisk, work, look, clear, writeOld, upgradeSlowly, databases, rowsOf };
export type InPage = typeof inPage;
Object.assign(globalThis, inPage);
