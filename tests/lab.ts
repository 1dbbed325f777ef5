import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Kind } from './browsers/find-browser.ts';
import { buildLab } from './lab/build.ts';
import { rows } from './lab/matrix/rows.ts';
import { type Row, runRow } from './lab/matrix/run.ts';
import { labHost, startLaboratory } from './lab/matrix/start.ts';
import { tableOf } from './lab/matrix/table.ts';
import { serveLab } from './lab/serve.ts';

// npm run lab                     serves the pages of real editors to people
// npm run lab -- --matrix         drives every cell of every editor in both browsers and prints the table
//   --browser chromium|firefox    one browser only
//   --editor draft,quill          some editors only
//   --place page,frame            some places only
//   --stand-in                    our insertion alone, without the built extension's panel
//   --write                       keeps the table in docs/composers.md

const { values } = parseArgs({
  options: {
    matrix: { type: 'boolean' },
    browser: { type: 'string' },
    editor: { type: 'string' },
    place: { type: 'string' },
    'stand-in': { type: 'boolean' },
    write: { type: 'boolean' },
    port: { type: 'string', default: '4173' },
  },
});

await buildLab();
if (values.matrix) await matrix();
else {
  const server = await serveLab(Number(values.port));
  console.log(`The editor lab is at http://localhost:${(server.address() as AddressInfo).port}/`);
}

async function matrix(): Promise<void> {
  const kinds = (values.browser?.split(',') ?? ['chromium', 'firefox']) as Kind[];
  const wanted = (list: string | undefined, one: string) => !list || list.split(',').includes(one);
  const chosen = rows.filter(
    ({ editor, place }) => wanted(values.editor, editor) && wanted(values.place, place),
  );
  const found: Row[] = [];
  for (const kind of kinds) {
    const through = values['stand-in'] ? 'stand-in' : 'panel';
    const laboratory = await startLaboratory(kind, through);
    for (const { editor, place } of chosen) {
      const about = { browser: kind, editor, place };
      const row = await runRow(
        laboratory.page,
        `https://${labHost}`,
        about,
        through,
        laboratory.hand,
      );
      found.push(row);
      console.error(`${kind} ${editor} ${place}: ${row.right} of ${row.cells}`, ...row.wrong);
    }
    await laboratory.close();
  }
  const table = tableOf(found);
  console.log(table);
  if (values.write) await keep(table);
  if (found.some((row) => row.wrong.length > 0)) process.exitCode = 1;
}

async function keep(table: string): Promise<void> {
  const file = new URL('../docs/composers.md', import.meta.url);
  const text = await readFile(file, 'utf8');
  const [head = ''] = text.split('<!-- matrix -->');
  await writeFile(file, `${head}<!-- matrix -->\n\n${table}`);
}
