import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { count } from '../../utils/templates/length.ts';
import { starter } from '../../utils/templates/starter/starter.ts';
import { crowd } from '../pages/sharers.ts';
import { seenAt } from './seen.ts';
import { popupOver, type Session, startSession } from './session.ts';
import {
  type Ledger,
  openLedger,
  pageAt,
  pressAndHear,
  pressHeart,
  wordsIn,
} from './thanks-steps.ts';

/** A notice of several people on each site: whom it names, and how many it does not. */
const groups = [
  {
    site: 'X',
    notices: 'https://x.com/notifications',
    composer: 'x.com/intent/post',
    row: 'article[data-testid="notification"]:nth-of-type(2)',
    handles: ['jumaw', 'karimhaddad', 'salma_h'],
    unseen: '2 more people cannot be seen here',
  },
  {
    site: 'Mastodon',
    notices: 'https://mastodon.example/notifications',
    composer: 'mastodon.example/share',
    row: 'article:nth-of-type(2) > .notification-group--reblog',
    handles: ['karimhaddad', 'wanjiru'],
    unseen: '3 more people cannot be seen here',
  },
  {
    site: 'Bluesky',
    notices: 'https://bsky.app/notifications',
    composer: 'bsky.app/intent/compose',
    row: '[data-testid="notifsFeed"] > a:nth-of-type(2)',
    handles: ['karimhaddad.test', 'marcus-obi.test', 'salma-h.test'],
    unseen: '1 more person cannot be seen here',
  },
];

/** How the wordings for several begin, up to whom they thank: in the language of the post, for these people are strangers. */
const beginnings = starter
  .find(({ title }) => typeof title === 'object' && title.en === 'Thanks to several at once')
  ?.wordings.filter(({ language }) => language === 'en')
  .map(({ text }) => text.replace('[', '').split('{')[0]);

/** All accounts that a text mentions, in the order of the alphabet. */
const mentioned = (text: string) =>
  (text.match(/@[\w.-]*\w/g) ?? []).map((each) => each.slice(1)).sort();

describe.each(['chromium', 'firefox'] as const)('thanks for several at once, in %s', (kind) => {
  let session: Session;
  let ledger: Ledger;
  let atFirst: boolean[];
  beforeAll(async () => {
    session = await startSession(kind);
    ledger = await openLedger(session);
    atFirst = await ledger.page.$$eval('.rules fieldset:nth-of-type(2) input', (boxes) =>
      boxes.map((box) => (box as HTMLInputElement).checked),
    );
  });
  afterAll(() => session?.close());
  beforeEach(() => ledger.newDay());

  test('off until it is wanted, site by site', async () => {
    expect(atFirst).toEqual([false, false, false, false]);
    const { page } = ledger;
    await page.bringToFront();
    for (const { site } of groups) {
      const box = await page.$(`.rules fieldset:nth-of-type(2) label::-p-text(${site}) input`);
      const isNow = (wanted: boolean) =>
        page.waitForFunction(
          (each, state) => (each as HTMLInputElement | null)?.checked === state,
          {},
          box,
          wanted,
        );
      // A try before this one may have turned it on.
      if (await box?.evaluate((each) => (each as HTMLInputElement).checked)) await box?.click();
      await isNow(false);
      await box?.click();
      await isNow(true);
    }
  });

  test.each(groups)(
    '$site: all whom a notice names are thanked in one post, and how many it does not name is said',
    async ({ notices, composer, row, handles, unseen }) => {
      const address = `${notices}?ui=ar`;
      const page = await session.open(address);
      await seenAt(ledger.page, address, ({ posts }) => posts.length > 3);
      const popup = await popupOver(session, address);
      await popup.waitForFunction(
        (words) =>
          [...document.querySelectorAll('.thanks-list li')].some((each) =>
            each.textContent?.includes(words),
          ),
        {},
        unseen,
      );
      await popup.close();
      await page.bringToFront();
      await pressAndHear(page, row);
      const opened = await pageAt(session.browser, composer);
      const text = await wordsIn(opened);
      expect(mentioned(text)).toEqual(handles);
      expect(beginnings).toContain(text.slice(0, text.indexOf('@')));
      const rows = await ledger.rows(
        (all) => all.filter((each) => /not seen sent/.test(each)).length >= handles.length,
      );
      expect(rows.filter((each) => /not seen sent/.test(each))).toHaveLength(handles.length);
      expect(session.writes()).toEqual([]);
      await opened.close();
      await page.close();
    },
  );

  test('more than one post holds are thanked in two, everybody once, and then nobody', async () => {
    const { notices, composer } = groups[2] ?? { notices: '', composer: '' };
    const row = '[data-testid="notifsFeed"] > a';
    const page = await session.open(`${notices}?crowd`);
    const thanked: string[][] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await page.bringToFront();
      await pressHeart(page, row);
      const opened = await pageAt(session.browser, composer);
      const text = await wordsIn(opened);
      expect(count(text, { max: 300, counts: 'graphemes', source: '' })).toBeLessThanOrEqual(300);
      thanked.push(mentioned(text));
      await opened.close();
      await ledger.later();
    }
    expect(thanked.map(({ length }) => length > 1)).toEqual([true, true]);
    expect(thanked.flat().sort()).toEqual(crowd.map(({ account }) => `${account}.test`));
    const pages = (await session.browser.pages()).length;
    await page.bringToFront();
    await pressAndHear(page, row);
    expect((await session.browser.pages()).length).toBe(pages);
    await page.close();
  });
});
