import { existsSync, readFileSync } from 'node:fs';
import { readModel } from '../../utils/language/model.ts';
import {
  type Biases,
  type Case,
  caseOf,
  chances,
  parts,
  sets,
  weightOf,
  without,
} from './cases.ts';
import { biasOfNothing, reportSure } from './no-language.ts';
import { readLabelled } from './rows.ts';

// npm run language:biases [-- MODEL]: what is best added to each language's sum, and what that is worth on posts
// that had no say in it. Posts are dealt into five parts by their fingerprint; each part is judged with what the
// other four say, and only that counts as a figure. What is printed last, from all five, goes into the settings.
// What "no language" gets is found after the others: it never decides between them.

const rounds = 25;
// How far a bias strays before it is worth it: the standard deviation that is believed in beforehand.
const spread = 0.5;

/** Biases under which the right answers are likeliest, by damped Newton steps on each by itself. */
function bestFor(cases: readonly Case[]): Biases {
  const biases: Biases = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map<string, number>();
    const bend = new Map<string, number>();
    for (const one of cases) {
      if (!one.right.includes(true)) continue;
      const all = chances(one, biases);
      const good = all.reduce((sum, chance, at) => sum + (one.right[at] ? chance : 0), 0);
      const weight = weightOf(one);
      one.languages.forEach((language, at) => {
        const chance = all[at] ?? 0;
        const wanted = one.right[at] ? chance / Math.max(good, 1e-12) : 0;
        slope.set(language, (slope.get(language) ?? 0) + weight * (wanted - chance));
        bend.set(language, (bend.get(language) ?? 0) + weight * chance * (1 - chance));
      });
    }
    for (const [language, push] of slope) {
      const now = biases.get(language) ?? 0;
      const pull = 1 / spread ** 2;
      const step = (push - now * pull) / ((bend.get(language) ?? 0) + pull);
      biases.set(language, now + 0.5 * step);
    }
  }
  return biases;
}

function report(title: string, cases: readonly Case[], biasesOf: (one: Case) => Biases): void {
  const byLabel = new Map<string, [number, number]>();
  for (const one of cases) {
    const all = chances(one, biasesOf(one));
    let best = 0;
    for (let at = 1; at < all.length; at += 1) if ((all[at] ?? 0) > (all[best] ?? 0)) best = at;
    for (const key of [one.set, `${one.set} ${one.row.right.join('|')}`]) {
      const [right, count] = byLabel.get(key) ?? [0, 0];
      byLabel.set(key, [right + (one.right[best] ? 1 : 0), count + 1]);
    }
  }
  const percent = ([right, count]: [number, number]) => (100 * right) / count;
  const whole = sets.map((set) => `${set} ${percent(byLabel.get(set) ?? [0, 1]).toFixed(2)}`);
  const single = [...byLabel].filter(([key]) => /^(?:social|fourlang-short) \S+$/.test(key));
  const worst = single.sort((a, b) => percent(a[1]) - percent(b[1])).slice(0, 8);
  console.log(`${title}: ${whole.join(', ')}`);
  console.log(
    `  worst: ${worst.map(([key, own]) => `${key} ${percent(own).toFixed(1)}`).join(', ')}`,
  );
}

const file = process.argv[2] ?? 'public/language-model.bin';
const model = readModel(readFileSync(file));
const everything = [...sets, without].flatMap((set) => {
  const path = `../shared/data/language/${set}.tsv`;
  if (!existsSync(path)) console.log(`${set} SKIPPED: not there`);
  const rows = existsSync(path) ? readLabelled(path) : [];
  return rows.flatMap((row) => caseOf(model, set, row) ?? []);
});
const cases = everything.filter(({ set }) => set !== without);
console.log(`${cases.length} posts in scripts of several languages; of those alone:`);
const none: Biases = new Map();
report('without biases', cases, () => none);

function withNothing(own: readonly Case[]): Biases {
  const biases = bestFor(own.filter(({ set }) => set !== without));
  return biases.set(without, biasOfNothing(own, biases));
}

const dealt = Array.from({ length: parts }, (_, part) =>
  withNothing(everything.filter((one) => one.part !== part)),
);
const byOthers = ({ part }: Case) => dealt[part] ?? none;
report('each with what the others say', cases, byOthers);
reportSure(everything, byOthers);
const all = withNothing(everything);
report('with what all say (they judge themselves)', cases, () => all);
reportSure(everything, () => all);
console.log(
  JSON.stringify(
    Object.fromEntries([...all].sort().map(([tag, bias]) => [tag, Math.round(bias * 20) / 20])),
  ),
);
