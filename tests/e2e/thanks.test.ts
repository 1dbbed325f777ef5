import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starter } from '../../utils/templates/starter/starter.ts';
import { postAt } from '../pages/posts.ts';
import { moment, type Session, startSession } from './session.ts';
import { ledgerRows, newDay, pageAt, pressHeart, wordsIn } from './thanks-steps.ts';

interface Box {
  model: { text(): string; sent(): readonly string[] };
}

/** The wordings of the thank-you card in a language, in their order. */
const wordings = (language: string) =>
  starter
    .find(({ title }) => typeof title === 'object' && title.en === 'Thanks for sharing')
    ?.wordings.filter((wording) => wording.language === language)
    .map(({ text }) => text.replace(/^(.*)\[(.*)\{name\}\](.*)$/u, '$1$2%$3')) ?? [];

/** A notice each, of a share by one person: where it stands, who it is, and where the site's own composer is. */
const sites = {
  x: {
    feed: 'https://x.com/home',
    notices: 'https://x.com/notifications',
    row: 'article[data-testid="notification"]',
    composer: 'x.com/intent/post',
    handle: 'ankebro',
  },
  mastodon: {
    feed: 'https://mastodon.example/home',
    notices: 'https://mastodon.example/notifications',
    row: '.notification-group--reblog',
    composer: 'mastodon.example/share',
    handle: 'ankebro',
  },
  bluesky: {
    feed: 'https://bsky.app/',
    notices: 'https://bsky.app/notifications',
    row: 'a[data-testid^="feedItem-by-"]',
    composer: 'bsky.app/intent/compose',
    handle: 'ankebro.test',
  },
} as const;
const anke = postAt(3);

/** A post that quotes mine, where its box comes up on the same page; its author writes in this language. */
const quotes = {
  x: {
    row: 'article[data-testid="tweet"]:has(.quote)',
    author: postAt(13).name,
    language: 'pl',
  },
  mastodon: {
    row: '.notification-ungrouped--quote > .status__wrapper',
    author: postAt(11).name,
    language: 'en',
  },
  bluesky: {
    row: '[data-testid="notifsFeed"] > div:has(.quote)',
    author: postAt(11).name,
    language: 'en',
  },
} as const;

/** Counts all that would send, in a page and on the network. */
async function watch(page: Page): Promise<() => Promise<{ sends: number; writes: string[] }>> {
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url());
  });
  await page.evaluate(() => {
    const counted = globalThis as unknown as { sends: number };
    counted.sends = 0;
    addEventListener('submit', () => counted.sends++, true);
    addEventListener('keydown', (event) => event.key === 'Enter' && counted.sends++, true);
  });
  return async () => ({
    sends: await page.evaluate(() => (globalThis as unknown as { sends: number }).sends),
    writes,
  });
}

describe.each(['chromium', 'firefox'] as const)('thanks in one click, in %s', (kind) => {
  let session: Session;
  const turns = new Map<string, number>();
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test.each(Object.entries(sites))(
    '%s: in every language of the interface, in the language of the person, sent by a person, and once',
    async (name, { feed, notices, row, composer, handle }) => {
      // What somebody writes in is known from the posts of theirs that one has seen.
      const home = await session.open(feed);
      await moment(1500);
      await home.close();
      for (const ui of ['en', 'ar', 'de', 'pl', 'sw']) {
        await newDay(session);
        const page = await session.open(`${notices}?ui=${ui}`);
        const counted = await watch(page);
        await pressHeart(page, row);
        const opened = await pageAt(session.browser, composer);
        const text = await wordsIn(opened);
        const turn = turns.get(name) ?? 0;
        turns.set(name, turn + 1);
        const wording = wordings('de')[turn % wordings('de').length] ?? '';
        expect(text, ui).toBe(`@${handle} ${wording.replace('%', anke.name)}`);
        const later = await watch(opened);
        const before = await opened.evaluate(() =>
          (globalThis as unknown as { opened: Box[] }).opened.flatMap(({ model }) => [
            ...model.sent(),
          ]),
        );
        expect(before).toEqual([]);
        expect(await ledgerRows(session)).toContainEqual(
          expect.stringMatching(/^Anke Brodersen: .*not seen sent/),
        );

        // A person presses Send; the site shows the post, and only that makes the ledger say so.
        await opened.bringToFront();
        await opened.evaluate(() => document.querySelector<HTMLElement>('.send')?.click());
        const isSent = (each: string) => /^Anke Brodersen: .* · sent( ·|$)/.test(each);
        let rows: string[] = [];
        for (let look = 0; look < 20 && !rows.some(isSent); look += 1) {
          await moment(300);
          rows = await ledgerRows(session);
        }
        expect(rows.filter(isSent)).toHaveLength(1);
        expect(await later()).toEqual({ sends: 0, writes: [] });
        await opened.close();

        // Once: the second press opens nothing.
        await page.bringToFront();
        const pages = (await session.browser.pages()).length;
        await pressHeart(page, row);
        await moment(600);
        expect((await session.browser.pages()).length).toBe(pages);
        expect(await counted()).toEqual({ sends: 0, writes: [] });
        await page.close();
      }
    },
    240_000,
  );

  test.each(Object.entries(quotes))(
    '%s: what somebody wrote is answered under it, and follows, likes and unknown kinds have no heart',
    async (name, { row, author, language }) => {
      await newDay(session);
      const page = await session.open(`${sites[name as keyof typeof sites].notices}?ui=sw`);
      const counted = await watch(page);
      const pages = (await session.browser.pages()).length;
      await pressHeart(page, row);
      const said = wordings(language).map((wording) => wording.replace('%', author));
      // Mastodon has put the account there before.
      const text = async () => (await wordsIn(page)).replace(/^@\S+ /, '');
      for (let look = 0; look < 30 && !said.includes(await text()); look += 1) await moment(100);
      expect(said, await text()).toContain(await text());
      expect((await session.browser.pages()).length).toBe(pages);
      const hearts = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll('*')].filter(
          (each) =>
            each.localName.includes('-') && each.nextElementSibling?.localName === each.localName,
        );
        return hosts.length;
      });
      // One share, one of several people, one quote.
      expect(hearts).toBe(3);
      expect(await counted()).toEqual({ sends: 0, writes: [] });
      await page.close();
    },
    60_000,
  );
});
