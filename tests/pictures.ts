import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import buildOnce from './e2e/build-once.ts';
import { seenAt } from './e2e/seen.ts';
import {
  moment,
  panelOf,
  popupOver,
  pressChip,
  type Session,
  startSession,
} from './e2e/session.ts';
import { speak } from './e2e/speak.ts';
import { postAt } from './pages/posts.ts';

/*
 * Takes the pictures of the documents: panel, popup, first run, library and thanks, light and dark, in English and
 * Arabic.
 * `npm run pictures`; they land in docs/pictures.
 */

const folder = join(import.meta.dirname, '../docs/pictures');

/** Thanks given and owed over some weeks, to people of our own pages, as a file that the page of thanks takes in. */
const thanksGiven = (
  ['waiting', 'waiting', 'sent', 'offered', 'sent', 'sent', 'never'] as const
).map((state, place) => {
  const { account, name } = postAt([3, 7, 9, 1, 11, 13, 6][place] ?? 0);
  const site = place % 2 ? { site: 'x', host: 'x.com' } : { site: 'bluesky', host: 'bsky.app' };
  return {
    ...{ ...site, account: place % 2 ? account : `${account}.test`, name, state },
    ...{ kind: place % 3 ? 'repost' : 'quote', post: `${place}` },
    at: new Date(Date.now() - place * place * 86_400_000).toISOString(),
  };
});

async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await moment(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The page of thanks, and what the popup says of a site's notices. */
async function thanks(session: Session, named: (what: string) => string): Promise<void> {
  const page = await session.extensionPage('thanks.html');
  const file = join(tmpdir(), 'asante-thanks-given.json');
  await writeFile(file, JSON.stringify(thanksGiven));
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.lines li');
  await take(page, named('thanks'), 900, 1000);

  const address = 'https://bsky.app/notifications';
  const site = await session.open(address);
  await seenAt(page, address, ({ posts }) => posts.length >= 7);
  const popup = await popupOver(session, address);
  await popup.waitForSelector('.thanks-list li');
  await take(popup, named('popup-thanks'), 416, 600);
  for (const each of [popup, site, page]) await each.close();
}

async function pictures(session: Session, language: string, shade: string): Promise<void> {
  const welcome = await session.extensionPage('welcome.html');
  await speak(welcome, language);
  await welcome.close();
  const named = (what: string) => `${what}-${language}-${shade}`;
  const feed = await session.open('https://mastodon.example/home');
  await feed.setViewport({ width: 1100, height: 760 });
  const post = `.status__wrapper:has([lang="${language === 'ar' ? 'ar' : 'sw'}"])`;
  await feed.waitForSelector(post);
  await pressChip(feed, post);
  await panelOf(feed);
  await take(feed, named('panel'), 1100, 760);

  const ours = await session.extensionPage('welcome.html');
  const id = await ours.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://mastodon.example/*' }))[0]?.id,
  );
  await take(ours, named('first-run'), 900, 900);
  await ours.close();
  const popup = await session.extensionPage(`popup.html?tab=${id}`);
  await take(popup, named('popup'), 416, 600);
  await popup.close();
  await feed.close();
  const library = await session.extensionPage('library.html');
  await take(library, named('library'), 1200, 800);
  await library.close();
  await thanks(session, named);
}

await buildOnce();
await mkdir(folder, { recursive: true });
for (const dark of [false, true]) {
  const session = await startSession('chromium', { dark });
  try {
    for (const language of ['en', 'ar']) await pictures(session, language, dark ? 'dark' : 'light');
  } finally {
    await session.close();
  }
}
console.log(`pictures in ${folder}`);
