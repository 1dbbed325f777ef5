import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages } from '../../pages/build.ts';
import { mastodon } from '../../pages/layouts/mastodon.ts';
import { facebook, instagram } from '../../pages/layouts/meta.ts';
import { bluesky, misskey, reddit, wordpress, x } from '../../pages/layouts/more.ts';
import { hackernews, lemmy, linkedin, misskeyToMe, redditToMe } from '../../pages/layouts/to-me.ts';
import { holdAgainst } from '../../sites/hold-against.ts';
import { fillWith, openMarkup } from '../../sites/open-markup.ts';
import { buildReaders, openChromium } from '../../sites/open-page.ts';
import type { PageReading } from '../../sites/read-page.ts';

const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so no page was read');

let script = '';
beforeAll(async () => {
  if (!browser) return;
  await buildPages();
  script = await buildReaders();
}, 240_000);
afterAll(() => browser?.close());

const layouts = [
  ...[mastodon, facebook, instagram, x, bluesky, reddit, misskey, wordpress],
  ...[hackernews, redditToMe, lemmy, misskeyToMe, linkedin],
].flat();

describe.skipIf(!browser)('a further layout', () => {
  test.each(layouts)('$address: $what', async ({ controls, posts, ...from }) => {
    if (!browser) throw new Error('no browser');
    const { page, run } = await openMarkup(browser, from, script);
    const reading = await run<PageReading>('readPage()');
    expect(reading.errors).toEqual([]);
    expect(reading.posts).toMatchObject(posts);
    expect(reading.posts.filter(({ replyControl }) => replyControl)).toHaveLength(
      controls ?? posts.length,
    );
    await page.close();
  });

  test.each(layouts)(
    '$address: $what: changed, nobody gets another’s name',
    async (from) => {
      if (!browser) throw new Error('no browser');
      const { page, run } = await openMarkup(browser, from, script);
      const before = await run<PageReading>('readPage()');
      for (let seed = 1; seed <= 30; seed += 1) {
        await fillWith(page, from.markup);
        await run(`changePage(${seed}, ${JSON.stringify(before.selector)})`);
        const after = await run<PageReading>('readPage()');
        const { wrongAuthors, faults } = holdAgainst(before, after);
        expect(after.errors).toEqual([]);
        expect(wrongAuthors, `seed ${seed}: ${faults.join('\n')}`).toBe(0);
      }
      await page.close();
    },
    60_000,
  );
});
