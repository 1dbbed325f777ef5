import { existsSync, readFileSync } from 'node:fs';
import { readModel } from '../../utils/language/model.ts';
import { balance, rightOf } from './balance.ts';
import { type Biases, type Case, caseOf, noBiases, sets, without } from './cases.ts';
import { reportSure, withNothing } from './no-language.ts';
import { readLabelled } from './rows.ts';

// npm run language:biases [-- MODEL]: what is best added to each language's sum, in texts of each length,
// and what that is worth on posts that had no say in it. Posts are dealt into five parts by their fingerprint; each part
// is judged with what the other four say. What is printed last, from all five, goes into the settings.

const file = process.argv[2] ?? 'public/language-model.bin';
const model = readModel(readFileSync(file));
const alone = new Map<string, number>();
const everything = [...sets, without].flatMap((set) => {
  const path = `../shared/data/language/${set}.tsv`;
  if (!existsSync(path)) console.log(`${set} SKIPPED: not there`);
  const rows = existsSync(path) ? readLabelled(path) : [];
  const cases = rows.flatMap((row) => caseOf(model, set, row) ?? []);
  alone.set(set, rows.length - cases.length);
  return cases;
});
const cases = everything.filter(({ set }) => set !== without);
console.log(`${cases.length} posts in scripts of several languages; the others count as right`);

function report(title: string, biasesOf: (one: Case) => Biases): void {
  const counts = rightOf(cases, biasesOf);
  const percent = ([right, count]: [number, number], more = 0) =>
    (100 * (right + more)) / (count + more);
  const whole = sets.map((set) => {
    const found = percent(counts.get(set) ?? [0, 1], alone.get(set));
    return `${set} ${found.toFixed(2)}`;
  });
  const single = [...counts].filter(([key]) => /^(?:social|fourlang-short) \S+$/.test(key));
  const worst = single.sort((one, other) => percent(one[1]) - percent(other[1])).slice(0, 8);
  console.log(`${title}: ${whole.join(', ')}`);
  console.log(
    `  worst: ${worst.map(([key, own]) => `${key} ${percent(own).toFixed(1)}`).join(', ')}`,
  );
}

report('without biases', () => noBiases);
const { own, dealt, weights } = balance(cases, alone);
const all = withNothing(everything, own);
const others = dealt.map((biases, part) =>
  withNothing(
    everything.filter((one) => one.part !== part),
    biases,
  ),
);
const byOthers = ({ part }: Case) => others[part] ?? noBiases;
report('each with what the others say', byOthers);
reportSure(everything, byOthers);
report('with what all say (they judge themselves)', () => all);
reportSure(everything, () => all);
console.log([...weights].map(([key, weight]) => `${key} ${weight.toFixed(2)}`).join(', '));
const table = (biases: ReadonlyMap<string, number>) =>
  Object.fromEntries([...biases].sort().map(([tag, bias]) => [tag, Math.round(bias * 100) / 100]));
console.log(JSON.stringify({ bias: table(all.all), besides: all.besides.map(table) }));
