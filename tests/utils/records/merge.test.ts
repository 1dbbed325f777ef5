import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { merge, sameRecord } from '../../../utils/records/merge.ts';
import { readRecord } from '../../../utils/records/read-record.ts';
import {
  blankRecord,
  fieldOf,
  mostPast,
  type TeamRecord,
  writerFor,
} from '../../../utils/records/record.ts';
import { write } from '../../../utils/records/write.ts';

/** `ASANTE_RUNS=10000` for the full count. */
const numRuns = Number(process.env.ASANTE_RUNS ?? 500);
vi.setConfig({ testTimeout: 300_000 });

/** What the record ought to know, kept in the dullest way: every edit ever heard of, and what it replaced. */
interface Heard {
  field: string;
  replaced: string[];
}

interface Replica {
  record: TeamRecord;
  heard: Map<string, Heard>;
  writer: string;
  /** How wrong this machine's clock is, in ms. */
  skew: number;
}

const act = fc.record({
  who: fc.nat(4),
  to: fc.nat(4),
  what: fc.constantFrom('edit', 'edit', 'edit one of several', 'merge'),
  field: fc.constantFrom('title', 'note', 'constructor'),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const days = fc.integer({ min: -180, max: 180 });

/** Replicas after these acts; the oracle beside each is no vector of anything, only a list. */
function play(acts: Act[], skews: readonly number[]): Replica[] {
  const replicas: Replica[] = skews.map((skew, at) => ({
    record: blankRecord('card'),
    heard: new Map(),
    writer: writerFor(`p${at}`, `m${at}`),
    skew: skew * 86_400_000,
  }));
  acts.forEach(({ who, to, what, field }, at) => {
    const [one, other] = [replicas[who % skews.length], replicas[to % skews.length]];
    if (!one || !other) return;
    if (what === 'merge') {
      other.record = merge(other.record, one.record);
      for (const [dot, edit] of one.heard) other.heard.set(dot, edit);
      return;
    }
    const there = alive(one, field);
    const replaces = what === 'edit' ? there : there.slice(0, 1);
    const change = { field, value: `edit ${at}`, replaces };
    one.record = write(one.record, [change], one.writer, new Date(at * 1000 + one.skew));
    const dot = `${one.writer}:${one.record.seen[one.writer]}`;
    one.heard.set(dot, { field, replaced: replaces });
  });
  return replicas;
}

function alive({ heard }: Replica, field: string): string[] {
  const replaced = new Set([...heard.values()].flatMap((edit) => edit.replaced));
  return [...heard]
    .filter(([dot, edit]) => edit.field === field && !replaced.has(dot))
    .map(([dot]) => dot)
    .sort();
}

const schedule = fc.tuple(
  fc.array(act, { maxLength: 40 }),
  fc.array(days, { minLength: 2, maxLength: 5 }),
);

test('whatever is merged where and when, exactly the edits that nobody replaced knowingly are there', () => {
  fc.assert(
    fc.property(schedule, ([acts, skews]) => {
      for (const replica of play(acts, skews)) {
        for (const field of ['title', 'note', 'constructor']) {
          const { versions } = fieldOf(replica.record, field);
          expect(versions.map(({ dot }) => dot).sort()).toEqual(alive(replica, field));
        }
      }
    }),
    { numRuns },
  );
});

test('merging is commutative, associative and idempotent, to the letter', () => {
  fc.assert(
    fc.property(schedule, ([acts, skews]) => {
      const [a, b, c = blankRecord('card')] = play(acts, skews).map(({ record }) => record);
      if (!a || !b) return;
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(JSON.stringify(merge(a, merge(a, a)))).toBe(JSON.stringify(merge(a, a)));
      expect(sameRecord(merge(a, b), merge(b, a))).toBe(true);
    }),
    { numRuns },
  );
});

test('what replaces something is shown before it, however wrong the clocks are', () => {
  fc.assert(
    fc.property(schedule, ([acts, skews]) => {
      for (const { record } of play(acts, skews)) {
        for (const { versions, past } of Object.values(record.fields)) {
          const at = new Map([...versions, ...past].map((one) => [one.dot, one.at]));
          for (const one of [...versions, ...past]) {
            for (const dot of one.replaced ?? []) {
              const before = at.get(dot);
              if (before) expect(one.at > before).toBe(true);
            }
          }
          expect(past.length).toBeLessThanOrEqual(mostPast);
        }
      }
    }),
    { numRuns },
  );
});

test('a record survives the way over the network', () => {
  fc.assert(
    fc.property(schedule, ([acts, skews]) => {
      const plain = acts.filter(({ field }) => field !== 'constructor');
      for (const { record } of play(plain, skews)) {
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }
    }),
    { numRuns: Math.min(numRuns, 200) },
  );
});

test('what is no record is not read', () => {
  const version = { dot: 'ann~m1:1', at: '2026-11-24T10:00:00.000Z', value: 'x' };
  const whole = {
    kind: 'card',
    seen: { 'ann~m1': 1 },
    fields: { title: { versions: [version], past: [] } },
  };
  expect(readRecord(whole)).toEqual(whole);
  let deep: unknown = 'x';
  for (let turn = 0; turn < 20_000; turn += 1) deep = [deep];
  const field = (one: object) => ({ ...whole, fields: { title: { versions: [one], past: [] } } });
  const wrong = [
    undefined,
    null,
    'card',
    { ...whole, kind: 'other' },
    { ...whole, seen: { ann: 1 } },
    { ...whole, seen: { 'ann~m1': -1 } },
    { ...whole, fields: JSON.parse('{"__proto__":{"versions":[],"past":[]}}') },
    { ...whole, fields: { title: { versions: [], past: [] } } },
    field({ ...version, value: deep }),
    field({ ...version, value: 'x'.repeat(200_001) }),
    field({ ...version, dot: 'ann:1' }),
    field({ ...version, at: 'yesterday' }),
    field({ dot: version.dot, at: version.at }),
  ];
  for (const one of wrong) expect(readRecord(one)).toBeUndefined();
});
