import type { Landing } from '../../../utils/composer/landing.ts';
import type { Bench } from './bench.ts';
import { type Cell, drafts, texts } from './cells.ts';
import type { Hand } from './hand.ts';

/** What happened in one cell; no faults when all was right. */
export interface Outcome {
  ending: Landing['ending'];
  faults: string[];
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * A real draft typed with real keys, the caret placed with real keys, our interface takes the focus, the
 * text is put in; then model, Send, counters, caret (a really typed letter) and undo are looked at.
 */
export async function runCell(bench: Bench, cell: Cell, hand: Hand): Promise<Outcome> {
  const { page } = bench;
  const { draft, start, end } = drafts[cell.scenario];
  const text = bench.oneLine ? texts[cell.text].replace(/\s*\n\s*/g, ' ') : texts[cell.text];
  await bench.enter();
  await page.keyboard.type(draft);
  // Some editors draw what was typed a moment later, and the caret with it; a person moves it no sooner.
  await pause(150);
  if (cell.scenario === 'backward') await page.keyboard.down('Shift');
  for (let at = draft.length; at > start; at--) {
    await page.keyboard.press('ArrowLeft');
    // Slate looks ten times a second, and draws what it saw over what keys did meanwhile, with or without us.
    await pause(110);
  }
  if (cell.scenario === 'backward') await page.keyboard.up('Shift');
  // Editors join what is typed within a second into one undo; nobody picks a reply that fast.
  const rested = pause(draft ? 1100 : 0);
  await pause(100);
  const held = await bench.text();

  const { ending } = await hand(bench, texts[cell.text], cell.way, rested);
  await pause(60);
  const faults: string[] = [];
  const check = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  const tail = (all: string) => JSON.stringify(all.slice(-40));
  if (ending === 'in') {
    const wanted = (mark: string) => held.slice(0, start) + text + mark + held.slice(end);
    const now = await bench.text();
    check(now === wanted(''), `text ${JSON.stringify(now)}`);
    check((await bench.sendIsOn()) !== false, 'Send is off');
    await page.keyboard.type('Z');
    await pause(80);
    const marked = await bench.text();
    check(marked === wanted('Z'), `caret ${tail(marked)}`);
    check(await undone(bench, held), `undo ${tail(await bench.text())}`);
  } else if (ending !== 'changed') check((await bench.text()) === held, 'draft touched');
  const counters = await bench.counters();
  const counted = Object.entries(counters).filter(([, count]) => count > 0);
  check(counted.length === 0, `counted ${JSON.stringify(Object.fromEntries(counted))}`);
  return { ending, faults };
}

/** Whether undo leads back: one press for the letter that was typed, one for the reply. */
async function undone(bench: Bench, held: string): Promise<boolean> {
  for (let presses = 0; presses < 2; presses++) {
    await bench.page.keyboard.down('Control');
    await bench.page.keyboard.press('KeyZ');
    await bench.page.keyboard.up('Control');
    await pause(80);
    if ((await bench.text()) === held) return true;
  }
  return false;
}
