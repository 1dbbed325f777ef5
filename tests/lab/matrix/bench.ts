import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Counters } from '../counters.ts';

/** One editor under test, on a page loaded anew, and what its page says of it. */
export interface Bench {
  page: Page;
  /** Where the posts stand: the page, or a frame of comments in it. */
  root: Frame;
  /** The post that is answered, as a selector in `root`. */
  post: string;
  /** A field of one line. */
  oneLine: boolean;
  /** Goes into the editor as a person does. */
  enter(): Promise<void>;
  /** The text in the editor's own state, or on its page where that cannot be asked. */
  text(): Promise<string>;
  /** Whether its Send can be pressed, if the page tells. */
  sendIsOn(): Promise<boolean | undefined>;
  counters(): Promise<Counters>;
}

/** Opens an editor of the lab: one page load, one press of Reply. */
export async function openLabBench(page: Page, address: string): Promise<Bench> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  const root = address.endsWith('/comment-frame')
    ? await page.waitForFrame((one) => /^https:.+\/page$/.test(one.url()))
    : page.mainFrame();
  await root.waitForSelector('html[data-ready]');
  await root.click('#p1 .reply');
  const frame = /\/(frame|other-origin)$/.test(new URL(address).pathname)
    ? await page.waitForFrame((one) => one.url().includes('/alone'))
    : root;
  await frame.waitForFunction(() => window.labModel?.element());
  const found = await frame.evaluateHandle(() => window.labModel?.element());
  const editor = (await inBlankFrame(page, address)) ?? (found as ElementHandle<HTMLElement>);
  return {
    page,
    root,
    post: '#p1',
    oneLine: await editor.evaluate(({ localName }) => localName === 'input'),
    enter: () => editor.click(),
    text: () => frame.evaluate(() => window.labModel?.text() ?? ''),
    sendIsOn: () => frame.evaluate(() => window.labModel?.sendIsOn()),
    counters: () => countersOf(page),
  };
}

/** A driver clicks beside an element that another document's script handed over, so it is found anew. */
async function inBlankFrame(page: Page, address: string) {
  if (!address.endsWith('/blank-frame')) return undefined;
  const inner = page.frames().find((frame) => frame !== page.mainFrame());
  const found = await inner?.$('textarea, input, [contenteditable]');
  return found ? (found as ElementHandle<HTMLElement>) : undefined;
}

/** The counters of a page and all its frames together. */
export async function countersOf(page: Page): Promise<Counters> {
  const counts = await Promise.all(
    page.frames().map((one) => one.evaluate(() => window.labCounters).catch(() => undefined)),
  );
  const total: Counters = { sends: 0, submits: 0, enterKeys: 0, writes: 0 };
  for (const count of counts)
    for (const key of Object.keys(total) as (keyof Counters)[]) total[key] += count?.[key] ?? 0;
  return total;
}
