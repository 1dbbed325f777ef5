import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../browsers/launch.ts';
import { press } from '../browsers/press.ts';
import { postAt } from '../pages/posts.ts';
import { faults } from './axe.ts';
import { moment, popupOver, type Session, startSession } from './session.ts';
import { newDay, pageAt, pressHeart, wordsIn } from './thanks-steps.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const line = (account: string, more: object = {}) => ({
  ...{ site: 'x', account, name: `Name of ${account}`, kind: 'repost', post: 'p1', host: 'x.com' },
  ...{ state: 'waiting', at: daysAgo(1) },
  ...more,
});
const lines = [
  line('ann'),
  line('ben', { state: 'sent', at: daysAgo(9) }),
  line('cleo@bread.example', { site: 'mastodon', host: 'mastodon.example', at: daysAgo(2) }),
  line('dan', { state: 'never' }),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asante-thanks-'));
  await writeFile(join(folder, 'thanks.json'), JSON.stringify(lines));
  await writeFile(join(folder, 'other.json'), '{"cards":[]}');
  const address = `https://comments.example/entries/${postAt(2).id}`;
  await writeFile(
    join(folder, 'shared.json'),
    JSON.stringify([line('fay', { site: 'anywhere', host: 'comments.example', address })]),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const names = (page: Page, heading: number) =>
  page.$$eval(
    'section:has(> h2)',
    (sections, at) =>
      [...(sections[at]?.querySelectorAll('.account') ?? [])].map((each) => each.textContent),
    heading,
  );
const bring = async (page: Page, file: string) => {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, file));
  await page.waitForFunction(() => document.querySelector('.keeping [role=status]')?.textContent);
};

describe.each([
  ['chromium', false],
  ['chromium', true],
  ['firefox', false],
] as const)('the page of thanks, in %s, dark %s', (kind, dark) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { dark });
  });
  afterAll(() => session?.close());

  test('takes a file in and no other, filters, thanks by keyboard alone, and erases; axe finds nothing', async () => {
    const page = await session.extensionPage('thanks.html');
    expect(await faults(page)).toEqual([]);
    await bring(page, 'other.json');
    expect(await names(page, 0)).toEqual([]);
    await bring(page, 'thanks.json');
    await page.waitForSelector('.lines li');
    expect(await names(page, 0)).toEqual(['@ann', '@cleo@bread.example']);
    expect(await names(page, 1)).toEqual(['@ben']);
    expect(await names(page, 2)).toEqual(['@dan']);
    expect(await faults(page)).toEqual([]);
    expect(await page.$eval('main', (main) => main.scrollWidth <= innerWidth)).toBe(true);

    await page.select('.filter select', 'mastodon');
    await page.waitForFunction(() => document.querySelectorAll('.lines li').length === 1);
    await page.select('.filter select', '');
    await page.waitForFunction(() => document.querySelectorAll('.lines li').length === 4);

    // By keyboard: to the first Thank button, and pressed.
    await page.focus('.filter select');
    await page.keyboard.press('Tab');
    await press(page, 'Enter');
    const composer = await pageAt(session.browser, 'x.com/intent/post');
    expect(await wordsIn(composer)).toMatch(/^@ann .*Name of ann/);
    await composer.close();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
    expect(await names(page, 1)).toEqual(['@ann', '@ben']);
    expect(await page.$eval('.counter', (each) => each.textContent)).toMatch(/1.*10.*1.*30/);

    // The law holds here as well: nobody else within 20 seconds.
    const pages = (await session.browser.pages()).length;
    await page.click('.lines .main');
    await moment(500);
    expect((await session.browser.pages()).length).toBe(pages);

    await page.type('[name=account]', 'not an account');
    await page.click('.by-hand button');
    await page.waitForFunction(() => document.querySelector('#account-wrong')?.textContent);
    expect(await faults(page)).toEqual([]);
    await page.$eval('[name=account]', (each) => {
      (each as HTMLInputElement).value = '';
    });
    await page.type('[name=account]', '@eve');
    await page.click('.by-hand button');
    await page.waitForFunction(() => document.body.textContent?.includes('@eve'));

    await page.click('.keeping .remove');
    expect(await faults(page)).toEqual([]);
    await page.click('.keeping .remove');
    await page.waitForFunction(() => document.querySelectorAll('.lines li').length === 0);
    // Erasing opens no cap: the counter stays.
    expect(await page.$eval('.counter', (each) => each.textContent)).toMatch(/1.*10.*1.*30/);
    await page.close();
  }, 120_000);

  test('the popup thanks as well, for pages where nothing is drawn', async () => {
    const page = await session.open('https://bsky.app/notifications');
    await moment(1500);
    const popup = await popupOver(session, 'https://bsky.app/notifications');
    await popup.waitForSelector('.thanks-list button');
    expect(await faults(popup)).toEqual([]);
    await newDay(session);
    await popup.click('.thanks-list button::-p-text(Anke)');
    const composer = await pageAt(session.browser, 'bsky.app/intent/compose');
    expect(await wordsIn(composer)).toMatch(/^@ankebro.test .*Anke Brodersen/);
    await page.close();
  }, 120_000);

  test('where a site has no address for its composer, the words go into the reply box of the shared post', async () => {
    await newDay(session);
    const page = await session.extensionPage('thanks.html');
    await bring(page, 'shared.json');
    await page.waitForSelector('.lines .main');
    await page.click('.lines .main');
    const shared = await pageAt(session.browser, `comments.example/entries/${postAt(2).id}`);
    expect(await wordsIn(shared)).toBe(
      'Thank you for sharing this, Name of fay! It helps more people find it.',
    );
    await shared.close();
    await page.close();
  }, 120_000);
});

test('from installation to a thank-you in two clicks, without the word library, in firefox', async () => {
  const session = await startSession('firefox', { extension: builtFor('firefox') });
  try {
    const welcome = await session.extensionPage('welcome.html');
    const words = await welcome.evaluate(() => document.body.innerText);
    expect(words).not.toMatch(/library/i);
    await welcome.click('.thanks-start button::-p-text(X)');
    const page = await pageAt(session.browser, 'x.com/notifications');
    await page.bringToFront();
    await pressHeart(page, 'article[data-testid="notification"]');
    const composer = await pageAt(session.browser, 'x.com/intent/post');
    expect(await wordsIn(composer)).toMatch(/^@ankebro .*Anke Brodersen/);
    expect(await composer.evaluate(() => document.body.innerText)).not.toMatch(/library/i);
  } finally {
    await session.close();
  }
}, 120_000);
