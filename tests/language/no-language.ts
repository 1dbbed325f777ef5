import { sure } from '../../utils/language/detect.ts';
import { type Biases, type Case, chances, sets, weightOf, without } from './cases.ts';

const rounds = 50;

/** How likely the likeliest language is where there may be none, whether it is right, and how likely none is. */
function told(one: Case, biases: Biases): { chance: number; right: boolean; none: number } {
  const all = chances(one, biases);
  const best = all.indexOf(Math.max(...all));
  // Chances are among languages alone; what there is of none lowers them.
  const top = Math.exp((one.logs[best] ?? 0) + (biases.get(one.languages[best] ?? '') ?? 0));
  const nothing = Math.exp(one.nothing + (biases.get(without) ?? 0));
  const none = nothing / (top / (all[best] ?? 1) + nothing);
  return { chance: (all[best] ?? 0) * (1 - none), right: one.right[best] ?? false, none };
}

/** The bias of "no language" under which posts with and without one are likeliest, those of languages given. */
export function biasOfNothing(cases: readonly Case[], biases: Biases): number {
  const tried = new Map(biases);
  for (let round = 0; round < rounds; round += 1) {
    let slope = 0;
    let bend = 1;
    for (const one of cases) {
      const { none } = told(one, tried);
      slope += weightOf(one) * ((one.set === without ? 1 : 0) - none);
      bend += weightOf(one) * none * (1 - none);
    }
    tried.set(without, (tried.get(without) ?? 0) + (0.5 * slope) / bend);
  }
  return tried.get(without) ?? 0;
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
