import type { Page } from 'puppeteer-core';
import { starter } from '../../../utils/templates/starter/starter.ts';
import type { Counters } from '../counters.ts';
import type { Bench } from './bench.ts';
import { askStandIn } from './hand.ts';
import type { Laboratory } from './start.ts';

/** What came of a great many insertions into one editor. */
export interface Many {
  browser: string;
  editor: string;
  insertions: number;
  /** How often each ending came. */
  endings: Record<string, number>;
  counters: Counters;
}

const replies = starter.flatMap(({ wordings }) => wordings.map(({ text }) => text));

/**
 * Puts the starter library's replies into one editor, one after another, emptying it after every third: through the
 * built extension by the popup's order, or through the stand-in where there is no panel.
 */
export async function insertMany(
  { panel }: Pick<Laboratory, 'panel'>,
  bench: Bench,
  insertions: number,
): Promise<Pick<Many, 'endings' | 'counters'>> {
  const { page } = bench;
  const put = async (text: string) => {
    if (!panel) return askStandIn(page, 'lab-insert', { text });
    // The popup looks first, and so knows which box the person is in.
    await panel.tell(page, 'seen', {});
    return panel.tell(page, 'insert', { text, mode: 'at-caret' });
  };
  const endings: Record<string, number> = {};
  await bench.enter();
  for (let turn = 0; turn < insertions; turn++) {
    if (turn % 3 === 0) await empty(page);
    const { ending } = (await put(replies[turn % replies.length] ?? '')) as { ending: string };
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return { endings, counters: await bench.counters() };
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}
