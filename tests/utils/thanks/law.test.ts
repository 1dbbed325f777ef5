import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judge,
  law,
  ledgerTime,
  noPace,
  paced,
  roomFor,
  type Thanks,
  used,
} from '../../../utils/thanks/law.ts';
import { allows, broken, type Given } from './oracle.ts';
import { type Step, schedule } from './schedule.ts';

const start = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

interface Ledger {
  judge: typeof judge;
  paced: typeof paced;
  /** What a restart leaves of the pace. */
  kept?(pace: typeof noPace): typeof noPace;
}

/** Walks a schedule over the law alone, beside the plain oracle; tells where they part. */
function walk(steps: readonly Step[], ledger: Ledger): string[] {
  let clock = start;
  let latest = 0;
  let entries: Thanks[] = [];
  let known: Given[] = [];
  let pace = noPace;
  const given: Given[] = [];
  const faults: string[] = [];
  const click = (who: number, post: number) => {
    const at = Math.max(latest, clock);
    const person = `p${who}`;
    const asked = { person, post: `p${who} about ${post}` };
    const theirs = entries.filter((entry) => entry.person === person);
    const verdict = ledger.judge(asked, { entries: theirs, pace, never: false }, clock);
    const right = allows(known, given, { who, post, at });
    if (verdict.may !== right) faults.push(`${verdict.may ? 'allowed' : 'refused'} ${who} ${post}`);
    if (!verdict.may) return;
    latest = at;
    entries.push({ ...asked, at: verdict.now, state: 'offered' });
    known.push({ who, post, at });
    given.push({ who, post, at });
    pace = ledger.paced(pace, verdict.now);
  };
  for (const step of steps) {
    if (step.do === 'wait') clock += step.ms;
    else if (step.do === 'set clock') clock += step.by;
    else if (step.do === 'click')
      for (let tab = 0; tab < step.tabs; tab += 1) click(step.who, step.post);
    else if (step.do === 'restart') pace = ledger.kept?.(pace) ?? pace;
    else if (step.do === 'erase') {
      entries = entries.filter(({ person }) => person !== `p${step.who}`);
      known = known.filter(({ who }) => who !== step.who);
    } else {
      const at = Math.min(Math.max(latest, clock), clock - step.ago);
      const post = `p${step.who} about ${step.post}`;
      if (known.some((one) => one.who === step.who && one.post === step.post)) continue;
      entries.push({ person: `p${step.who}`, post, at, state: 'sent' });
      known.push({ who: step.who, post: step.post, at });
    }
  }
  return [...faults, ...broken(given)];
}

const real: Ledger = { judge, paced };
const runs = Number(process.env.ASANTE_SCHEDULES ?? 2000);

test(`over ${runs} schedules the law says what the plain oracle says, and no cap is beaten`, () => {
  let clicks = 0;
  let full = 0;
  fc.assert(
    fc.property(schedule, (steps) => {
      clicks += steps.filter((step) => step.do === 'click').length;
      full += steps.length > 60 ? 1 : 0;
      expect(walk(steps, real)).toEqual([]);
    }),
    { numRuns: runs },
  );
  // Schedules that never meet a cap would prove nothing.
  expect(clicks / runs).toBeGreaterThan(20);
  expect(full).toBeGreaterThan(runs / 20);
}, 120_000);

const faulty: [string, Ledger][] = [
  [
    'a clock put back makes nonsense of what lies ahead of it',
    {
      ...real,
      judge: (asked, { pace, ...known }, clock) => {
        const stamps = pace.stamps.filter((stamp) => stamp <= clock);
        return judge(asked, { ...known, pace: { latest: 0, stamps } }, clock);
      },
    },
  ],
  [
    '20 s are counted one ms short',
    {
      ...real,
      judge: (asked, known, clock) => {
        const verdict = judge(asked, known, clock + 1);
        return verdict.may ? { ...verdict, now: verdict.now - 1 } : verdict;
      },
    },
  ],
  [
    'eleven an hour',
    {
      ...real,
      paced: (pace, now) => ({
        latest: now,
        stamps: paced(pace, now).stamps.filter((_, at, all) => at !== all.length - law.anHour),
      }),
    },
  ],
  [
    'only 29 are remembered',
    {
      ...real,
      paced: (pace, now) => ({ latest: now, stamps: paced(pace, now).stamps.slice(-29) }),
    },
  ],
  ['a restart forgets the pace', { ...real, kept: () => noPace }],
  [
    'what was brought in does not count',
    {
      ...real,
      judge: (asked, known, clock) =>
        judge(
          asked,
          { ...known, entries: known.entries.filter(({ state }) => state === 'offered') },
          clock,
        ),
    },
  ],
  [
    'another post is another matter',
    {
      ...real,
      judge: (asked, known, clock) =>
        judge(
          asked,
          { ...known, entries: known.entries.filter(({ post }) => post === asked.post) },
          clock,
        ),
    },
  ],
  ['refuses everybody', { ...real, judge: () => ({ may: false, because: 'hour' }) }],
];

test.each(faulty)(
  'the same schedules find a law that is broken: %s',
  (_fault, ledger) => {
    const check = fc.check(
      fc.property(schedule, (steps) => walk(steps, ledger).length === 0),
      { numRuns: 10_000 },
    );
    expect(check.failed).toBe(true);
  },
  60_000,
);

describe('what a person is told', () => {
  const asked = { person: 'ann', post: 'ann about 1' };
  const given = (at: number, post = asked.post): Thanks => ({
    person: 'ann',
    post,
    at,
    state: 'sent',
  });

  test('when they were thanked for this post', () => {
    expect(
      judge(asked, { entries: [given(start)], pace: noPace, never: false }, start + 90 * day),
    ).toEqual({ may: false, because: 'this-post', at: start });
  });
  test('when the thirty days for this person are over', () => {
    const known = { entries: [given(start, 'another')], pace: noPace, never: false };
    expect(judge(asked, known, start + 29 * day)).toEqual({
      may: false,
      because: 'this-person',
      at: start,
      until: start + 30 * day,
    });
    expect(judge(asked, known, start + 30 * day).may).toBe(true);
  });
  test('that somebody asked for none, before all else', () => {
    expect(
      judge(asked, { entries: [given(start)], pace: noPace, never: true }, start),
    ).toMatchObject({ because: 'never' });
  });
  test('one that only waits is no thanks', () => {
    expect(
      judge(
        asked,
        { entries: [{ ...given(start), state: 'waiting' }], pace: noPace, never: false },
        start,
      ).may,
    ).toBe(true);
  });
  test('the counter, and how many one message may still thank', () => {
    let pace = noPace;
    for (let n = 0; n < 8; n += 1) pace = paced(pace, start + n * minute);
    expect(used(pace, start + 8 * minute)).toEqual({ hour: 8, day: 8 });
    expect(roomFor(pace, start + 8 * minute)).toBe(2);
    expect(roomFor(pace, start + 7 * minute + 1)).toBe(0);
    expect(used(pace, start + 3 * 60 * minute)).toEqual({ hour: 0, day: 8 });
  });
  test.each([Number.NaN, -Infinity, Infinity])('a clock that says %s opens nothing', (clock) => {
    expect(ledgerTime({ latest: start, stamps: [start] }, clock)).toBe(start);
  });
});
