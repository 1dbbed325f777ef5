import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment, type Session, startSession } from './session.ts';

const tweet = 'article[data-testid="tweet"]';
const renamed = '[data-testid="Author-Line"]';

/** A site that gave one of its hooks another name overnight. */
const rename = (page: Page) =>
  page.evaluate(() => {
    const now = () => {
      for (const each of document.querySelectorAll('[data-testid="User-Name"]'))
        each.setAttribute('data-testid', 'Author-Line');
    };
    now();
    new MutationObserver(now).observe(document, { subtree: true, childList: true });
  });

const hasButton = (page: Page) =>
  page.$eval(tweet, (each) => each.lastElementChild?.localName.includes('-') ?? false);

/** Moves the mouse until our buttons are there, or not. */
async function buttons(page: Page, there: boolean): Promise<void> {
  await page.bringToFront();
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.move(100 + turn, 60);
    if ((await hasButton(page)) === there) return;
    await moment(250);
  }
  expect(await hasButton(page)).toBe(there);
}

describe.each(['chromium', 'firefox'] as const)('mending by a file, in %s', (kind) => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    session = await startSession(kind);
    folder = await mkdtemp(join(tmpdir(), 'asante-'));
  });
  afterAll(() => session?.close());

  const openFile = async (mending: Page, sites: object) => {
    const path = join(folder, `${Date.now()}.json`);
    await writeFile(path, JSON.stringify({ asante: 'mending', version: 1, sites }));
    const input = (await mending.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  test('a broken page is read again, shown as mended, and broken again without the file', async () => {
    const page = await session.open('https://x.com/home');
    await page.waitForSelector(tweet);
    await rename(page);
    await buttons(page, false);

    const mending = await session.extensionPage('mending.html');
    await openFile(mending, { x: { name: '[' } });
    await mending.waitForFunction(() => document.querySelector('[role=alert]')?.textContent);
    expect(await mending.$eval('[role=alert]', (each) => each.textContent)).toContain(
      'sites.x.name',
    );

    await openFile(mending, { x: { name: renamed } });
    await mending.waitForSelector('.trial .button.main');
    expect(await mending.$eval('.trial', (each) => each.textContent)).toMatch(/before: 0/);
    await mending.click('.trial .button.main');
    await mending.waitForSelector('.kept li');
    await buttons(page, true);

    await mending.bringToFront();
    await mending.click('.kept li button');
    await mending.waitForFunction(() => !document.querySelector('.kept li'));
    await buttons(page, false);
    await mending.close();
    await page.close();
  });

  test('a file that reads fewer posts cannot be taken into use', async () => {
    const page = await session.open('https://x.com/home');
    await page.waitForSelector(tweet);
    await moment(500);
    const mending = await session.extensionPage('mending.html');
    await openFile(mending, { x: { name: '[data-testid="tweetText"]' } });
    await mending.waitForSelector('.trial .fault');
    expect(await mending.$('.trial .button.main')).toBeNull();
    await mending.close();
    await page.close();
  });
});
