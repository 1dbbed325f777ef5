import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decide } from '../utils/language/detect.ts';
import { reliability } from '../utils/language/evidence.ts';
import { readModel } from '../utils/language/model.ts';
import { asante, type Detector, rivals } from './language/detectors.ts';
import { withHints } from './language/hints.ts';
import { bare, isRight, type Row, readLabelled } from './language/rows.ts';
import {
  accuracy,
  byLabel,
  called,
  ofMiddle,
  type Score,
  score,
  surest,
} from './language/scores.ts';
import { weights } from './language/weights.ts';

// npm run language -- FILE...
// Scores any files of "language TAB text" (right answers joined by |) with text alone, ours beside
// franc, ELD, tinyld and CLD3, which get the text without handles, links and tags; then with hints.

const folder = '../shared/data/language';
const usual = ['social', 'fourlang-short', 'wordpairs', 'mixed', 'romanized', 'und'];
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : usual.map((name) => `${folder}/${name}.tsv`);

const detectors = new Map<string, Detector>([['asante', await asante()]]);
for (const [name, load] of Object.entries(rivals)) {
  try {
    detectors.set(name, await load());
  } catch (error) {
    console.log(`${name}: SKIPPED, it cannot be loaded here (${String(error)})`);
  }
}

const one = (value: number) => value.toFixed(1);
const cell = (text: string) => text.padStart(10);

await weights();
const modelFile = new URL('../public/language-model.bin', import.meta.url);
for (const file of files) {
  if (!existsSync(file)) {
    console.log(`${file} SKIPPED: not there`);
    continue;
  }
  const rows = readLabelled(file);
  if (rows.length === 0) {
    console.log(`${file} SKIPPED: no line "language TAB text"`);
    continue;
  }
  const scores = new Map<string, Score>();
  for (const [name, detector] of detectors) {
    scores.set(name, score(detector, rows, name === 'asante' ? ({ text }) => text : bare));
  }
  report(file, rows, scores);
}

function report(file: string, rows: readonly Row[], scores: ReadonlyMap<string, Score>) {
  const ours = scores.get('asante') as Score;
  const all = [...scores.values()];
  const line = (title: string, cells: (score: Score) => string) =>
    console.log(title.padEnd(26) + all.map((score) => cell(cells(score))).join(''));
  console.log(`\n${file}: ${rows.length} posts`);
  console.log(' '.repeat(26) + [...scores.keys()].map(cell).join(''));
  line('right, %', ({ scored }) => accuracy(scored).toFixed(2));
  for (const part of [0.95, 0.9, 0.8, 0.5]) {
    line(`right on surest ${100 * part} %`, ({ scored }) => surest(scored, part)[0].toFixed(2));
  }
  line('called sure, %', ({ scored }) => one(called(scored)));
  line('right where called sure', ({ scored }) =>
    accuracy(scored.filter(({ sure }) => sure)).toFixed(2),
  );
  line('CPU per post, us', ({ micros }) => one(micros));
  line('CPU at median length, us', ({ ofMiddle }) => one(ofMiddle));
  line('CPU, ours = 1', ({ micros }) => one(micros / ours.micros));
  const others = [...scores].map(
    ([, { scored }]) => new Map(byLabel(scored).map(([l, p]) => [l, p])),
  );
  for (const [label, percent, count] of byLabel(ours.scored)) {
    const cells = others.map((own) => cell(one(own.get(label) ?? 0)));
    if (count >= 10 || percent < 100)
      console.log(`  ${`${label} (${count})`.padEnd(24)}${cells.join('')}`);
  }
  const confidences = [0.99, 0.97, 0.95, 0.9, 0.8, 0.7, 0.5, 0].map((least) => {
    const kept = ours.scored.filter(({ confidence }) => confidence >= least);
    return `${least}: ${one((100 * kept.length) / rows.length)} % at ${accuracy(kept).toFixed(2)} %`;
  });
  console.log(`confidence at least: ${confidences.join(', ')}`);
  const strict = ours.scored.filter(({ row, language }) => isRight(row, language, true)).length;
  if (!rows.some(({ right }) => right.includes('und'))) {
    console.log(
      `Serbian told from Croatian as the labels have it: ${one((100 * strict) / rows.length)} %`,
    );
    const model = readModel(readFileSync(modelFile));
    const sites = [...Object.entries(reliability), ['another', 0.85] as const].flatMap(
      ([site, right]) => {
        const percent = withHints(model, rows, site);
        return percent === undefined
          ? []
          : [`${site} (right ${right.toFixed(2)}) ${percent.toFixed(2)} %`];
      },
    );
    const simulated = sites.join(', ') || 'SKIPPED, each post may be in several languages';
    console.log(`with a page's declaration, simulated: ${simulated}`);
    const known = { declared: 'en', site: 'x', author: 'de', mine: ['sw', 'ar', 'de', 'pl', 'en'] };
    const texts = rows.map(({ text }) => text);
    const micros = ofMiddle((text) => decide(model, { text, ...known }), texts);
    console.log(`CPU at median length with all hints there are: ${one(micros)} us`);
  }
  console.log(`${basename(file)} accuracy ${accuracy(ours.scored).toFixed(2)} % of ${rows.length}`);
}
