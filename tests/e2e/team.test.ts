import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantedCopy, launch } from '../browsers/launch.ts';
import { type SiteServer, serveSites } from '../browsers/site-server.ts';
import { filesWith } from '../team/files-with.ts';
import { admin, type PouchServer, servePouch } from '../team/pouch-server.ts';
import { teamHost } from '../team/profiles/team-host.ts';

let pouch: PouchServer;
let server: SiteServer;
let extension: string;
const profiles: string[] = [];
const browsers: Browser[] = [];
/** Hosts that were sent an Authorization header. */
const told = new Set<string>();

beforeAll(async () => {
  pouch = await servePouch({ owners: ['olga'], editors: ['ann'], readers: ['rob'] });
  const line = { isCut: false, lossy: 0, requests: 0, lost: 0 };
  server = await serveSites(teamHost(pouch.address, line, Math.random, told));
  extension = await grantedCopy('chromium', ['https://db.example/*']);
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await server?.close();
  await pouch?.close();
  for (const profile of profiles) await rm(profile, { recursive: true, force: true });
});

/** A person's browser with the library page open, a member of the team. */
async function joined(person: string): Promise<Page> {
  const profile = await mkdtemp(join(tmpdir(), `asante-${person}-`));
  profiles.push(profile);
  const browser = await launch('chromium', { proxyPort: server.proxyPort, extension, profile });
  browsers.push(browser);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(worker.url().replace(/[^/]*$/, 'library.html'));
  await page.waitForSelector('.library-top');
  await pressWords(page, 'Team');
  await page.waitForSelector('#team-address');
  await page.type('#team-address', 'https://db.example/team');
  await page.type('#team-name', 'Acme');
  await page.type('#team-person', person);
  await page.type('#team-password', `pw-${person}`);
  await page.click('.team-join button');
  await page.waitForFunction(() => document.body.textContent?.includes('In step'));
  return page;
}

/** Presses the button that says this. */
async function pressWords(page: Page, words: string): Promise<void> {
  // The page of the first run opens by itself and may stand in front; nothing behind it is drawn.
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button?.click();
}
const step = async (page: Page) => {
  await pressWords(page, 'Team');
  await pressWords(page, 'Get in step now');
};

test('a card given to the team stands in the library of whoever joins; a reader only reads it', async () => {
  const ann = await joined('ann');
  await pressWords(ann, 'New reply');
  await ann.waitForSelector('#wordings textarea');
  await ann.type('.card-editor-title input', 'Opening hours of Acme');
  await ann.type('#wordings textarea', 'We open at nine.');
  await pressWords(ann, 'Save');
  await pressWords(ann, 'Copy to Acme');
  await ann.waitForFunction(() => document.body.textContent?.includes('The team has a copy now'));
  const rows = await (await pouch.ask(admin, 'GET', '/team/_all_docs?include_docs=true')).text();
  expect(rows).toContain('Opening hours of Acme');

  const rob = await joined('rob');
  await rob.type('input[type="search"]', 'Opening hours of Acme');
  await rob.waitForFunction(() =>
    document.querySelector('.card-row')?.textContent?.includes('Opening hours of Acme'),
  );
  await rob.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.card-row')];
    rows.find((row) => row.textContent?.includes('Opening hours of Acme'))?.click();
  });
  await rob.waitForSelector('.team-reading');
  expect(await rob.$('.card-editor')).toBeNull();
  await step(rob);
  await rob.waitForFunction(() => document.body.textContent?.includes('reads'));

  // Nobody but the team's server was told a password, and no file of the profiles says it in the clear.
  expect([...told]).toEqual(['db.example']);
  for (const page of [ann, rob]) await page.browser().close();
  for (const [at, person] of ['ann', 'rob'].entries()) {
    const found = await filesWith(profiles[at] ?? '', [
      `pw-${person}`,
      btoa(`${person}:pw-${person}`),
    ]);
    expect(found).toEqual([]);
    expect((await filesWith(profiles[at] ?? '', ['db.example'])).length).toBeGreaterThan(0);
  }
});
