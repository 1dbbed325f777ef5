import type { Kind } from '../../browsers/find-browser.ts';
import type { Wish } from './all-rows.ts';
import { countOn, findEditors, openForeignBench } from './foreign-bench.ts';
import { findPosts, openPostBench } from './foreign-posts.ts';
import { type Row, runRow } from './run.ts';
import { labHost, startLaboratory } from './start.ts';

/**
 * Every editor on somebody else's page: through the panel those of its posts, with the stand-in all that the Tab
 * key reaches. `press` is pressed first on each visit.
 */
export async function foreignRows(
  kind: Kind,
  url: string,
  {
    press,
    through,
    began,
    told,
  }: Pick<Wish, 'through' | 'began' | 'told'> & { press?: string | undefined },
): Promise<Row[]> {
  const { origin, pathname, search } = new URL(url);
  const lab = await startLaboratory(kind, through, { foreign: origin, name: 'foreign' });
  const { page, hand } = lab;
  began(lab.version);
  const address = `https://${labHost}${pathname}${search}`;
  await countOn(page);
  const found: Row[] = [];
  const row = async (name: string, open: Parameters<typeof runRow>[2]) => {
    const about = { browser: kind, editor: name, place: 'page' };
    const done = await runRow(about, { ending: 'in' }, open, hand);
    told(done);
    found.push(done);
  };
  if (through === 'panel')
    for (const [number, name] of (await findPosts(page, address, press)).entries())
      await row(name, () => openPostBench(page, address, number, press));
  else
    for (const editor of await findEditors(page, address, press))
      await row(editor.name, () => openForeignBench(page, address, editor, press));
  await lab.close();
  const nothing =
    through === 'panel' ? 'Asante sees no post on this page' : 'the Tab key reaches no editor here';
  if (found.length === 0) console.error(`${kind}: ${nothing}`);
  return found;
}
