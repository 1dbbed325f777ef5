import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Post } from '../../../utils/post.ts';
import { buildPages, fileFor } from '../../pages/build.ts';
import { noticePages } from '../../pages/notices.ts';
import { postAt } from '../../pages/posts.ts';
import {
  besidePage,
  buildReaders,
  openChromium,
  openFrom,
  type Run,
} from '../../sites/open-page.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so no page was read');

let script = '';
beforeAll(async () => {
  await buildPages();
  script = await buildReaders('tests/sites/drive-page.ts');
}, 240_000);
afterAll(() => browser?.close());

async function open(address: string): Promise<{ page: Page; run: Run }> {
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  await openFrom(page, address, policy, (url) => fileFor(url.hostname, url.pathname));
  await page.waitForSelector('[data-ready]');
  return { page, run: await besidePage(page, script) };
}

/** Asks until the answer is right; the test's own time limit ends it. */
async function until<Value>(
  ask: () => Promise<Value>,
  right: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (right(value)) return value;
    await new Promise((later) => setTimeout(later, 100));
  }
}

const ask = (run: Run) => ({
  posts: () => run<Post[]>('driver.posts()'),
  told: () => run<Record<string, number>>('driver.told()'),
});

const written = Array.from({ length: 60 }, (_, n) => postAt(n));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const places = [
  { site: 'x', address: 'https://x.com/home', handle: (account: string) => account },
  {
    site: 'mastodon',
    address: 'https://mastodon.example/home',
    handle: (account: string) => (account.length % 2 ? account : `${account}@bread.example`),
  },
  {
    site: 'bluesky',
    address: 'https://bsky.app/',
    handle: (account: string) => `${account.replace(/_/g, '-')}.test`,
  },
  { site: 'anywhere', address: 'https://comments.example/', handle: (account: string) => account },
];

const same = (account: string) => account;
const remote = (account: string) => `${account}@bread.example`;
/** Sites whose page is a list alone. `named` tells what they show as a name. */
const others = [
  { site: 'reddit', address: 'https://www.reddit.com/r/bread/', handle: same, named: 'account' },
  { site: 'reddit', address: 'https://old.reddit.com/r/bread/', handle: same, named: 'account' },
  { site: 'youtube', address: 'https://www.youtube.com/watch', handle: same, named: '@account' },
  { site: 'facebook', address: 'https://www.facebook.com/', handle: same, named: 'name' },
  { site: 'instagram', address: 'https://www.instagram.com/', handle: same, named: 'account' },
  { site: 'threads', address: 'https://www.threads.com/', handle: same, named: 'account' },
  { site: 'linkedin', address: 'https://www.linkedin.com/feed/', handle: same, named: 'name' },
  {
    site: 'stackexchange',
    address: 'https://stackoverflow.com/q/1',
    handle: () => undefined,
    named: 'name',
  },
  {
    site: 'discourse',
    address: 'https://discourse.example/t/bread/12',
    handle: same,
    named: 'name',
  },
  { site: 'lemmy', address: 'https://lemmy.example/post/1', handle: remote, named: 'name' },
  { site: 'misskey', address: 'https://misskey.example/', handle: remote, named: 'name' },
  { site: 'wordpress', address: 'https://wordpress.example/bread/', handle: same, named: 'name' },
  {
    site: 'wordpress',
    address: 'https://wordpress.example/wp-admin/edit-comments.php',
    handle: () => undefined,
    named: 'name',
  },
];

describe.skipIf(!browser)('on a page that behaves like the site', () => {
  test.each(places)(
    '$site: what is read is what was written',
    async ({ site, address, handle }) => {
      const { page, run } = await open(address);
      const posts = await until(ask(run).posts, (found) => found.length >= 8);
      expect(await run('driver.site')).toBe(site);
      for (const read of posts) {
        const own = written.find(({ text }) => plain(text) === plain(read.text));
        expect(own, read.text).toBeDefined();
        expect(read.author).toBe(own?.name);
        expect(read.handle).toBe(handle(own?.account ?? ''));
        if (site !== 'bluesky') expect(read.declared).toBe(own?.lang);
        if (!read.promoted) expect(read.permalink).toContain(own?.id ?? '-');
      }
      await page.close();
    },
    60_000,
  );

  test.each(places)(
    '$site: a long feed gives each post once, and none that is gone',
    async ({ address }) => {
      const { page, run } = await open(`${address}?total=120`);
      const seen = new Set<string>();
      await until(
        async () => {
          for (const { id } of await ask(run).posts()) seen.add(id);
          await page.evaluate(() => scrollBy(0, 900));
          return seen.size;
        },
        (count) => count >= 120,
      );
      await until(
        () => run<number>('driver.stale() + driver.gone()'),
        (count) => count === 0,
      );
      const told = await ask(run).told();
      expect(told).toMatchObject({ failed: 0, twice: 0, unknown: 0 });
      await page.close();
    },
    90_000,
  );

  test.each(places)(
    '$site: the reply box opens for one post and answers that post alone',
    async ({ site, address }) => {
      const { page, run } = await open(address);
      const posts = await until(ask(run).posts, (found) => found.length >= 8);
      const chosen = posts.filter(({ promoted }) => !promoted)[2];
      const id = JSON.stringify(chosen?.id);
      expect(await run('driver.answerable()')).toEqual([]);
      expect(await run(`driver.pressReply(${id})`)).toBe(true);
      await until(
        () => run<string[]>('driver.answerable()'),
        (found) => found.length > 0,
      );
      expect(await run('driver.answerable()')).toEqual([chosen?.id]);
      expect(await run(`driver.focusEditor(${id})`)).toBe(true);
      await page.keyboard.type(`to ${site}`);
      // Send is a press of the test's own, and obeys nothing but the editor's model.
      const last = await page.evaluate(() => {
        const { answers, model } = window.opened.at(-1) as Window['opened'][number];
        const boxes = [...document.querySelectorAll<HTMLElement>('.send')];
        boxes.find((send) => send.parentElement?.parentElement?.contains(model.element()))?.click();
        return { answers, sent: model.sent() };
      });
      expect(chosen?.permalink ?? chosen?.id).toContain(last.answers);
      expect(last.sent).toHaveLength(1);
      expect(last.sent[0]).toContain(`to ${site}`);
      await page.close();
    },
    60_000,
  );

  test.each(others)(
    '$address: read as written, answered in its own box',
    async (place) => {
      const { page, run } = await open(place.address);
      const posts = await until(ask(run).posts, (found) => found.length >= 8);
      expect(await run('driver.site')).toBe(place.site);
      for (const read of posts) {
        const own = written.find(({ text }) => plain(text) === plain(read.text));
        expect(own, read.text).toBeDefined();
        const names: Record<string, string | undefined> = {
          name: own?.name,
          account: own?.account,
          '@account': `@${own?.account}`,
        };
        expect(read.author).toBe(names[place.named]);
        expect(read.handle).toBe(place.handle(own?.account ?? ''));
      }
      const chosen = posts[2];
      const id = JSON.stringify(chosen?.id);
      expect(await run('driver.answerable()')).toEqual([]);
      expect(await run(`driver.pressReply(${id})`)).toBe(true);
      await until(
        () => run<string[]>('driver.answerable()'),
        (found) => found.length > 0,
      );
      expect(await run('driver.answerable()')).toEqual([chosen?.id]);
      await run(`driver.focusEditor(${id})`);
      await page.keyboard.type('Thank you');
      const sent = await page.evaluate(() => {
        const { answers, model } = window.opened.at(-1) as Window['opened'][number];
        document.querySelector<HTMLElement>('.send')?.click();
        return { answers, sent: model.sent() };
      });
      expect(written.find(({ id: own }) => own === sent.answers)?.text).toBeDefined();
      expect(plain(written.find(({ id: own }) => own === sent.answers)?.text ?? '')).toBe(
        plain(chosen?.text ?? '-'),
      );
      expect(sent.sent).toEqual(['Thank you']);
      await page.close();
    },
    60_000,
  );

  test.each(others)(
    '$address: read the same in every language of the interface',
    async ({ address }) => {
      const read = async (ui: string) => {
        const { page, run } = await open(`${address}?ui=${ui}`);
        const posts = await until(ask(run).posts, (found) => found.length >= 8);
        await page.close();
        return posts.map(({ author, handle, text }) => [author, handle, text]);
      };
      const wanted = await read('en');
      for (const ui of ['ar', 'de', 'sw']) {
        const got = await read(ui);
        const same = Math.min(got.length, wanted.length);
        expect(got.slice(0, same), ui).toEqual(wanted.slice(0, same));
      }
    },
    90_000,
  );

  test.each(noticePages)(
    '$site: what somebody did is told apart in every language of the interface, and who they are',
    async ({ address, handle, told }) => {
      for (const ui of ['en', 'de', 'ar', 'sw', 'pl']) {
        const { page, run } = await open(`${address}?ui=${ui}`);
        const posts = await until(ask(run).posts, (found) => found.length >= told.length);
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
        expect(read, ui).toEqual(wanted);
        await page.close();
      }
    },
    90_000,
  );

  test('bluesky: a screen that is mounted but hidden gives nothing until it is shown again', async () => {
    const { page, run } = await open('https://bsky.app/');
    const home = await until(ask(run).posts, (found) => found.length >= 10);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href*="/post/"]')?.click());
    const thread = await until(ask(run).posts, (found) => found.length === 3);
    expect(thread[0]?.id).toBe(home[0]?.id);
    await page.evaluate(() => history.back());
    await until(ask(run).posts, (found) => found.length === home.length);
    await page.close();
  }, 60_000);

  test.each(['en', 'ar', 'de', 'pl', 'sw'])(
    'reddit, old layout, in %s: a post that shares one of mine is told from those that share others’',
    async (ui) => {
      const { page, run } = await open(`https://old.reddit.com/r/bread/?ui=${ui}`);
      const posts = await until(
        async () => {
          await page.evaluate(() => scrollBy(0, 900));
          return ask(run).posts();
        },
        (found) => found.length >= 16,
      );
      const shared = posts.filter(({ kind }) => kind === 'repost');
      expect(shared.map(({ handle }) => handle)).toEqual([postAt(11).account]);
      await page.close();
    },
    60_000,
  );

  test('x: the box under the post in focus answers it and none of its answers', async () => {
    const post = postAt(4);
    const { page, run } = await open(`https://x.com/${post.account}/status/${post.id}`);
    await until(ask(run).posts, (found) => found.length === 4);
    await until(
      () => run<string[]>('driver.answerable()'),
      (found) => found.length > 0,
    );
    expect(await run('driver.answerable()')).toEqual([post.id]);
    await page.close();
  }, 60_000);

  test('mastodon: the limit is what the server shows beside the box', async () => {
    const { page, run } = await open('https://mastodon.example/home');
    await page.waitForSelector('.character-counter');
    expect(await run('driver.limit()')).toMatchObject({ max: 500, counts: 'mastodon' });
    await page.close();
  }, 60_000);

  test('anywhere: a comment inside a comment keeps its own author', async () => {
    const post = postAt(2);
    const { page, run } = await open(`https://comments.example/entries/${post.id}`);
    const posts = await until(ask(run).posts, (found) => found.length === 4);
    const inner = posts.find(({ text }) => text === postAt(6).text);
    const outer = posts.find(({ text }) => text === postAt(5).text);
    expect(inner?.author).toBe(postAt(6).name);
    expect(outer?.author).toBe(postAt(5).name);
    await page.close();
  }, 60_000);

  test('nothing is told after the signal aborts', async () => {
    const { page, run } = await open('https://comments.example/?total=60');
    await until(ask(run).posts, (found) => found.length >= 8);
    const before = await ask(run).told();
    await run('driver.stop()');
    await page.evaluate(() => scrollBy(0, 9000));
    await page.waitForFunction(() => document.querySelectorAll('article').length >= 20);
    await new Promise((later) => setTimeout(later, 1500));
    expect(await ask(run).told()).toEqual(before);
    await page.close();
  }, 60_000);
});
