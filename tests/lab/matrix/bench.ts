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
  const place = new URL(address).pathname.split('/')[2] ?? 'page';
  const inComments = place === 'comment-frame';
  const root = inComments ? await frameAt(page, 'iframe.comments') : page.mainFrame();
  await root.waitForSelector('html[data-ready]');
  await root.click('#p1 .reply');
  const inFrame = ['frame', 'blank-frame', 'other-origin'].includes(place);
  const frame = inFrame ? await frameAt(page, '#reply-p1 iframe') : root;
  // Into a blank frame the page's own script puts the editor, and keeps its model.
  const keeper = place === 'blank-frame' ? root : frame;
  await keeper.waitForFunction(() => window.labModel?.element());
  const found =
    place === 'blank-frame'
      ? // A driver clicks beside an element that another document's script handed over.
        await frame.waitForSelector('textarea, input, [contenteditable]')
      : await frame.evaluateHandle(() => window.labModel?.element());
  const editor = found as ElementHandle<HTMLElement>;
  return {
    page,
    root,
    post: '#p1',
    oneLine: await editor.evaluate(({ localName }) => localName === 'input'),
    enter: () => editor.click(),
    text: () => keeper.evaluate(() => window.labModel?.text() ?? ''),
    sendIsOn: () => keeper.evaluate(() => window.labModel?.sendIsOn()),
    counters: () => countersOf(page),
  };
}

/** The frame that this element of the page is, once its own page has come; ours stand elsewhere and are never it. */
async function frameAt(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
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
