import type { Kind } from '../../browsers/find-browser.ts';
import { rows } from './rows.ts';
import { type Row, runRow } from './run.ts';
import { wantedOf } from './special.ts';
import { startLaboratory } from './start.ts';

export interface Wish {
  through: 'panel' | 'stand-in';
  /** How many browsers of one kind work side by side: most of a cell is waiting as a person waits. */
  hands: number;
  wanted(editor: string, place: string): boolean;
  began(browser: string): void;
  told(row: Row): void;
}

/** Every wanted row of the lab in every kind of browser, all kinds side by side; each browser takes the next row left. */
export async function allRows(kinds: readonly Kind[], wish: Wish): Promise<Row[]> {
  const found = await Promise.all(kinds.map((kind) => rowsOf(kind, wish)));
  return found.flat();
}

async function rowsOf(kind: Kind, { through, hands, wanted, began, told }: Wish): Promise<Row[]> {
  const waiting = rows.filter(({ editor, place }) => wanted(editor, place));
  const left = waiting.map((_, number) => number);
  const found: Row[] = [];
  const work = async (hand: number) => {
    const lab = await startLaboratory(kind, through, { name: `lab-${hand}` });
    began(lab.version);
    try {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { editor, place } = waiting[next] as (typeof rows)[number];
        const about = { browser: kind, editor, place };
        const ending = wantedOf(editor, place, through);
        const row = await runRow(about, ending, () => lab.open(editor, place), lab.hand);
        told(row);
        found[next] = row;
      }
    } finally {
      await lab.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(hands, waiting.length) }, (_, n) => work(n)));
  return found;
}
