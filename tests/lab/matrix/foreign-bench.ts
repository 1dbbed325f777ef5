import type { Page } from 'puppeteer-core';
import { countIn } from '../counters.ts';
import { type Bench, countersOf } from './bench.ts';
import { askStandIn } from './hand.ts';

/** An editor on somebody else's page: the how-manieth press of Tab leads into it. */
export interface Found {
  name: string;
  tabs: number;
  oneLine: boolean;
}

interface Where {
  number: number;
  name: string;
  oneLine: boolean;
}

/**
 * Counts on every page that is opened from now on, before its own scripts run; not in our own frames in it, where a
 * person's Enter picks a reply and words are fetched from the package.
 */
export async function countOn(page: Page): Promise<void> {
  const start = '{ sends: 0, submits: 0, enterKeys: 0, writes: 0 }';
  await page.evaluateOnNewDocument(
    `if (!/-extension:$/.test(location.protocol)) (${countIn})(window, (window.labCounters = ${start}));` as unknown as () => void,
  );
}

async function open(page: Page, address: string, press?: string): Promise<void> {
  await page.goto(address);
  if (press) await page.click(press);
  await new Promise((done) => setTimeout(done, 1000));
}

/** Every editor that the Tab key reaches, through shadow roots and frames. */
export async function findEditors(page: Page, address: string, press?: string): Promise<Found[]> {
  await open(page, address, press);
  const found = new Map<string, Found>();
  for (let tabs = 1; tabs <= 120; tabs++) {
    await page.keyboard.press('Tab');
    const where = (await askStandIn(page, 'lab-where')) as Where | null;
    if (!where) continue;
    const key = `${where.number} ${where.name}`;
    // Back at the first one: the round is done. In an editor that keeps Tab to itself it ends as well.
    if (found.has(key) && (found.size > 1 || tabs > 60)) break;
    if (!found.has(key)) found.set(key, { name: key, tabs, oneLine: where.oneLine });
  }
  return [...found.values()];
}

/** Opens somebody else's page and stands before one of its editors. */
export async function openForeignBench(
  page: Page,
  address: string,
  { tabs, oneLine }: Found,
  press?: string,
): Promise<Bench> {
  await open(page, address, press);
  return {
    page,
    root: page.mainFrame(),
    post: 'body',
    oneLine,
    async enter() {
      for (let at = 0; at < tabs; at++) await page.keyboard.press('Tab');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.press('Delete');
    },
    /** A page may show its models as `labModel`, as the lab does; else what it shows is read. */
    text: async () =>
      (await page.evaluate(() => window.labModel?.text())) ??
      String((await askStandIn(page, 'lab-read')) ?? '').replace(/\u00a0/g, ' '),
    sendIsOn: () => page.evaluate(() => window.labModel?.sendIsOn?.()),
    counters: () => countersOf(page),
  };
}
