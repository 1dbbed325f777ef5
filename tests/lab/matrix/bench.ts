import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Counters } from '../counters.ts';

/** One editor under test, freshly opened, and what its page says of it. */
export interface Bench {
  page: Page;
  /** The frame that its own script runs in. */
  frame: Frame;
  editor: ElementHandle<HTMLElement>;
  /** The text in the editor's own state, or on its page where that cannot be asked. */
  text(): Promise<string>;
  sendIsOn(): Promise<boolean | undefined>;
  counters(): Promise<Counters>;
}

/** Opens an editor of the lab: one page load, one press of Reply. */
export async function openLabBench(page: Page, address: string): Promise<Bench> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  await page.click('#p1 .reply');
  const frame = /\/(frame|other-origin)$/.test(new URL(address).pathname)
    ? await page.waitForFrame((one) => one.url().includes('/alone'))
    : page.mainFrame();
  await frame.waitForFunction(() => window.labModel?.element());
  const found = await frame.evaluateHandle(() => window.labModel?.element());
  const sum = async () => {
    const counts = await Promise.all(
      page.frames().map((one) => one.evaluate(() => window.labCounters).catch(() => undefined)),
    );
    const total: Counters = { sends: 0, submits: 0, enterKeys: 0, writes: 0 };
    for (const count of counts)
      for (const key of Object.keys(total) as (keyof Counters)[]) total[key] += count?.[key] ?? 0;
    return total;
  };
  return {
    page,
    frame,
    editor: found as ElementHandle<HTMLElement>,
    text: () => frame.evaluate(() => window.labModel?.text() ?? ''),
    sendIsOn: () => frame.evaluate(() => window.labModel?.sendIsOn()),
    counters: sum,
  };
}
