import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, fileFor } from '../../pages/build.ts';
import { holdAgainst } from '../../sites/hold-against.ts';
import { besidePage, buildReaders, openChromium, openFrom } from '../../sites/open-page.ts';
import type { PageReading } from '../../sites/read-page.ts';

const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so no page was read');
const saved = '../shared/pages';
if (!existsSync(saved)) console.log(`SKIPPED: no saved pages at ${saved}`);

let script = '';
beforeAll(async () => {
  if (!browser) return;
  await buildPages();
  script = await buildReaders();
}, 240_000);
afterAll(() => browser?.close());

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

/** Reads one of our own pages, before and after the change that a seed makes. */
async function readChanged(address: string, seed: number) {
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  await openFrom(page, address, policy, (url) => fileFor(url.hostname, url.pathname));
  await page.waitForSelector('[data-ready]');
  const run = await besidePage(page, script);
  const before = await run<PageReading>('readPage()');
  await run(`changePage(${seed}, ${JSON.stringify(before.selector)})`);
  const after = await run<PageReading>('readPage()');
  await page.close();
  return { before, after };
}

const addresses = [
  'https://x.com/home',
  'https://mastodon.example/home',
  'https://bsky.app/',
  'https://comments.example/',
  'https://www.reddit.com/r/bread/',
  'https://old.reddit.com/r/bread/',
  'https://www.youtube.com/watch',
  'https://www.facebook.com/',
  'https://www.instagram.com/',
  'https://www.threads.com/',
  'https://www.linkedin.com/feed/',
  'https://stackoverflow.com/q/1',
  'https://discourse.example/t/bread/12',
  'https://lemmy.example/post/1',
  'https://misskey.example/',
  'https://wordpress.example/bread/',
  'https://wordpress.example/wp-admin/edit-comments.php',
];

describe.skipIf(!browser)('when a site changes its markup', () => {
  test.each(addresses)(
    '%s: no post gets another person’s name',
    async (address) => {
      let posts = 0;
      for (let seed = 1; seed <= 6; seed += 1) {
        const { before, after } = await readChanged(address, seed);
        posts += before.posts.length;
        const { wrongAuthors, faults } = holdAgainst(before, after);
        expect(after.errors).toEqual([]);
        expect(wrongAuthors, `seed ${seed}: ${faults.join('\n')}`).toBe(0);
      }
      expect(posts).toBeGreaterThan(40);
    },
    120_000,
  );
});

test.skipIf(!browser || !existsSync(saved))(
  'every saved page is read as its labels say, and never wrong after changes',
  () => {
    const { stdout } = spawnSync(process.execPath, ['tests/sites.ts', saved, '--changes', '3'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1_048_576,
    });
    expect(stdout).toMatch(/after 3 changes to each page: .* wrong authors 0, .* exceptions 0\n/);
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^wrong authors 0, fields right (\d+) of \1, pages off 0$/,
    );
  },
  300_000,
);
