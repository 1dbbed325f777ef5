import type { Kind } from '../../browsers/find-browser.ts';
import { countOn, findEditors, openForeignBench } from './foreign-bench.ts';
import { type Row, runRow } from './run.ts';
import { labHost, startLaboratory } from './start.ts';

/** Every editor that the Tab key reaches on somebody else's page. */
export async function foreignRows(kind: Kind, url: string, press?: string): Promise<Row[]> {
  const { origin, pathname, search } = new URL(url);
  const { page, hand, close } = await startLaboratory(kind, 'stand-in', { foreign: origin });
  const address = `https://${labHost}${pathname}${search}`;
  await countOn(page);
  const found: Row[] = [];
  for (const editor of await findEditors(page, address, press)) {
    const open = () => openForeignBench(page, address, editor, press);
    const about = { browser: kind, editor: editor.name, place: 'page' };
    found.push(await runRow(about, { ending: 'in' }, open, hand));
  }
  await close();
  if (found.length === 0) console.error(`${kind}: the Tab key reaches no editor on this page`);
  return found;
}
