import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLibrary } from '../../utils/exchange/own-json.ts';
import { grantedCopy } from '../browsers/launch.ts';
import { type SiteServer, serveSites } from '../browsers/site-server.ts';
import { pressWords } from '../team/profiles/join-form.ts';
import { sampleCard } from '../utils/templates/sample-post.ts';
import { faults } from './axe.ts';
import { type Session, startSession } from './session.ts';

const nth = (n: number, title = `Published ${n}`) =>
  sampleCard({ id: `c0ffee00-0000-4000-8000-00000000000${n}`, title });

describe.each(['chromium', 'firefox'] as const)('a library that is followed, in %s', (kind) => {
  let session: Session;
  let server: SiteServer;
  let published = [nth(1), nth(2)];
  const cookies: (string | undefined)[] = [];

  beforeAll(async () => {
    server = await serveSites(async (host, path, { headers }) => {
      if (host !== 'pub.example' || path !== '/replies.json') return undefined;
      cookies.push(headers.cookie ?? headers.authorization);
      return {
        type: 'application/json',
        body: Buffer.from(writeLibrary({ cards: published, brands: [] })),
      };
    });
    const extension = await grantedCopy(kind, ['https://pub.example/*'], `${kind}-followed`);
    session = await startSession(kind, { proxyPort: server.proxyPort, extension });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const titles = (page: Page) =>
    page.$$eval('.card-row', (rows) =>
      rows
        .filter((row) => row.querySelector('.library-mark'))
        .map((row) => row.querySelector('strong')?.textContent)
        .sort(),
    );
  const shows = (page: Page, words: string) =>
    page.waitForFunction(
      (sought) => document.querySelector('.library-side')?.textContent?.includes(sought),
      {},
      words,
    );

  test('comes by its address, is only read, follows what is published, and goes when told', async () => {
    const page = await session.extensionPage('library.html');
    page.setDefaultTimeout(20_000);
    await page.waitForSelector('.card-row');
    await pressWords(page, 'Team');
    await page.waitForSelector('#follow-address');
    await page.type('#follow-address', 'https://pub.example/nothing.json');
    await pressWords(page, 'Follow');
    await shows(page, 'There is no such file at this address.');
    await page.$eval('#follow-address', (field) => (field as HTMLInputElement).select());
    await page.type('#follow-address', 'https://pub.example/replies.json');
    await page.type('#follow-name', 'Friends');
    await pressWords(page, 'Follow');
    await shows(page, 'Cards: 2');
    expect(await faults(page)).toEqual([]);

    const filter = '.filter-choices select[aria-label="Library"]';
    const own = await page.$$eval(`${filter} option`, (all) => all.map((each) => each.textContent));
    expect(own).toEqual(['Every library', 'My own', 'Friends']);
    const friends = await page.$eval(`${filter} option:last-child`, (one) => one.value);
    await page.select(filter, friends);
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 2);
    expect(await titles(page)).toEqual(['Published 1', 'Published 2']);

    published = [nth(1, 'Published anew'), nth(3)];
    await pressWords(page, 'Look now');
    await page.waitForFunction(() => document.body.innerText.includes('Published anew'));
    expect(await titles(page)).toEqual(['Published 3', 'Published anew']);

    await page.click('.library-scope summary');
    await (await page.waitForSelector('::-p-xpath(//label[.="Red"]/input)'))?.click();
    await page.waitForFunction(() =>
      document.querySelector('.library-mark')?.getAttribute('style')?.includes('red'),
    );
    expect(await faults(page)).toEqual([]);

    await page.click('.card-row');
    await page.waitForSelector('.team-reading');
    await shows(page, 'A card of Friends.');
    expect(await page.$('.card-editor')).toBeNull();

    await pressWords(page, 'Team');
    await pressWords(page, 'Stop following');
    await page.waitForFunction(() => !document.querySelector('.library-mark'));
    const again = await session.extensionPage('library.html');
    await again.waitForSelector('.card-row');
    expect(await titles(again)).toEqual([]);
    expect(cookies.length).toBeGreaterThan(1);
    expect(new Set(cookies)).toEqual(new Set([undefined]));
    await page.close();
  });
});
