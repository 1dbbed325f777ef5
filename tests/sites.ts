import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { compare, type PageLabels } from './sites/compare.ts';
import { besidePage, buildReaders, openChromium, openFrom } from './sites/open-page.ts';
import type { PageReading } from './sites/read-page.ts';

// npm run sites -- FOLDER: every saved page of a folder, read by the built readers in a real
// browser under its site's own host, held against the folder's labels.json.

const folder = process.argv[2] ?? '../shared/pages';
const file = join(folder, 'labels.json');
if (!existsSync(file)) {
  console.log(`SKIPPED: no ${file}`);
  process.exit(0);
}
const browser = await openChromium();
if (!browser) {
  console.log('SKIPPED: no Chromium on this machine (set CHROME_PATH)');
  process.exit(0);
}

const hosts: Record<string, string> = {
  x: 'x.com',
  bluesky: 'bsky.app',
  hackernews: 'news.ycombinator.com',
  old_reddit: 'old.reddit.com',
  'old-reddit': 'old.reddit.com',
  stackexchange: 'stackoverflow.com',
  mastodon: 'mastodon.example',
  discourse: 'discourse.example',
  lemmy: 'lemmy.example',
  misskey: 'misskey.example',
  wordpress: 'wordpress.example',
};

const script = await buildReaders();
const labels = JSON.parse(readFileSync(file, 'utf8')) as { pages: Record<string, PageLabels> };
const only = process.argv[3];
const sum = { wrongAuthors: 0, right: 0, fields: 0, off: 0 };

/** No script of the saved page runs and nothing else is loaded. */
async function read(page: Page, address: string, file: string): Promise<PageReading> {
  try {
    await openFrom(page, address, "script-src 'none'; frame-src 'none'", (_, isPage) =>
      isPage ? file : undefined,
    );
    return await (await besidePage(page, script))<PageReading>('readPage()');
  } catch (error) {
    return { site: 'none', posts: [], errors: [String(error)] };
  }
}

for (const [name, wanted] of Object.entries(labels.pages)) {
  if (only && !name.includes(only)) continue;
  const page = await browser.newPage();
  const address = wanted.address ?? `https://${hosts[wanted.site] ?? `www.${wanted.site}.com`}/`;
  const reading = await read(page, address, join(folder, name));
  const verdict = compare(wanted, reading);
  sum.wrongAuthors += verdict.wrongAuthors;
  sum.right += verdict.right;
  sum.fields += verdict.fields;
  if (verdict.faults.length) sum.off += 1;
  const { found, labelled, right, fields, wrongAuthors } = verdict;
  console.log(
    `${name} (${reading.site}): ${reading.posts.length} posts, found ${found} of ${labelled}, ` +
      `fields ${right} of ${fields}, wrong authors ${wrongAuthors}, exceptions ${reading.errors.length}`,
  );
  for (const fault of verdict.faults) console.log(`  ${fault}`);
  await page.close();
}
await browser.close();
console.log(
  `wrong authors ${sum.wrongAuthors}, fields right ${sum.right} of ${sum.fields}, pages off ${sum.off}`,
);
process.exitCode = sum.wrongAuthors > 0 || sum.off > 0 ? 1 : 0;
