import type { Landing } from '../../../utils/composer/landing.ts';
import type { Bench } from './bench.ts';
import { allCells, type Cell } from './cells.ts';
import type { Hand } from './hand.ts';
import { type Outcome, runCell } from './run-cell.ts';

/** One line of the table: an editor in its place, and what happened in each of its cells. */
export interface Row {
  browser: string;
  editor: string;
  place: string;
  ending: string;
  right: number;
  cells: number;
  /** Why it has to end otherwise than in the box, in words. */
  excuses: string[];
  wrong: string[];
  /** Cells that were driven a second time, because the browser's driver broke off in the first. */
  again: number;
}

/** Runs every cell of one editor; `open` gives it on a page loaded anew. */
export async function runRow(
  about: Pick<Row, 'browser' | 'editor' | 'place'>,
  wanted: { ending: Landing['ending']; because?: string },
  open: () => Promise<Bench>,
  hand: Hand,
): Promise<Row> {
  // Nothing can be typed into a box that cannot be written into.
  const onlyEmpty = wanted.ending === 'copied' && about.place === 'page';
  const few = about.place !== 'page';
  const cells = allCells(few).filter((cell) => !onlyEmpty || cell.scenario === 'empty');
  const row: Row = {
    ...about,
    ending: wanted.ending,
    right: 0,
    cells: cells.length,
    excuses: wanted.because ? [wanted.because] : [],
    wrong: [],
    again: 0,
  };
  for (const cell of cells) {
    const once = async () => runCell(await open(), cell, hand);
    const outcome = await once()
      .catch(() => {
        row.again += 1;
        return once();
      })
      .catch((error: unknown): Outcome => ({ ending: 'failed', faults: [String(error)] }));
    if (outcome.ending !== wanted.ending) outcome.faults.unshift(`ended ${outcome.ending}`);
    judge(row, cell, outcome);
  }
  return row;
}

function judge(row: Row, cell: Cell, { faults }: Outcome): void {
  if (faults.length === 0) row.right += 1;
  else row.wrong.push(`${cell.scenario} ${cell.text} ${cell.way}: ${faults.join('; ')}`);
}
