import type { Page } from 'puppeteer-core';
import type { Seen } from '../../utils/orders.ts';
import { starter } from '../../utils/templates/starter/starter.ts';
import { moment, type Session } from '../e2e/session.ts';
import type { Counters } from '../lab/counters.ts';
import type { Place } from '../pages/places.ts';
import { postAt } from '../pages/posts.ts';
import { order } from './orders.ts';

/** What came of a great many insertions on one page. */
export interface Storm {
  address: string;
  insertions: number;
  landed: number;
  /** Said to be copied, or not to be possible, and nothing was written anywhere. */
  instead: number;
  /** Text in the box of another post, or another text than was picked. */
  wrong: string[];
  counters: Counters;
}

const replies = starter.flatMap(({ wordings }) => wordings.map(({ text }) => text));
const short = replies.filter((text) => text.length <= 140);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = Array.from({ length: 60 }, (_, n) => postAt(n));
const inEach = 12;

async function seen(library: Page, page: Page): Promise<Seen> {
  let last = 'nothing';
  for (let turn = 0; turn < 100; turn++) {
    await page.mouse.move(80 + (turn % 7), 60);
    const now = await order(library, page.url(), 'seen', {}).catch((error: unknown) => {
      last = String(error);
    });
    if (now) last = JSON.stringify({ ...now, posts: now.posts.length, languages: {} });
    if (now && now.site !== 'anywhere' && now.posts.length > 0) return now;
    if (now && turn > 20 && now.posts.length > 0) return now;
    await moment(100);
  }
  throw new Error(`no posts read at ${page.url()}; the page script last said ${last}`);
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** All boxes of the page that hold a text, by the post that each answers. */
const written = (page: Page) =>
  page.evaluate(() =>
    window.opened
      .filter(({ model }) => model.element()?.isConnected)
      .map(({ answers, model }) => ({ answers, text: model.text() }))
      .filter(({ text }) => text.trim() !== ''),
  );

/**
 * Puts replies into the boxes of one page, some into each, by the built extension's own page script; the page is
 * loaded anew when its posts are through, and what its counters said is kept.
 */
async function stormOver(
  { address }: Place,
  { page, library, insertions }: { page: Page; library: Page; insertions: number },
): Promise<Storm> {
  const counters: Counters = { sends: 0, submits: 0, enterKeys: 0, writes: 0 };
  const storm: Storm = { address, insertions: 0, landed: 0, instead: 0, wrong: [], counters };
  while (storm.insertions < insertions) {
    await page.goto(address, { waitUntil: 'load' });
    const { posts } = await seen(library, page);
    for (const { id, text } of posts.filter(({ promoted }) => !promoted).slice(0, 8)) {
      const post = own.find((one) => plain(one.text) === plain(text));
      await order(library, page.url(), 'open', { id });
      for (let turn = 0; turn < inEach && storm.insertions < insertions; turn++) {
        const reply = short[storm.insertions % short.length] ?? '';
        const { ending } = await order(library, page.url(), 'insert', {
          text: reply,
          mode: 'at-caret',
        });
        storm.insertions += 1;
        const boxes = await written(page);
        if (ending === 'in') storm.landed += 1;
        else storm.instead += 1;
        const right =
          ending === 'in'
            ? boxes.length === 1 &&
              boxes[0]?.answers === post?.id &&
              plain(boxes[0]?.text ?? '').endsWith(plain(reply))
            : boxes.length === 0;
        if (!right) storm.wrong.push(`${ending} at ${id}: ${JSON.stringify(boxes)}`);
        if (ending !== 'in') break;
        await empty(page);
      }
    }
    const now = await page.evaluate(() => window.counters);
    for (const key of Object.keys(counters) as (keyof Counters)[]) counters[key] += now[key];
  }
  return storm;
}

/** Storms over all places, `abreast` pages at a time. */
export async function stormAll(
  session: Session,
  places: readonly Place[],
  { insertions, abreast }: { insertions: number; abreast: number },
): Promise<Storm[]> {
  const waiting = [...places];
  const each = Math.ceil(insertions / places.length);
  const storms: Storm[] = [];
  const work = async () => {
    const library = await session.extensionPage('library.html');
    const page = await session.browser.newPage();
    if (session.kind === 'chromium') await page.emulateFocusedPage(true);
    for (let place = waiting.shift(); place; place = waiting.shift()) {
      const storm = await stormOver(place, { page, library, insertions: each });
      console.error(lineOf(session.kind, storm));
      storms.push(storm);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return storms;
}

function lineOf(kind: string, { address, insertions, landed, instead, wrong, counters }: Storm) {
  const counted = Object.values(counters).reduce((a, b) => a + b, 0);
  const head = `${kind} ${address}: ${insertions} insertions, ${landed} in, ${instead} copied or refused, wrong ${wrong.length}, counted ${counted}`;
  return [head, ...wrong.slice(0, 3)].join('\n  ');
}
