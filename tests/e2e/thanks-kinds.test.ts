import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../../utils/orders.ts';
import { type NoticesTold, noticePages } from '../pages/notices.ts';
import { postAt } from '../pages/posts.ts';
import { sharers } from '../pages/sharers.ts';
import { seenAt } from './seen.ts';
import { type Session, startSession } from './session.ts';

// In Chromium tests/utils/sites/own-pages.test.ts asks the same of the readers alone.
describe.each(['firefox'] as const)('what people did, in %s', (kind) => {
  let session: Session;
  let ours: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    ours = await session.extensionPage('welcome.html');
  });
  afterAll(() => session?.close());

  const readAt = async (address: string, wanted: (seen: Seen) => boolean) => {
    const page = await session.open(address);
    const seen = await seenAt(ours, address, wanted);
    await page.close();
    return seen;
  };

  const cases = noticePages.flatMap((site) =>
    ['en', 'ar', 'de', 'pl', 'sw'].map((ui): [string, string, NoticesTold] => [
      site.site,
      ui,
      site,
    ]),
  );
  test.each(cases)('%s: told apart with the interface in %s', async (_, ui, site) => {
    const { address, told, handle } = site;
    const { posts } = await readAt(`${address}?ui=${ui}`, (all) => all.posts.length >= told.length);
    const read = posts.map(({ kind, author, handle: account, others = [], unseen = 0 }) => [
      kind,
      author,
      [account, ...others.map((one) => one.handle)],
      unseen,
    ]);
    const wanted = told.map(([kind, people, unseen]) => [
      kind,
      postAt(people[0] ?? 0).name,
      people.map((n) => handle(postAt(n).account)),
      unseen,
    ]);
    expect(read).toEqual(wanted);
  });

  test.each(noticePages)(
    '$site: who shared a post of mine is read in the list of them all, who shared another’s is not',
    async ({ list, others, site, handle }) => {
      const { posts } = await readAt(`${list}?ui=ar`, (all) => all.posts.length >= sharers.length);
      const whose = site === 'bluesky' ? handle : (account: string) => account;
      const about = list.replace(/\/[\w-]+$/, '');
      expect(
        posts.map(({ kind, author, handle: account, text, about }) => [
          ...[kind, author, account, text, about],
        ]),
      ).toEqual(
        sharers.map(({ name, account, bio }) => ['repost', name, whose(account), bio, about]),
      );
      const { posts: none, health } = await readAt(
        others,
        ({ health: judged }) => judged?.findings.matched === sharers.length,
      );
      expect(none).toEqual([]);
      expect(health?.state).toBe('fine');
    },
  );
});
