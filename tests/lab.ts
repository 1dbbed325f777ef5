import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Kind } from './browsers/find-browser.ts';
import { buildLab } from './lab/build.ts';
import { allRows } from './lab/matrix/all-rows.ts';
import { foreignRows } from './lab/matrix/foreign-rows.ts';
import { insertMany, type Many } from './lab/matrix/many.ts';
import { ordinary } from './lab/matrix/rows.ts';
import type { Row } from './lab/matrix/run.ts';
import { startLaboratory } from './lab/matrix/start.ts';
import { tableOf } from './lab/matrix/table.ts';
import { serveLab } from './lab/serve.ts';

// npm run lab                     serves the pages of real editors to people
//   --port 4173
// npm run lab -- --matrix         drives every cell of every editor in both browsers and prints the table
//   --browser chromium|firefox    one browser only
//   --editor draft,quill          some editors only
//   --place page,frame            some places only
//   --stand-in                    our insertion alone, without the built extension's panel
//   --hands 2                     so many browsers of each kind side by side
//   --many 3600                   so many insertions in each browser, and what was counted meanwhile
//   --write                       keeps the table in docs/composers.md
// npm run lab -- --page URL       drives the reply box of every post on another page through the extension
//   --stand-in                    our insertion alone, in every editor that the Tab key reaches there
//   --press SELECTOR              what to press there first

const { values } = parseArgs({
  options: {
    matrix: { type: 'boolean' },
    many: { type: 'string' },
    page: { type: 'string' },
    press: { type: 'string' },
    browser: { type: 'string' },
    editor: { type: 'string' },
    place: { type: 'string' },
    'stand-in': { type: 'boolean' },
    write: { type: 'boolean' },
    hands: { type: 'string', default: '2' },
    port: { type: 'string', default: '4173' },
  },
});
const kinds = (values.browser?.split(',') ?? ['chromium', 'firefox']) as Kind[];
const wanted = (list: string | undefined, one: string) => !list || list.split(',').includes(one);

const through = values['stand-in'] ? 'stand-in' : 'panel';
const started = Date.now();
const seenWith = new Set<string>();
const began = (browser: string) => seenWith.add(browser);
const { page: foreign } = values;

if (foreign)
  await show(
    await kindByKind((kind) =>
      foreignRows(kind, foreign, { press: values.press, through, began, told }),
    ),
  );
else {
  await buildLab();
  if (values.many) await many(Number(values.many));
  else if (values.matrix)
    await show(
      await allRows(kinds, {
        through,
        hands: Number(values.hands),
        wanted: (editor, place) => wanted(values.editor, editor) && wanted(values.place, place),
        began,
        told,
      }),
    );
  else {
    const server = await serveLab(Number(values.port));
    const { port } = server.address() as AddressInfo;
    console.log(`The editor lab is at http://localhost:${port}/`);
  }
}

async function kindByKind(work: (kind: Kind) => Promise<Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for (const kind of kinds) all.push(...(await work(kind)));
  return all;
}

/** So many insertions over all ordinary editors in each browser. */
async function many(insertions: number): Promise<void> {
  const each = Math.ceil(insertions / ordinary.length);
  const found = await Promise.all(kinds.map((kind) => manyIn(kind, each)));
  const all = found.flat();
  for (const kind of kinds) {
    const own = all.filter(({ browser }) => browser === kind);
    const put = own.reduce((sum, one) => sum + one.insertions, 0);
    const landed = own.reduce((sum, { endings }) => sum + (endings.in ?? 0), 0);
    const counted = own.flatMap(({ counters }) => Object.values(counters)).reduce((a, b) => a + b);
    console.log(
      `${kind}: ${put} insertions, ${landed} landed; sends, submits, Enter keys, writes: ${counted}`,
    );
    if (counted > 0 || landed < put) process.exitCode = 1;
  }
}

async function manyIn(kind: Kind, each: number): Promise<Many[]> {
  const waiting = [...ordinary];
  const all: Many[] = [];
  const work = async (hand: number) => {
    const lab = await startLaboratory(kind, through, { name: `many-${hand}` });
    for (let editor = waiting.shift(); editor; editor = waiting.shift()) {
      const came = await insertMany(lab, await lab.open(editor, 'page'), each);
      console.error(kind, editor, JSON.stringify(came));
      all.push({ browser: kind, editor, insertions: each, ...came });
    }
    await lab.close();
  };
  await Promise.all(Array.from({ length: Number(values.hands) }, (_, hand) => work(hand)));
  return all;
}

function told(row: Row): void {
  const { browser, editor, place, right, cells, wrong } = row;
  console.error([`${browser} ${editor} ${place}: ${right} of ${cells}`, ...wrong].join('\n  '));
}

/** When, with what and how the table came to be. */
function aboutRun(found: readonly Row[]): string {
  const sum = (count: (row: Row) => number) => found.reduce((all, row) => all + count(row), 0);
  const minutes = Math.round((Date.now() - started) / 60_000);
  const through = values['stand-in'] ? 'our insertion alone' : 'the built extension';
  return [
    `One run on ${new Date(started).toISOString().slice(0, 10)} through ${through}, in ${minutes} minutes:`,
    `${sum(({ right }) => right)} of ${sum(({ cells }) => cells)} cells right,`,
    `${sum(({ wrong }) => wrong.length)} wrong; ${sum(({ again }) => again)} driven again because the`,
    `browser's driver broke off. ${[...seenWith].sort().join(', ')}.`,
  ].join('\n');
}

async function show(found: Row[]): Promise<void> {
  const table = `${aboutRun(found)}\n\n${tableOf(found)}`;
  console.log(table);
  if (values.write) {
    const file = new URL('../docs/composers.md', import.meta.url);
    const [head = ''] = (await readFile(file, 'utf8')).split('<!-- matrix -->');
    await writeFile(file, `${head}<!-- matrix -->\n\n${table}`);
  }
  const right = found.length > 0 && found.every((row) => row.wrong.length === 0);
  if (!right) process.exitCode = 1;
}
