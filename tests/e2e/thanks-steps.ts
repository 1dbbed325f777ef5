import type { Browser, Page } from 'puppeteer-core';
import { moment, type Session } from './session.ts';

/** Presses the heart at the first such notice with the mouse, where it stands beside the language's button. */
export async function pressHeart(page: Page, row: string): Promise<void> {
  const isThere = (selector: string) =>
    document
      .querySelector(selector)
      ?.lastElementChild?.previousElementSibling?.localName.includes('-') === true;
  // Nothing is drawn before the page is touched, and a busy machine starts the page script late.
  for (let turn = 0; turn < 200 && !(await page.evaluate(isThere, row)); turn += 1) {
    await page.mouse.move(100 + (turn % 5), 60);
    await moment(50);
  }
  const heart = await page.$eval(row, (element) => {
    const host = element.lastElementChild?.previousElementSibling;
    host?.scrollIntoView({ block: 'center' });
    const box = host?.getBoundingClientRect();
    const rtl = getComputedStyle(element).direction === 'rtl';
    return box ? { x: rtl ? box.left + 92 : box.right - 92, y: box.bottom - 14 } : { x: 0, y: 0 };
  });
  await page.mouse.click(heart.x, heart.y);
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
}

/** Takes the law's own memory of when thanks were given away, and all lines with it. */
const forgetThanks = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('asante');
    await new Promise((done) => opening.addEventListener('success', done));
    const change = opening.result.transaction(['thanks', 'thanksState'], 'readwrite');
    change.objectStore('thanks').clear();
    const states = change.objectStore('thanksState');
    const reading = states.get('state');
    reading.addEventListener('success', () => {
      if (reading.result)
        states.put({ ...reading.result, pace: { latest: 0, stamps: [] } }, 'state');
    });
    await new Promise((done) => change.addEventListener('complete', done));
    opening.result.close();
  });

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
    await forgetThanks(page);
    await rows((all) => all.length === 0);
  };
  return { page, rows, newDay };
}

/** A new day in a test that needs the ledger for nothing else. */
export async function newDay(session: Session): Promise<void> {
  const ledger = await openLedger(session);
  await ledger.newDay();
  await ledger.page.close();
}
