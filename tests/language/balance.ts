import { type Biases, type Case, chances, noBiases, parts, sets } from './cases.ts';
import { fitted, keyOf } from './fit.ts';

// What has to be right, in percent: of each file, and of each language in two of them.
const floors: Record<string, number> = {
  social: 97,
  'fourlang-short': 98.5,
  mixed: 82,
  wordpairs: 91,
  romanized: 60,
};
const floorsOfLanguages: Record<string, number> = { social: 90, 'fourlang-short': 98 };
// So many posts are too few for a language to be held to its floor.
const tooFew = 30;

const steps = 40;
// Above its floor by this, in standard deviations of what so many posts show by chance, a weight stays as it is.
const enough = 0.6;
const pace = 0.12;
// Posts in several languages hardly say which of them is likelier.
const first = { social: 1, 'fourlang-short': 1, mixed: 0.25, wordpairs: 2, romanized: 1 };

/** Biases fitted to all posts, and for each part those fitted to the other parts. */
export interface Balanced {
  own: Biases;
  dealt: Biases[];
  /** How much the posts of a file, or of a language in it, came to count. */
  weights: Map<string, number>;
}

/** How many posts of each file, and of each language in it, are told right, and how many there are. */
export function rightOf(cases: readonly Case[], biasesOf: (one: Case) => Biases) {
  const counts = new Map<string, [number, number]>();
  for (const one of cases) {
    const all = chances(one, biasesOf(one));
    const isRight = one.right[all.indexOf(Math.max(...all))] ?? false;
    for (const key of [one.set, keyOf(one)]) {
      const [right, count] = counts.get(key) ?? [0, 0];
      counts.set(key, [right + Number(isRight), count + 1]);
    }
  }
  return counts;
}

/**
 * Likeliest is not yet right where it matters: files and languages that stand under their floor, or hardly above,
 * count more from step to step. Of all steps that one is taken whose worst is best, by the biases of all posts and by
 * those of the other parts. `alone` says how many posts of a file are in a script of one language: those are right.
 */
export function balance(cases: readonly Case[], alone: ReadonlyMap<string, number>): Balanced {
  const weights = new Map<string, number>(Object.entries(first));
  const others = Array.from({ length: parts }, (_, part) =>
    cases.filter((one) => one.part !== part),
  );
  let dealt: Biases[] = others.map(() => noBiases);
  let own = noBiases;
  let best: (Balanced & { worst: number }) | undefined;
  for (let step = 0; step < steps; step += 1) {
    own = fitted(cases, weights, own);
    dealt = others.map((some, part) => fitted(some, weights, dealt[part]));
    const byOthers = margins(
      rightOf(cases, ({ part }) => dealt[part] ?? noBiases),
      alone,
    );
    const byAll = margins(
      rightOf(cases, () => own),
      alone,
    );
    const least = new Map(
      [...byAll].map(([key, much]) => [key, Math.min(much, byOthers.get(key) ?? 0)]),
    );
    const worst = [...least.values()].sort((one, other) => one - other);
    const score = (worst[0] ?? 0) + 0.3 * (worst[1] ?? 0) + 0.1 * (worst[2] ?? 0);
    if (!best || score > best.worst) best = { own, dealt, weights: new Map(weights), worst: score };
    for (const [key, margin] of least) if (margin < enough) raise(weights, key, margin);
  }
  return best as Balanced;
}

/** How far above its floor each is, in standard deviations. */
function margins(counts: ReturnType<typeof rightOf>, alone: ReadonlyMap<string, number>) {
  const found = new Map<string, number>();
  for (const [key, [right, count]] of counts) {
    const [set = '', language] = key.split(' ');
    if (language !== undefined && count < tooFew) continue;
    const floor = (language === undefined ? floors : floorsOfLanguages)[set];
    if (floor === undefined) continue;
    const more = language === undefined ? (alone.get(set) ?? 0) : 0;
    const all = count + more;
    const share = floor / 100;
    found.set(key, (right + more - share * all) / Math.sqrt(all * share * (1 - share)));
  }
  return found;
}

function raise(weights: Map<string, number>, key: string, margin: number): void {
  const by = Math.exp(pace * (enough - margin));
  const [set = ''] = key.split(' ');
  weights.set(key, (weights.get(key) ?? weights.get(set) ?? 1) * by);
  if (!sets.includes(key)) return;
  for (const [other, weight] of weights)
    if (other.startsWith(`${key} `)) weights.set(other, weight * by);
}
