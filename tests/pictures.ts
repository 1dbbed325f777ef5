import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import buildOnce from './e2e/build-once.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './e2e/session.ts';

/*
 * Takes the pictures of the documents: panel, popup, first run and library, light and dark, in English and Arabic.
 * `npm run pictures`; they land in docs/pictures.
 */

const folder = join(import.meta.dirname, '../docs/pictures');

/** Speaks a language from the next page on, as the library page's own choice does. */
async function speak(session: Session, language: string): Promise<void> {
  const page = await session.extensionPage('welcome.html');
  await page.evaluate(
    (chosen) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('asante');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('settings', 'readwrite');
          change.objectStore('settings').put(chosen, 'interfaceLanguage');
          change.oncomplete = () => done();
        };
      }),
    language,
  );
  await page.close();
}

async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await moment(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function pictures(session: Session, language: string, shade: string): Promise<void> {
  await speak(session, language);
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
