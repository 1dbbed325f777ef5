import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { moment, type Session, startSession } from './session.ts';
import { ledgerRows, pageAt, pressHeart } from './thanks-steps.ts';

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

/** Whether these words stand anywhere in the files: in one byte a letter, in two, or with gaps as in a key. */
const holds = (files: Buffer[], words: string) =>
  files.some((file) => file.includes(words) || file.includes(Buffer.from(words, 'utf16le')));

/** What stands in the files of keys. */
const keys = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const read = async (name: string) => {
      const file = await (await folder.getFileHandle(name, { create: true })).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    };
    return { thanks: await read('thanks-key'), authors: await read('authors-key') };
  });

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

let session: Session | undefined;
const folders: string[] = [];
afterAll(async () => {
  await session?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test.each([
  ['chromium', 'day 91'],
  ['chromium', 'erasing'],
  ['firefox', 'day 91'],
  ['firefox', 'erasing'],
] as const)(
  'in %s, after %s, nothing of a person is left in the profile that anybody could read',
  async (kind, how) => {
    const profile = await mkdtemp(join(tmpdir(), 'asante-profile-'));
    folders.push(profile);
    session = await startSession(kind, { profile });
    const home = await session.open('https://x.com/home');
    await moment(1500);
    await home.close();
    const page = await session.open('https://x.com/notifications');
    await pressHeart(page, 'article[data-testid="notification"]');
    await pageAt(session.browser, 'x.com/intent/post');
    expect(await ledgerRows(session)).toContainEqual(expect.stringMatching(/^Anke Brodersen/));

    const view = await session.extensionPage('thanks.html');
    const before = await keys(view);
    await plant(view, 'Wq7 Brzvk');
    expect([before.thanks.length, before.authors.length]).toEqual([80, 80]);
    if (how === 'erasing') {
      await view.click('li:has(.account) button[aria-label*="Anke Brodersen"]:last-of-type');
      await view.waitForFunction(() => !document.body.textContent?.includes('Anke Brodersen'));
      await view.close();
    } else {
      // Twice half a quarter, as the memory of languages turns its keys; the ledger has one clock.
      for (const days of [46, 91]) {
        await pass(view, days);
        await (await session.extensionPage('thanks.html')).close();
      }
      await view.close();
    }
    const rows = await ledgerRows(session);
    expect(rows.filter((row) => row.startsWith('Anke'))).toEqual([]);
    if (how === 'day 91') expect(rows).toEqual([]);
    await moment(500);
    // Firefox throws away the storage of an extension that was installed for a test as soon as it closes.
    const open = kind === 'firefox' ? await filesOf(profile) : undefined;
    await session.close();
    session = undefined;

    const files = open ?? (await filesOf(profile));
    // The search does find what is there.
    expect(holds(files, 'Wq7 Brzvk')).toBe(true);
    for (const words of ['ankebro', 'Ankebro', 'Anke Brodersen', 'Brodersen'])
      expect(holds(files, words), words).toBe(false);
    // What is left was sealed and blinded with keys that are nowhere any more.
    for (const key of [before.thanks, before.authors])
      expect(files.some((file) => file.includes(Buffer.from(key.slice(0, 48))))).toBe(false);
  },
  240_000,
);
