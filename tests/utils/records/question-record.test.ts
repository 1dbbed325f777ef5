import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { merge, sameRecord } from '../../../utils/records/merge.ts';
import {
  answered,
  closed,
  noted,
  questionOf,
  recordOfQuestion,
} from '../../../utils/records/question-record.ts';
import { readRecord } from '../../../utils/records/read-record.ts';
import { authorOf, type TeamRecord, writerFor } from '../../../utils/records/record.ts';
import { broughtBack, standing, thrown } from '../../../utils/records/standing.ts';
import { type Asked, pointsOf, verdicts } from '../../../utils/templates/question.ts';

/** `ASANTE_RUNS=10000` for the full count. */
const numRuns = Number(process.env.ASANTE_RUNS ?? 500);
vi.setConfig({ testTimeout: 300_000 });

const library = 'c0ffee00-0000-4000-8000-000000000001';
const id = 'c0ffee00-0000-4000-8000-0000000000aa';
const at = (second: number) => new Date(Date.UTC(2026, 10, 27, 10, 0, second));
const asked: Asked = {
  kind: 'humour',
  asks: 'Is it funny?',
  to: 'anyone',
  text: 'Why did the parcel cross the road?',
  card: 'c0ffee00-0000-4000-8000-0000000000bb',
  language: 'en',
  gist: 'Where is my parcel',
  created: at(0).toISOString(),
};
const see = (record: TeamRecord) => questionOf(record, id, library);

test('a question becomes a record and the record the same question', () => {
  const record = recordOfQuestion(asked, 'ann~m1', at(0));
  expect(see(record)).toEqual({ ...asked, id, library, asker: 'ann', answers: [], points: [] });
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(record.kind).toBe('question');
});

test('one’s own answer replaces one’s own, from any machine, and nobody else’s', () => {
  let record = recordOfQuestion(asked, 'ann~m1', at(0));
  record = answered(record, { says: 'change', note: 'Shorter' }, 'bob~m2', at(1));
  record = answered(record, { says: 'not-here' }, 'cat~m3', at(2));
  record = answered(record, { says: 'good' }, 'bob~m9', at(3));
  expect(see(record)?.answers.map(({ by, says, note }) => [by, says, note])).toEqual([
    ['cat', 'not-here', undefined],
    ['bob', 'good', undefined],
  ]);
  expect(record.fields['answer/bob']?.past[0]?.value).toEqual({ says: 'change', note: 'Shorter' });
});

test('two machines of one person at once: the newer shows, the other is still in the record', () => {
  const record = recordOfQuestion(asked, 'ann~m1', at(0));
  const one = answered(record, { says: 'good' }, 'bob~m1', at(1));
  const both = merge(one, answered(record, { says: 'change' }, 'bob~m2', at(2)));
  expect(see(both)?.answers.map(({ says }) => says)).toEqual(['change']);
  expect(both.fields['answer/bob']?.versions).toHaveLength(2);
});

test('words written at one point by two at once both stand, until somebody replaces what they saw', () => {
  const record = recordOfQuestion({ ...asked, kind: 'rumour' }, 'ann~m1', at(0));
  const one = noted(record, 'who', 'A baker', [], 'ann~m1', at(1));
  const both = merge(one, noted(record, 'who', 'A butcher', [], 'bob~m2', at(2)));
  expect(see(both)?.points.map(({ text, by }) => [text, by])).toEqual([
    ['A butcher', 'bob'],
    ['A baker', 'ann'],
  ]);
  const mended = noted(both, 'who', 'A baker, says the town', ['A baker'], 'cat~m3', at(3));
  expect(see(mended)?.points.map(({ text }) => text)).toEqual([
    'A baker, says the town',
    'A butcher',
  ]);
  const emptied = noted(
    mended,
    'who',
    '',
    ['A baker, says the town', 'A butcher'],
    'cat~m3',
    at(4),
  );
  expect(see(emptied)?.points).toEqual([]);
});

describe('what is not understood', () => {
  const record = recordOfQuestion(asked, 'ann~m1', at(0));
  const withAnswer = (value: object) =>
    merge(record, {
      ...record,
      seen: { ...record.seen, 'bob~m2': 1 },
      fields: {
        ...record.fields,
        'answer/bob': {
          versions: [{ dot: 'bob~m2:1', at: at(1).toISOString(), value: value as never }],
          past: [],
        },
      },
    });
  test('an answer of a newer Asante is passed over, and the question shown', () => {
    expect(see(withAnswer({ says: 'hilarious' }))?.answers).toEqual([]);
    expect(see(withAnswer({}))?.answers).toEqual([]);
    expect(see(withAnswer({ says: 'good', stars: 5 }))?.answers[0]).toMatchObject({ says: 'good' });
  });
  test('a question past its sizes, or of an unknown kind, is none', () => {
    expect(() => recordOfQuestion({ ...asked, asks: 'x'.repeat(2001) }, 'ann~m1', at(0))).toThrow();
    const strange = { ...record, fields: { ...record.fields } };
    strange.fields.kind = {
      versions: [{ dot: 'ann~m1:1', at: at(0).toISOString(), value: 'poll' }],
      past: [],
    };
    expect(see(strange)).toBeUndefined();
  });
  test('what turns the text around it is taken out of what colleagues wrote', () => {
    const sly = answered(record, { note: 'Fine\u202egnihton \u0007' }, 'bob~m2', at(1));
    expect(see(sly)?.answers[0]?.note).toBe('Finegnihton');
    const link = recordOfQuestion({ ...asked, gist: 'a\u202eb' }, 'ann~m1', at(0));
    expect(see(link)?.gist).toBe('ab');
  });
  test('a link that is no https address is no question', () => {
    const link = 'javascript:alert(1)';
    expect(() => recordOfQuestion({ ...asked, link }, 'ann~m1', at(0))).toThrow();
  });
});

test('who is named by somebody else is marked so', () => {
  const record = answered(
    recordOfQuestion(asked, 'ann~m1', at(0)),
    { says: 'good' },
    'bob~m2',
    at(1),
  );
  const relayed = structuredClone(record);
  for (const { versions } of Object.values(relayed.fields)) {
    for (const version of versions) version.relayed = true;
  }
  expect(see(record)).not.toHaveProperty('relayed');
  expect(see(relayed)).toMatchObject({ relayed: true, answers: [{ by: 'bob', relayed: true }] });
});

test('done with, open again, thrown away and brought back', () => {
  let record = recordOfQuestion(asked, 'ann~m1', at(0));
  record = closed(record, true, 'bob~m2', at(1));
  expect(see(record)?.closed).toBe(true);
  record = closed(record, false, 'ann~m1', at(2));
  expect(see(record)).not.toHaveProperty('closed');
  record = thrown(record, 'ann~m1', at(3));
  expect(standing(record).thrown?.by).toBe('ann');
  // An answer that the thrower had not seen brings it back into sight.
  expect(standing(answered(record, { says: 'good' }, 'cat~m3', at(4))).thrown).toBeUndefined();
  expect(standing(broughtBack(record, 'ann~m1', at(5))).thrown).toBeUndefined();
});

const act = fc.record({
  who: fc.nat(3),
  machine: fc.nat(1),
  to: fc.nat(7),
  what: fc.constantFrom('answer', 'answer', 'note', 'close', 'merge', 'merge'),
  says: fc.constantFrom(...verdicts),
  point: fc.constantFrom(...pointsOf.rumour),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const schedule = fc.tuple(
  fc.array(act, { maxLength: 40 }),
  fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 8, maxLength: 8 }),
);

/** Four people with two machines each play these acts with clocks days wrong; beside it, plain lists of who said what. */
function play([acts, skews]: [Act[], number[]]) {
  const first = recordOfQuestion({ ...asked, kind: 'rumour' }, 'p0~m0', at(0));
  const machines = skews.map((skew, place) => ({
    record: first,
    writer: writerFor(`p${place >> 1}`, `m${place}`),
    skew: skew * 86_400_000,
    /** The answers that this machine has heard of, each with those that it replaced. */
    heard: new Map<string, { by: string; replaced: string[] }>(),
  }));
  acts.forEach(({ who, machine, to, what, says, point }, step) => {
    const one = machines[who * 2 + machine];
    const other = machines[to];
    if (!one || !other) return;
    const now = new Date(at(step).getTime() + one.skew);
    if (what === 'merge') {
      other.record = merge(other.record, one.record);
      for (const [note, answer] of one.heard) other.heard.set(note, answer);
    } else if (what === 'answer') {
      const by = `p${who}`;
      const gone = new Set([...one.heard.values()].flatMap(({ replaced }) => replaced));
      const own = [...one.heard].filter(([note, answer]) => answer.by === by && !gone.has(note));
      const note = `step ${step}`;
      one.record = answered(one.record, { says, note }, one.writer, now);
      one.heard.set(note, { by, replaced: own.map(([before]) => before) });
    } else if (what === 'note') {
      const seen =
        see(one.record)?.points.flatMap((p) => (p.point === point ? [p.text] : [])) ?? [];
      one.record = noted(one.record, point, `step ${step}`, seen, one.writer, now);
    } else one.record = closed(one.record, says === 'good', one.writer, now);
  });
  return machines;
}

test('no answer is lost, and none that its own writer replaced comes back, in whatever order all is merged', () => {
  fc.assert(
    fc.property(schedule, (given) => {
      for (const { record, heard } of play(given)) {
        const gone = new Set([...heard.values()].flatMap(({ replaced }) => replaced));
        const due = [...heard.keys()].filter((note) => !gone.has(note)).sort();
        const there = Object.entries(record.fields)
          .filter(([name]) => name.startsWith('answer/'))
          .flatMap(([, { versions }]) =>
            versions.map(({ value }) => (value as { note: string }).note),
          );
        expect(there.sort()).toEqual(due);
        const people = new Set([...heard.values()].map(({ by }) => by));
        expect(new Set(see(record)?.answers.map(({ by }) => by))).toEqual(people);
      }
    }),
    { numRuns },
  );
});

test('merging questions is commutative, associative and idempotent, and so is what is seen of them', () => {
  fc.assert(
    fc.property(schedule, (given) => {
      const [a, b, c] = play(given).map(({ record }) => record) as [
        TeamRecord,
        TeamRecord,
        TeamRecord,
      ];
      expect(see(merge(a, b))).toEqual(see(merge(b, a)));
      expect(see(merge(merge(a, b), c))).toEqual(see(merge(a, merge(b, c))));
      expect(see(merge(a, a))).toEqual(see(a));
      expect(sameRecord(merge(merge(a, b), b), merge(a, b))).toBe(true);
    }),
    { numRuns },
  );
});

test('a field of answers holds one person’s versions only, whatever happens', () => {
  fc.assert(
    fc.property(schedule, (given) => {
      for (const { record } of play(given))
        for (const [name, { versions, past }] of Object.entries(record.fields))
          if (name.startsWith('answer/'))
            for (const { dot } of [...versions, ...past])
              expect(name).toBe(`answer/${authorOf(dot)}`);
    }),
    { numRuns: Math.min(numRuns, 200) },
  );
});
