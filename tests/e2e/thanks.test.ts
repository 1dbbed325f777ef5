import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { starter } from '../../utils/templates/starter/starter.ts';
import { postAt } from '../pages/posts.ts';
import { sharers } from '../pages/sharers.ts';
import { seenAt } from './seen.ts';
import { moment, type Session, startSession } from './session.ts';
import {
  buttonsSay,
  type Ledger,
  openLedger,
  pageAt,
  pressAndHear,
  pressHeart,
  wordsIn,
} from './thanks-steps.ts';

/** The wordings of the thank-you card in a language, in their order; % stands for whom it thanks. */
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

/** The list of all who passed one post of mine on, and a row of it. */
const lists = {
  x: {
    list: `https://x.com/baraka_bakery/status/${postAt(16).id}/retweets`,
    row: '[data-testid="UserCell"]',
    handle: 'gretasommer',
  },
  mastodon: {
    list: `https://mastodon.example/@baraka_bakery/${postAt(16).id}/reblogs`,
    row: 'article > .account',
    handle: 'gretasommer',
  },
  bluesky: {
    list: 'https://bsky.app/profile/baraka-bakery.test/post/1/reposted-by',
    row: 'a.row',
    handle: 'gretasommer.test',
  },
} as const;

describe.each(['chromium', 'firefox'] as const)('thanks in one click, in %s', (kind) => {
  let session: Session;
  let ledger: Ledger;
  const turns = new Map<string, number>();
  beforeAll(async () => {
    session = await startSession(kind);
    ledger = await openLedger(session);
  });
  afterAll(() => session?.close());
  let written = 0;
  beforeEach(() => {
    written = session.writes().length;
  });

  /** All that would send, counted in a page from its first moment and by the proxy for everybody. */
  const counted = async (page: Page) => ({
    ...(await page.evaluate(() => ({ ...window.counters }))),
    requests: session.writes().slice(written),
  });
  const nothing = { sends: 0, submits: 0, enterKeys: 0, writes: 0, requests: [] };
  const says = async (page: Page, words: RegExp) => {
    let all: string[] = [];
    for (let look = 0; look < 150 && !all.some((each) => words.test(each)); look += 1) {
      all = await buttonsSay(page);
      await moment(50);
    }
    expect(all).toContainEqual(expect.stringMatching(words));
  };
  const thankYou = (name: keyof typeof sites, language: string, person: string) => {
    const turn = turns.get(`${name} ${language}`) ?? 0;
    turns.set(`${name} ${language}`, turn + 1);
    const wording = wordings(language)[turn % wordings(language).length] ?? '';
    return wording.replace('%', person);
  };

  test.each(Object.entries(sites))(
    '%s: in every language of the interface, in the language of the person, sent by a person, and once',
    async (name, { feed, notices, row, composer, handle }) => {
      const site = name as keyof typeof sites;
      // What somebody writes in is known from the posts of theirs that one has seen.
      const home = await session.open(feed);
      await seenAt(ledger.page, feed, ({ posts, languages }) =>
        posts.some((post) => post.handle === handle && languages[post.id]?.language === 'de'),
      );
      await home.close();
      for (const ui of ['en', 'ar', 'de', 'pl', 'sw']) {
        await ledger.newDay();
        const page = await session.open(`${notices}?ui=${ui}`);
        await pressAndHear(page, row);
        const opened = await pageAt(session.browser, composer);
        expect(await wordsIn(opened), ui).toBe(`@${handle} ${thankYou(site, 'de', anke.name)}`);
        await ledger.rows((rows) => rows.some((each) => /^Anke .*not seen sent/.test(each)));
        expect(await counted(opened)).toEqual(nothing);

        // A person presses Send; the site shows the post, and only that makes the ledger say so.
        await opened.bringToFront();
        await opened.evaluate(() => document.querySelector<HTMLElement>('.send')?.click());
        const isSent = (each: string) => /^Anke Brodersen: .* · sent( ·|$)/.test(each);
        const rows = await ledger.rows((all) => all.some(isSent));
        expect(rows.filter(isSent)).toHaveLength(1);
        // The one Send that is counted is the test's own.
        expect(await counted(opened)).toEqual({ ...nothing, sends: 1 });
        await opened.close();

        // Once: shown anew it says so, and the second press opens nothing and says why.
        expect(await counted(page)).toEqual(nothing);
        await page.bringToFront();
        await page.reload();
        const pages = (await session.browser.pages()).length;
        await pressAndHear(page, row);
        if (kind === 'chromium') await says(page, /^Thanks to Anke Brodersen sent on/);
        expect((await session.browser.pages()).length).toBe(pages);
        expect(await counted(page)).toEqual(nothing);
        await page.close();
      }
    },
    240_000,
  );

  test.each(Object.entries(quotes))(
    '%s: what somebody wrote is answered under it, and follows, likes and unknown kinds have no heart',
    async (name, { row, author, language }) => {
      await ledger.newDay();
      const page = await session.open(`${sites[name as keyof typeof sites].notices}?ui=sw`);
      const pages = (await session.browser.pages()).length;
      await pressHeart(page, row);
      const said = wordings(language).map((wording) => wording.replace('%', author));
      // Mastodon has put the account there before.
      const text = async () => (await wordsIn(page)).replace(/^@\S+ /, '');
      for (let look = 0; look < 150 && !said.includes(await text()); look += 1) await moment(100);
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
      expect(await counted(page)).toEqual(nothing);
      await page.close();
    },
    60_000,
  );

  test.each(Object.entries(lists))(
    '%s: in the list of all who shared a post of mine, in the language of their bio',
    async (name, { list, row, handle }) => {
      const site = name as keyof typeof sites;
      await ledger.newDay();
      const page = await session.open(`${list}?ui=pl`);
      await pressHeart(page, row);
      const opened = await pageAt(session.browser, sites[site].composer);
      const [greta] = sharers;
      const text = thankYou(site, 'de', greta?.name ?? '');
      expect(await wordsIn(opened)).toBe(`@${handle} ${text}`);
      expect(await counted(page)).toEqual(nothing);
      expect(await counted(opened)).toEqual(nothing);
      await opened.close();
      await page.close();
    },
    60_000,
  );

  test('the counters do count: what a send, a submit, an Enter and a request would leave is seen', async () => {
    const page = await session.open(sites.x.notices);
    expect(await counted(page)).toEqual(nothing);
    await page.evaluate(async () => {
      const form = document.createElement('form');
      const send = document.createElement('button');
      form.append(send);
      send.type = 'submit';
      form.addEventListener('submit', (event) => event.preventDefault());
      document.body.prepend(form);
      send.click();
      await fetch('/planted', { method: 'POST' }).catch(() => undefined);
      send.remove();
    });
    await page.keyboard.press('Enter');
    expect(await counted(page)).toEqual({
      ...{ sends: 1, submits: 1, enterKeys: 1, writes: 1 },
      requests: ['POST x.com/planted'],
    });
    await page.close();
  });
});
