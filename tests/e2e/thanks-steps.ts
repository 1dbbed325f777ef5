import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { moment, type Session } from './session.ts';

/** How far the heart's button reaches: it grows with what it says, and no driver reads closed roots in Firefox. */
const reachOf = (page: Page, row: string) =>
  page.$eval(row, (element) => {
    const host = element.lastElementChild?.previousElementSibling;
    const box = host?.getBoundingClientRect() ?? new DOMRect();
    const x = getComputedStyle(element).direction === 'rtl' ? box.left + 92 : box.right - 92;
    const points = [
      ...Array.from({ length: 60 }, (_, n) => [x, box.bottom - 2 * n]),
      ...Array.from({ length: box.width / 3 }, (_, n) => [box.left + 3 * n, box.bottom - 14]),
    ];
    return points.filter(([at = 0, y = 0]) => document.elementFromPoint(at, y) === host).length;
  });

/** Presses the heart at the first such notice with the mouse, where it stands beside the language's button. */
export async function pressHeart(page: Page, row: string): Promise<void> {
  const heart = await heartAt(page, row);
  await page.mouse.click(heart.x, heart.y);
}

/** The same, until the button says what came of it; before, it said less. */
export async function pressAndHear(page: Page, row: string): Promise<void> {
  const heart = await heartAt(page, row);
  const before = await reachOf(page, row);
  await page.mouse.click(heart.x, heart.y);
  for (let turn = 0; turn < 150; turn += 1) {
    if ((await reachOf(page, row)) !== before) return;
    await moment(100);
  }
  throw new Error('the button never said what came of the press');
}

/** Where the heart stands, scrolled into the window. */
export async function heartAt(page: Page, row: string): Promise<{ x: number; y: number }> {
  const isThere = (selector: string) =>
    document
      .querySelector(selector)
      ?.lastElementChild?.previousElementSibling?.localName.includes('-') === true;
  // Nothing is drawn before the page is touched, and a busy machine starts the page script late.
  for (let turn = 0; turn < 300 && !(await page.evaluate(isThere, row)); turn += 1) {
    await page.mouse.move(100 + (turn % 5), 60);
    await moment(50);
  }
  return page.$eval(row, (element) => {
    const host = element.lastElementChild?.previousElementSibling;
    host?.scrollIntoView({ block: 'center' });
    const box = host?.getBoundingClientRect();
    const rtl = getComputedStyle(element).direction === 'rtl';
    return box ? { x: rtl ? box.left + 92 : box.right - 92, y: box.bottom - 14 } : { x: 0, y: 0 };
  });
}

/** What the buttons of a page say, closed roots and all; Firefox's driver sees none of it. */
export async function buttonsSay(page: Page): Promise<string[]> {
  const names: string[] = [];
  const walk = (node: SerializedAXNode) => {
    if (node.role === 'button' && node.name) names.push(node.name);
    for (const child of node.children ?? []) walk(child);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (tree) walk(tree);
  return names;
}

/** A page that came up by itself, once its address says where it is. */
export async function pageAt(browser: Browser, part: string): Promise<Page> {
  for (let turn = 0; turn < 100; turn += 1) {
    for (const page of await browser.pages()) if (page.url().includes(part)) return page;
    await moment(100);
  }
  throw new Error(`no page at ${part}`);
}

/** The words that stand in the newest box of one of our pages, by its editor's own model. */
export async function wordsIn(page: Page): Promise<string> {
  const read = () =>
    (globalThis as unknown as { opened?: { model: { text(): string } }[] }).opened
      ?.at(-1)
      ?.model.text() ?? '';
  await page.waitForFunction(read, { polling: 100 });
  return page.evaluate(read);
}

/** The page of thanks, kept open beside a site's own. */
export interface Ledger {
  page: Page;
  /** The rows it shows, each a name and what is said of them, as soon as they are as wanted. */
  rows(wanted: (rows: string[]) => boolean): Promise<string[]>;
  /** Takes the time of the law back and forgets everybody, so that one session can hold many thanks. */
  newDay(): Promise<void>;
  /** Lets a minute pass for the law. */
  later(): Promise<void>;
}

/** The law's own memory of when thanks were given. */
const setPace = (page: Page, change: 'a minute later' | 'nothing was') =>
  page.evaluate(async (what) => {
    const opening = indexedDB.open('asante');
    await new Promise((done) => opening.addEventListener('success', done));
    const writing = opening.result.transaction(['thanks', 'thanksState'], 'readwrite');
    if (what === 'nothing was') writing.objectStore('thanks').clear();
    const states = writing.objectStore('thanksState');
    const reading = states.get('state');
    reading.addEventListener('success', () => {
      const { result: state } = reading;
      if (!state) return;
      const earlier = state.pace.stamps.map((stamp: number) => stamp - 60_000);
      const stamps = what === 'nothing was' ? [] : earlier;
      states.put({ ...state, pace: { latest: 0, stamps } }, 'state');
    });
    await new Promise((done) => writing.addEventListener('complete', done));
    opening.result.close();
  }, change);

export async function openLedger(session: Session): Promise<Ledger> {
  const page = await session.extensionPage('thanks.html');
  const rows: Ledger['rows'] = async (wanted) => {
    let shown: string[] = [];
    for (let look = 0; look < 100; look += 1) {
      shown = await page.evaluate(() => {
        // It looks anew when one returns to it; no test's window is ever left.
        document.dispatchEvent(new Event('visibilitychange'));
        return [...document.querySelectorAll('.lines li')].map(
          (row) =>
            `${row.querySelector('.name')?.textContent}: ${row.querySelector('small')?.textContent}`,
        );
      });
      if (wanted(shown)) return shown;
      await moment(100);
    }
    throw new Error(`the ledger never was as wanted: ${shown.join(' | ')}`);
  };
  const newDay = async () => {
    await setPace(page, 'nothing was');
    await rows((all) => all.length === 0);
  };
  return { page, rows, newDay, later: () => setPace(page, 'a minute later') };
}

/** A new day in a test that needs the ledger for nothing else. */
export async function newDay(session: Session): Promise<void> {
  const ledger = await openLedger(session);
  await ledger.newDay();
  await ledger.page.close();
}
