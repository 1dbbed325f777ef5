import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press } from './browsers/press.ts';
import buildOnce from './e2e/build-once.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './e2e/session.ts';

/*
 * `npm start`: the main job, for real. Builds Asante, opens a browser with it and a feed that behaves like a social
 * site, on this machine alone. With a display a person does the job; without, it is driven and told.
 */

const feed = 'https://x.com/home';
const picture = join(import.meta.dirname, '../.output/demo.png');

/** Whichever browser can be had, Chromium first; `npm start firefox` asks for Firefox. */
async function open(headless: boolean): Promise<Session> {
  const wished = process.argv.includes('firefox')
    ? ['firefox' as const]
    : ['chromium' as const, 'firefox' as const];
  let why: unknown;
  for (const kind of wished) {
    try {
      return await startSession(kind, { headless });
    } catch (error) {
      why = error;
    }
  }
  throw why;
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function showPerson(session: Session): Promise<void> {
  await session.open(feed);
  console.log(`
A feed is open under the name of x.com; every byte of it comes from this machine.
 1. Move the mouse: each post shows Asante's button with the post's language.
 2. Press one, and pick a reply by click, arrow keys or number.
 3. It stands in the site's own reply box. Send is yours to press; Asante never does.
Close the window to end.`);
  await new Promise((done) => session.browser.once('disconnected', done));
}

async function drive(session: Session): Promise<void> {
  const page = await session.open(feed);
  const tell = (line: string) => console.log(`  ${line}`);
  console.log(`No display here, so the job is driven in ${session.kind}:`);
  const tweets = 'article[data-testid="tweet"]';
  await page.waitForSelector(tweets);
  tell(`opened ${feed}: ${await page.$$eval(tweets, (all) => all.length)} posts in view`);
  const post = await question(page, tweets);
  tell(
    `post: ${await page.$eval(post, (each) => each.querySelector('[data-testid="tweetText"]')?.textContent)}`,
  );
  await pressChip(page, post);
  const panel = await panelOf(page);
  tell(
    `pressed Asante at it; language: ${await panel.$eval('.language-choice button', (each) => each.textContent)}`,
  );
  const text = await panel.$eval('.reply .text', (each) => each.textContent ?? '');
  tell(`${await panel.$$eval('.reply', (all) => all.length)} replies offered; picked 1: ${text}`);
  await moment(600);
  await press(page, '1');
  await page.waitForFunction(
    (wanted) => document.querySelector('[role="dialog"] [contenteditable]')?.textContent === wanted,
    {},
    text,
  );
  tell("it stands in the site's own reply box, word for word; Send was not pressed");
  await page.screenshot({ path: picture as `${string}.png` });
  tell(`picture: ${picture}`);
}

/** A post in Swahili, named so that it can be pressed. */
async function question(page: Page, tweets: string): Promise<string> {
  const swahili = `${tweets}:has([lang="sw"])`;
  await page.waitForSelector(swahili);
  return swahili;
}

await buildOnce();
let session: Session | undefined;
if (hasDisplay()) session = await open(false).catch(() => undefined);
if (session) await showPerson(session);
else {
  session = await open(true);
  await drive(session);
}
await session.close().catch(() => undefined);
if (!existsSync(picture) && !hasDisplay()) process.exitCode = 1;
process.exit();
