import { type Biases, type Case, chances, noBiases } from './cases.ts';

const rounds = 15;
// How far a bias strays before it is worth it: the standard deviation that is believed in beforehand.
const spread = 0.8;

/** How much a post counts: by its file, or by its file and language where that has a weight of its own. */
export type Weights = ReadonlyMap<string, number>;

/** The name of a post's file and language among weights and figures. */
export const keyOf = ({ set, row }: Case) => `${set} ${row.right.join('|')}`;

/** Biases nearer to those under which the right answers are likeliest, by damped Newton steps on each by itself. */
export function fitted(cases: readonly Case[], weights: Weights, from = noBiases): Biases {
  const all = new Map(from.all);
  const besides = from.besides.map((biases) => new Map(biases));
  const lots = besides.map((_, length) => cases.filter((one) => one.length === length));
  for (let round = 0; round < rounds; round += 1) {
    step(all, cases, weights, { all, besides });
    for (const [length, own] of besides.entries())
      step(own, lots[length] ?? [], weights, { all, besides });
  }
  return { all, besides };
}

function step(own: Map<string, number>, cases: readonly Case[], weights: Weights, now: Biases) {
  const slope = new Map<string, number>();
  const bend = new Map<string, number>();
  for (const one of cases) {
    if (!one.right.includes(true)) continue;
    const all = chances(one, now);
    const good = all.reduce((sum, chance, at) => sum + (one.right[at] ? chance : 0), 0);
    const weight = weights.get(keyOf(one)) ?? weights.get(one.set) ?? 1;
    one.languages.forEach((language, at) => {
      const chance = all[at] ?? 0;
      const wanted = one.right[at] ? chance / Math.max(good, 1e-12) : 0;
      slope.set(language, (slope.get(language) ?? 0) + weight * (wanted - chance));
      bend.set(language, (bend.get(language) ?? 0) + weight * chance * (1 - chance));
    });
  }
  const pull = 1 / spread ** 2;
  for (const [language, push] of slope) {
    const bias = own.get(language) ?? 0;
    own.set(language, bias + (0.5 * (push - bias * pull)) / ((bend.get(language) ?? 0) + pull));
  }
}
