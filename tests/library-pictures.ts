import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Kind } from './browsers/find-browser.ts';
import buildOnce from './e2e/build-once.ts';
import { startSession } from './e2e/session.ts';
import { libraryStates } from './pictures/library-states.ts';

/*
 * `npm run pictures:library -- FOLDER [KIND]`: the library page in every state, in English, Arabic and Polish, light and
 * dark, in both browsers or in one, to be looked at.
 */

const [into = 'library-pictures', only] = process.argv.slice(2);
const folder = resolve(into);
const kinds = (['chromium', 'firefox'] as Kind[]).filter((kind) => !only || kind === only);

await buildOnce();
await mkdir(folder, { recursive: true });
for (const kind of kinds) {
  for (const shade of ['light', 'dark']) {
    const session = await startSession(kind, { language: 'en', dark: shade === 'dark' });
    try {
      for (const language of ['en', 'ar', 'pl'])
        await libraryStates(session, language, async (page, state) => {
          await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1 });
          await page.screenshot({
            path: join(folder, `${state}-${language}-${shade}-${kind}.png`),
          });
        });
    } finally {
      await session.close();
    }
  }
}
console.log(`pictures in ${folder}`);
