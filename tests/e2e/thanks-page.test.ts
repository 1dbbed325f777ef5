import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages, word, wordFor } from '../../utils/words.ts';
import { press } from '../browsers/press.ts';
import { speakTo } from '../components/speak-to.ts';
import { postAt } from '../pages/posts.ts';
import { faults } from './axe.ts';
import { seenAt } from './seen.ts';
import { popupOver, type Session, startSession } from './session.ts';
import { speak } from './speak.ts';
import { newDay, openLedger, pageAt, wordsIn } from './thanks-steps.ts';

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

const thanks = 'Thank you for sharing this, Name of fay! It helps more people find it.';
const shared = postAt(2).id;
/** Where no page tells of shares: who shared which post, and what comes of the press. */
const byHand = {
  // The reply box of the shared post.
  anywhere: {
    line: { host: 'comments.example', address: `https://comments.example/entries/${shared}` },
    ending: { at: `comments.example/entries/${shared}`, says: 'box' },
  },
  reddit: {
    line: {
      host: 'old.reddit.com',
      address: `https://old.reddit.com/r/bread/comments/1/x/${shared}/`,
    },
    ending: { at: `old.reddit.com/r/bread/comments/1/x/${shared}`, says: 'box' },
  },
  // The site's composer, by its address.
  threads: {
    line: { host: 'www.threads.com' },
    ending: { at: 'www.threads.com/intent/post', says: 'address' },
  },
  linkedin: { line: { host: 'www.linkedin.com' }, ending: { copied: 'Copied for Name of fay' } },
  facebook: { line: { host: 'www.facebook.com' }, ending: { copied: 'Copied for Name of fay' } },
} as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asante-thanks-'));
  await writeFile(join(folder, 'thanks.json'), JSON.stringify(lines));
  await writeFile(join(folder, 'other.json'), '{"cards":[]}');
  for (const [site, each] of Object.entries(byHand))
    await writeFile(
      join(folder, `${site}.json`),
      JSON.stringify([line('fay', { site, ...each.line })]),
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
  // What no browser and no shade changes is looked at in one of them.
  const once = kind === 'chromium' && !dark;
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
    await page.waitForFunction(() =>
      document.querySelector('.said')?.textContent?.startsWith('A moment between two thanks'),
    );
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

  test('the popup says who waits, who is thanked and when, and how many cannot be seen', async () => {
    const address = 'https://bsky.app/notifications';
    const page = await session.open(address);
    const ledger = await openLedger(session);
    await seenAt(ledger.page, address, ({ posts }) => posts.length >= 7);
    await ledger.newDay();
    const first = await popupOver(session, address);
    await first.waitForSelector('.thanks-list button');
    expect(await faults(first)).toEqual([]);
    await first.click('.thanks-list button::-p-text(Anke)');
    const composer = await pageAt(session.browser, 'bsky.app/intent/compose');
    expect(await wordsIn(composer)).toMatch(/^@ankebro.test .*Anke Brodersen/);
    await composer.close();
    await first.bringToFront();
    await first.waitForFunction(() => document.querySelector('.thanks-list li:last-child > span'));
    await first.close();
    for (const language of once ? interfaceLanguages : (['ar'] as const)) {
      await speak(ledger.page, language);
      speakTo(language);
      const popup = await popupOver(session, address);
      await popup.waitForSelector('.thanks-list li');
      const said = await popup.$$eval('.thanks-list li', (all) =>
        all.map((each) => [...each.children].map((part) => part.textContent)),
      );
      const today = await popup.evaluate(
        (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(Date.now()),
        language,
      );
      expect(said).toContainEqual([
        word('thanks_thank', 'Marcus Obi'),
        wordFor('thanks_unseen', 1),
      ]);
      expect(said.at(-1)).toEqual([`✓ ${word('thanks_offered', 'Anke Brodersen', today)}`]);
      if (language === 'ar') expect(await faults(popup)).toEqual([]);
      await popup.close();
    }
    await speak(ledger.page, 'en');
    await ledger.page.close();
    await page.close();
  }, 120_000);

  test.skipIf(dark).each(Object.entries(byHand))(
    'added by hand, thanks for a share on %s go as far as the site lets them',
    async (site, { ending }) => {
      await newDay(session);
      const page = await session.extensionPage('thanks.html');
      await bring(page, `${site}.json`);
      await page.waitForSelector('.lines .main');
      await page.click('.lines .main');
      if ('copied' in ending) {
        await page.waitForFunction(
          (words) => document.querySelector('.said')?.textContent?.startsWith(words),
          {},
          ending.copied,
        );
      } else {
        const opened = await pageAt(session.browser, ending.at);
        if (ending.says === 'address')
          expect(new URL(opened.url()).searchParams.get('text')).toBe(`@fay ${thanks}`);
        else expect(await wordsIn(opened)).toBe(thanks);
        await opened.close();
      }
      await page.close();
    },
  );
});
