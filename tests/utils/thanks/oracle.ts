/** One thanks that the ledger let pass, by the latest time the clock had shown till then. */
export interface Given {
  who: number;
  post: number;
  at: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The law once more, written down plainly over the whole history: nothing is kept, nothing is cut, every rule is a
 * sentence. `pace` has all that was ever given, `known` only what has not been erased or brought in.
 */
export function allows(
  known: readonly Given[],
  pace: readonly Given[],
  { who, post, at }: Given,
): boolean {
  const theirs = known.filter((one) => one.who === who);
  if (theirs.some((one) => one.post === post)) return false;
  if (theirs.some((one) => at - one.at < 30 * day)) return false;
  if (pace.filter((one) => at - one.at < 60 * minute).length >= 10) return false;
  if (pace.filter((one) => at - one.at < day).length >= 30) return false;
  return pace.every((one) => at - one.at >= 20_000);
}

/** What a history breaks, looked at from outside: each pair of neighbours, and each window that begins at a thanks. */
export function broken(given: readonly Given[]): string[] {
  const faults: string[] = [];
  const within = (from: number, span: number) =>
    given.filter(({ at }) => at >= from && at - from < span).length;
  for (const [place, one] of given.entries()) {
    const next = given[place + 1];
    if (next && next.at - one.at < 20_000) faults.push('two within 20 s');
    if (within(one.at, 60 * minute) > 10) faults.push('more than 10 in an hour');
    if (within(one.at, day) > 30) faults.push('more than 30 in a day');
  }
  return faults;
}
