import { sure } from '../../utils/language/detect.ts';
import { type Biases, biasOf, type Case, chances, sets, without } from './cases.ts';

const rounds = 50;
// Posts of several languages, and pairs of words, hardly say how likely it is that there is none.
const weights: Record<string, number> = { mixed: 0.25, wordpairs: 0.25 };

/** How likely the likeliest language is where there may be none, whether it is right, and how likely none is. */
function told(one: Case, biases: Biases): { chance: number; right: boolean; none: number } {
  const all = chances(one, biases);
  const best = all.indexOf(Math.max(...all));
  // Chances are among languages alone; what there is of none lowers them.
  const top = Math.exp((one.logs[best] ?? 0) + biasOf(one, biases, one.languages[best] ?? ''));
  const nothing = Math.exp(one.nothing + biasOf(one, biases, without));
  const none = nothing / (top / (all[best] ?? 1) + nothing);
  return { chance: (all[best] ?? 0) * (1 - none), right: one.right[best] ?? false, none };
}

/**
 * The same biases and those of "no language" under which posts with and without one are likeliest: it never decides
 * between languages.
 */
export function withNothing(cases: readonly Case[], { all, besides }: Biases): Biases {
  const found = { all: new Map(all), besides: besides.map((biases) => new Map(biases)) };
  for (let round = 0; round < rounds; round += 1) {
    for (const own of [found.all, ...found.besides]) {
      const length = found.besides.indexOf(own);
      let slope = 0;
      let bend = 1;
      for (const one of cases) {
        if (own !== found.all && one.length !== length) continue;
        const { none } = told(one, found);
        const weight = weights[one.set] ?? 1;
        slope += weight * ((one.set === without ? 1 : 0) - none);
        bend += weight * none * (1 - none);
      }
      own.set(without, (own.get(without) ?? 0) + (0.5 * slope) / bend);
    }
  }
  return found;
}

/** Prints what share of each file is called sure, and how much of that is right. */
export function reportSure(cases: readonly Case[], biasesOf: (one: Case) => Biases): void {
  for (const set of [...sets, without]) {
    const own = cases.filter((one) => one.set === set).map((one) => told(one, biasesOf(one)));
    const named = own.filter(({ chance }) => chance >= sure);
    const right = named.filter((one) => one.right).length;
    const share = ((100 * named.length) / own.length).toFixed(2);
    console.log(`  ${set}: ${share} % sure, ${right} of ${named.length} right`);
  }
}
