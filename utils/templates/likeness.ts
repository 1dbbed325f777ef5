import { fold } from './fold.ts';

/** So much of a reply must still stand in a draft; two cards of one language share less (tests/utils/templates/likeness.test.ts). */
const enough = 0.5;

/**
 * Whether a draft is still the reply that it began as, however it was changed and added to: by how much of the reply it
 * contains, as Broder puts it (On the Resemblance and Containment of Documents, 1997), in runs of three letters, which
 * every script has.
 */
export function isStill(reply: string, draft: string): boolean {
  const runs = runsOf(reply);
  return runs.length > 0 && countCommon(runs, runsOf(draft)) / runs.length >= enough;
}

/** How many there are in both, each as often as it is in both. */
export function countCommon(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const more = left.get(one) ?? 0;
    left.set(one, more - 1);
    return more > 0;
  }).length;
}

function runsOf(text: string): string[] {
  const letters = [...fold(text).replace(/\s+/g, ' ').trim()];
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
}
