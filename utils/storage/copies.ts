import * as v from 'valibot';
import { type Brand, BrandShape } from '../templates/brand.ts';
import { type Card, readCard } from '../templates/card.ts';
import { type Copy, copyIn, nameOf, outdated } from './copy-names.ts';
import { deleteDatabase, read, write } from './database.ts';
import type { Shape } from './upgrades.ts';

/*
 * Copies stand in the origin's private files, not in a second database: in Chromium all databases of an origin are
 * one LevelDB, which the browser deletes as a whole when it finds it damaged. Files are written beside the old ones.
 * A file has its name at once and its bytes all together at the end (File System Standard, `createWritable`): one
 * without any is not a copy yet, or will never be, since its page was closed meanwhile.
 */

/** What is copied: all that a person put in. What was learnt, and the ledger of thanks whose key stays here, is not. */
const stores = ['cards', 'trash', 'brands', 'usage', 'settings'] as const;
type Store = (typeof stores)[number];
type Rows = { [Name in Store]: { key?: string; value: Shape[Name]['value'] }[] };

/** So many rows are written out before others get their turn. */
const atOnce = 200;
/** After so many ms no window is still writing a file that has no bytes. */
const abandoned = 3_600_000;
const turn = () => new Promise((done) => setTimeout(done));

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('copies', { create: true });
}

/** The copies there are, the newest first. @throws where the browser gives no private files. */
export async function allCopies(): Promise<Copy[]> {
  return (await begun()).filter(({ isWhole }) => isWhole).map(({ copy }) => copy);
}

/** The copies and what was to become one, the newest first. */
async function begun(): Promise<{ copy: Copy; isWhole: boolean }[]> {
  const found: { copy: Copy; isWhole: boolean }[] = [];
  for await (const [name, file] of (await folder()).entries()) {
    const copy = copyIn(name);
    if (!copy || file.kind !== 'file') continue;
    // Another window may let it go just now.
    const bytes = await file.getFile().catch(() => undefined);
    if (bytes) found.push({ copy, isWhole: bytes.size > 0 });
  }
  return found.sort((a, b) => (a.copy.when < b.copy.when ? 1 : -1));
}

/**
 * Makes a copy unless the newest is younger than `least` ms or says the same; lets older ones go. One that was begun
 * and not ended is made up for at once. Gives the copy, undefined when there was no need. @throws when there is no
 * room, and leaves nothing.
 */
export async function takeCopy(least: number, now = new Date()): Promise<Copy | undefined> {
  const [last] = await begun();
  if (last?.isWhole && now.getTime() - Date.parse(last.copy.when) < least) return undefined;
  const [newest] = await allCopies();
  const { lines, cards } = await linesOf();
  const digest = await digestOf(lines);
  if (newest?.digest === digest) return undefined;
  const copy = { when: now.toISOString(), cards, digest };
  const files = await folder();
  const file = await files.getFileHandle(nameOf(copy), { create: true });
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  try {
    await packed.pipeTo(await file.createWritable());
  } catch (error) {
    await files.removeEntry(nameOf(copy)).catch(() => {});
    throw error;
  }
  for (const old of outdated(await allCopies(), now)) await files.removeEntry(nameOf(old));
  for (const { copy: never, isWhole } of await begun())
    if (!isWhole && now.getTime() - Date.parse(never.when) > abandoned)
      await files.removeEntry(nameOf(never));
  return copy;
}

/** Every row as a line of JSON, in pieces; read in one transaction, so that they fit together. */
async function linesOf(): Promise<{ lines: string[]; cards: number }> {
  const all = await read(async (db) => {
    const transaction = db.transaction(stores);
    return Promise.all(
      stores.map(async (store) => {
        const from = transaction.objectStore(store);
        const [keys, values] = await Promise.all([from.getAllKeys(), from.getAll()]);
        return values.map((value, at) =>
          store === 'settings' ? [store, value, keys[at]] : [store, value],
        );
      }),
    );
  });
  const rows = all.flat();
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    lines.push(some.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await turn();
  }
  return { lines, cards: all[0]?.length ?? 0 };
}

async function digestOf(lines: readonly string[]): Promise<string> {
  const bytes = await new Blob([...lines]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a copy holds. @throws when it cannot be read, or holds what is no card: all or nothing. */
async function readCopy(copy: Copy): Promise<Rows> {
  const file = await (await folder()).getFileHandle(nameOf(copy));
  const packed = (await file.getFile()).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(packed).text();
  const rows: Rows = { cards: [], trash: [], brands: [], usage: [], settings: [] };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [store, value, key] = JSON.parse(line);
    if (store === 'cards') rows.cards.push({ value: readCard(value) });
    else if (store === 'trash')
      rows.trash.push({ value: { ...value, card: readCard(value.card) } });
    else if (store === 'brands') rows.brands.push({ value: v.parse(BrandShape, value) });
    else if (store === 'usage') rows.usage.push({ value });
    else if (store === 'settings') rows.settings.push({ key, value });
  }
  return rows;
}

/** The cards and brands of a copy, to be saved as a file. */
export async function libraryIn(copy: Copy): Promise<{ cards: Card[]; brands: Brand[] }> {
  const { cards, brands } = await readCopy(copy);
  return { cards: cards.map(({ value }) => value), brands: brands.map(({ value }) => value) };
}

/**
 * Deletes the library and puts a copy in its place. The copy is read first: one that cannot be read changes nothing.
 * Nothing is written to a database that could not be read. @throws StoreTrouble
 */
export async function beginWith(copy: Copy): Promise<void> {
  const rows = await readCopy(copy);
  await deleteDatabase();
  await write([...stores], async (transaction) => {
    for (const { value } of rows.cards) await transaction.objectStore('cards').put(value);
    for (const { value } of rows.trash) await transaction.objectStore('trash').put(value);
    for (const { value } of rows.brands) await transaction.objectStore('brands').put(value);
    for (const { value } of rows.usage) await transaction.objectStore('usage').put(value);
    for (const { key, value } of rows.settings)
      await transaction.objectStore('settings').put(value, key);
  });
}

/** Whether the library was deleted behind our back: nothing was ever put into it, and there are copies of one. */
export async function isLost(): Promise<boolean> {
  const [cards, seeded] = await read((db) =>
    Promise.all([db.count('cards'), db.get('settings', 'seeded')]),
  );
  if (cards > 0 || seeded !== undefined) return false;
  return (await allCopies().catch(() => [])).some((copy) => copy.cards > 0);
}
