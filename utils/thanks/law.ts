/*
 * How often a person may be thanked: law, not advice. No site publishes a limit for thanks by hand; these are
 * ours, and below what any of them calls bulk.
 */

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

export const law = {
  /** The same person again, ms. */
  personRest: 30 * day,
  /** Between two thanks, ms. */
  apart: 20 * second,
  anHour: 10,
  aDay: 30,
} as const;

/** One thanks that was given, or is owed. Person and post are keys, whatever they are made of. */
export interface Thanks {
  person: string;
  post: string;
  /** Ledger time, ms since 1970. */
  at: number;
  /** `sent` only when the page showed it; an offered one counts as much. */
  state: 'waiting' | 'offered' | 'sent';
}

/** When thanks were given, whoever got them: no name, and never undone. */
export interface Pace {
  /** The latest time ever seen: a clock that was put back does not open the day anew. */
  latest: number;
  /** The last 30, ledger time in ms, oldest first. */
  stamps: readonly number[];
}

export const noPace: Pace = { latest: 0, stamps: [] };

type Refusal = 'never' | 'this-post' | 'this-person' | 'too-soon' | 'hour' | 'day';

/** Whether this person may be thanked for this post now; where not, why, and until when if time will help. */
export type Verdict =
  | { may: true; now: number }
  | { may: false; because: Refusal; at?: number; until?: number };

/** Ledger time: the clock's, or the latest ever seen where the clock is behind it. */
export function ledgerTime({ latest }: Pace, clock: number): number {
  return Math.max(latest, Number.isFinite(clock) ? clock : 0);
}

/** Judges one thanks by what is known: all entries of this person, the pace, and whether they asked for none. */
export function judge(
  asked: { person: string; post: string },
  known: { entries: readonly Thanks[]; pace: Pace; never: boolean },
  clock: number,
): Verdict {
  const now = ledgerTime(known.pace, clock);
  if (known.never) return { may: false, because: 'never' };
  const given = known.entries.filter(
    ({ person, state }) => person === asked.person && state !== 'waiting',
  );
  const before = given.find(({ post }) => post === asked.post);
  if (before) return { may: false, because: 'this-post', at: before.at };
  const last = Math.max(...given.map(({ at }) => at));
  if (now - last < law.personRest)
    return { may: false, because: 'this-person', at: last, until: last + law.personRest };
  return atPace(known.pace, now);
}

/** Whether the pace allows one more at this ledger time. */
function atPace({ stamps }: Pace, now: number): Verdict {
  const rules = [
    ['day', stamps.at(-law.aDay), day],
    ['hour', stamps.at(-law.anHour), hour],
    ['too-soon', stamps.at(-1), law.apart],
  ] as const;
  for (const [because, stamp, span] of rules)
    if (stamp !== undefined && now - stamp < span)
      return { may: false, because, until: stamp + span };
  return { may: true, now };
}

/** The pace after thanks to so many people in one message; each of them counts. */
export function paced({ stamps }: Pace, now: number, people = 1): Pace {
  const added = Array.from({ length: people }, () => now);
  return { latest: now, stamps: [...stamps, ...added].slice(-law.aDay) };
}

/** How many more people one message may thank at this pace, 0 when it must wait. */
export function roomFor(pace: Pace, clock: number): number {
  const now = ledgerTime(pace, clock);
  if (!atPace(pace, now).may) return 0;
  const { hour: inHour, day: inDay } = used(pace, clock);
  return Math.min(law.anHour - inHour, law.aDay - inDay);
}

/** The counter: how many of the hour's and the day's thanks are used. */
export function used(pace: Pace, clock: number): { hour: number; day: number } {
  const now = ledgerTime(pace, clock);
  const since = (span: number) => pace.stamps.filter((stamp) => now - stamp < span).length;
  return { hour: since(hour), day: since(day) };
}

/** Whether an entry has outlived its time. `keep` in days, 30 at least: the law itself looks back that far. */
export function isOver({ at }: { at: number }, now: number, keep: number): boolean {
  return now - at >= Math.max(keep, 30) * day;
}
