import type { Page } from 'puppeteer-core';
import { starter } from '../../../utils/templates/starter/starter.ts';
import type { Counters } from '../counters.ts';
import type { Bench } from './bench.ts';
import { askStandIn } from './hand.ts';

/** What came of a great many insertions into one editor. */
export interface Many {
  editor: string;
  insertions: number;
  /** How often each ending came. */
  endings: Record<string, number>;
  counters: Counters;
}

const replies = starter.flatMap(({ wordings }) => wordings.map(({ text }) => text));

/** Puts the starter library's replies into one editor, one after another, emptying it after every third. */
export async function insertMany(editor: string, bench: Bench, insertions: number): Promise<Many> {
  const { page } = bench;
  const endings: Record<string, number> = {};
  await bench.enter();
  for (let turn = 0; turn < insertions; turn++) {
    if (turn % 3 === 0) await empty(page);
    const text = replies[turn % replies.length];
    const { ending } = (await askStandIn(page, 'lab-insert', { text })) as { ending: string };
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return { editor, insertions, endings, counters: await bench.counters() };
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}
