import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { postAt } from '../pages/posts.ts';
import { moment, type Session, startSession } from './session.ts';
import { openLedger, pageAt, pressHeart } from './thanks-steps.ts';

/** Folders of a profile in which an extension's own data can be; the browser's history of addresses is its own. */
const ours =
  /IndexedDB|File System|Extension|Local Storage|Session Storage|storage\/|browser-extension-data/;

/** Every byte that the browser keeps of the extension. */
async function filesOf(profile: string): Promise<Buffer[]> {
  const names = await readdir(profile, { recursive: true });
  const found = names
    .filter(
      (name) =>
        ours.test(name) && /moz-extension|chrome-extension|File System|Extension/.test(name),
    )
    .map((name) => readFile(join(profile, name)).catch(() => Buffer.alloc(0)));
  return Promise.all(found);
}

/** Which of these words stand anywhere in the files: in one byte a letter, or in two. */
const found = (files: Buffer[], words: readonly string[]) =>
  words.filter((each) =>
    files.some((file) => file.includes(each) || file.includes(Buffer.from(each, 'utf16le'))),
  );
const holdsKey = (files: Buffer[], key: readonly number[]) =>
  files.some((file) => file.includes(Buffer.from(key.slice(0, 48))));

/** What stands in the files of keys: one key in each. */
async function keys(page: Page): Promise<number[][]> {
  const both = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const read = async (name: string) => {
      const file = await (await folder.getFileHandle(name, { create: true })).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    };
    return [await read('thanks-key'), await read('authors-key')];
  });
  expect(both.map(({ length }) => length)).toEqual([80, 80]);
  return both;
}

/** Lets so many days pass for the ledger, and for the memory of languages: both note the time they know of. */
const pass = (page: Page, days: number) =>
  page.evaluate(async (ms) => {
    const opening = indexedDB.open('asante');
    await new Promise((done) => opening.addEventListener('success', done));
    const change = opening.result.transaction(['settings', 'thanksState'], 'readwrite');
    const states = change.objectStore('thanksState');
    const state = states.get('state');
    state.addEventListener('success', () => {
      const pace = { ...state.result.pace, latest: Date.now() + ms };
      states.put({ ...state.result, pace }, 'state');
    });
    change.objectStore('settings').put(Date.now() - ms, 'authorsKeySince');
    await new Promise((done) => change.addEventListener('complete', done));
    opening.result.close();
  }, days * 86_400_000);

/** Puts words into the extension's own database, to be found again by the search that must not find the person. */
const plant = (page: Page, words: string) =>
  page.evaluate(async (value) => {
    const opening = indexedDB.open('asante');
    await new Promise((done) => opening.addEventListener('success', done));
    const change = opening.result.transaction('settings', 'readwrite');
    change.objectStore('settings').put(value, 'planted');
    await new Promise((done) => change.addEventListener('complete', done));
    opening.result.close();
  }, words);

/** One is thanked and erased, the others wait until day 91. */
const [erased, waiting] = [postAt(3), postAt(1)];
const wordsOf = ({ name, account }: { name: string; account: string }) => [
  account,
  name,
  ...name.split(' ').filter((part) => /^\p{L}{4,}$/u.test(part)),
];
const planted = 'Wq7 Brzvk';

let session: Session | undefined;
const folders: string[] = [];
afterAll(async () => {
  await session?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test.each(['chromium', 'firefox'] as const)(
  'in %s nothing of a person is left in the profile that anybody could read: erased at once, the others on day 91',
  async (kind) => {
    const profile = await mkdtemp(join(tmpdir(), 'asante-profile-'));
    folders.push(profile);
    session = await startSession(kind, { profile });
    const ledger = await openLedger(session);
    const home = await session.open('https://x.com/home');
    await moment(1500);
    await home.close();
    const page = await session.open('https://x.com/notifications');
    await pressHeart(page, 'article[data-testid="notification"]');
    await pageAt(session.browser, 'x.com/intent/post');
    const isOf = (name: string) => (row: string) => row.startsWith(`${name}:`);
    await ledger.rows((rows) => [erased, waiting].every(({ name }) => rows.some(isOf(name))));
    const view = ledger.page;
    await plant(view, planted);

    const first = await keys(view);
    await view.bringToFront();
    await view.click(`li:has(.account) button[aria-label*="${erased.name}"]:last-of-type`);
    const rows = await ledger.rows((all) => !all.some(isOf(erased.name)));
    expect(rows.filter(isOf(waiting.name))).toHaveLength(1);
    // What was sealed and blinded before was so with keys that are nowhere any more.
    const second = await keys(view);
    const afterErasing = await filesOf(profile);
    expect(found(afterErasing, [planted])).toEqual([planted]);
    expect(found(afterErasing, wordsOf(erased))).toEqual([]);
    expect(first.map((key) => holdsKey(afterErasing, key))).toEqual([false, false]);
    expect(second.map((key) => holdsKey(afterErasing, key))).toEqual([true, true]);

    // Twice half a quarter, as the memory of languages turns its keys; the ledger has one clock.
    for (const days of [46, 91]) {
      await pass(view, days);
      await (await session.extensionPage('thanks.html')).close();
    }
    await ledger.rows((all) => all.length === 0);
    // Firefox throws away the storage of an extension that was installed for a test as soon as it closes.
    const open = kind === 'firefox' ? await filesOf(profile) : undefined;
    await session.close();
    session = undefined;

    const files = open ?? (await filesOf(profile));
    expect(found(files, [planted])).toEqual([planted]);
    expect(found(files, [...wordsOf(erased), ...wordsOf(waiting)])).toEqual([]);
    expect([...first, ...second].map((key) => holdsKey(files, key))).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  },
  120_000,
);
