import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cardOf, edited, recordOf } from '../../../utils/records/card-record.ts';
import { merge } from '../../../utils/records/merge.ts';
import type { TeamRecord } from '../../../utils/records/record.ts';
import {
  broughtBack,
  chosen,
  standing,
  thrown,
  thrownField,
} from '../../../utils/records/standing.ts';
import type { Card } from '../../../utils/templates/card.ts';
import { sampleCard } from '../templates/sample-post.ts';

vi.setConfig({ testTimeout: 300_000 });
const library = 'c0ffee00-0000-4000-8000-000000000001';
const [ann, bob] = ['ann~m1', 'bob~m2'];
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second));

function shared(some: Partial<Card> = {}) {
  const card = sampleCard(some);
  const record = recordOf(card, ann, at(0));
  return { card, record, see: (one: TeamRecord) => cardOf(one, card.id, library) as Card };
}

const texts = (card: Card | undefined) =>
  card?.wordings.map(({ language, text }) => [language, text]);

test('a card becomes a record and the record the same card, whatever fields cards have', () => {
  const card = sampleCard({
    title: { en: 'Thank you', de: 'Danke' },
    note: 'Say why',
    tags: ['thanks', 'kind'],
    address: 'formal',
    shortcut: 'thx',
    wordings: [
      { language: 'en', text: 'Thanks!', address: 'formal' },
      { language: 'en', text: 'Thank you!' },
      { language: 'de', text: 'Danke!' },
    ],
  });
  const { changed: _, ...same } = card;
  expect(cardOf(recordOf(card, ann, at(0)), card.id, library)).toMatchObject(same);
});

test('two people who edit two fields of one card both find theirs in it', () => {
  const { record, see } = shared({ note: 'old' });
  const one = edited(record, see(record), { ...see(record), title: 'By Ann' }, ann, at(1));
  const { note: _, ...rest } = see(record);
  const two = edited(record, see(record), rest, bob, at(2));
  const both = merge(one, two);
  expect(see(both).title).toBe('By Ann');
  expect(see(both)).not.toHaveProperty('note');
  expect(standing(both).choices).toEqual([]);
});

test('two people who add two languages, or two wordings of one, both find theirs in it', () => {
  const { record, see } = shared();
  const add = (who: string, language: string, text: string, second: number) => {
    const before = see(record);
    const wordings = [...before.wordings, { language, text }];
    return edited(record, before, { ...before, wordings }, who, at(second));
  };
  const both = merge(add(ann, 'sw', 'Habari!', 1), add(bob, 'pl', 'Cześć!', 2));
  expect(texts(see(merge(both, add('cat~m3', 'sw', 'Hujambo!', 3))))).toEqual(
    expect.arrayContaining([
      ['sw', 'Habari!'],
      ['pl', 'Cześć!'],
      ['sw', 'Hujambo!'],
    ]),
  );
  expect(standing(both).choices).toEqual([]);
});

test('a field that two people wrote at once shows one and keeps the other, until somebody chooses', () => {
  const { record, see } = shared();
  const by = (who: string, title: string, second: number) =>
    edited(record, see(record), { ...see(record), title }, who, at(second));
  const both = merge(by(ann, 'Ann says', 9), by(bob, 'Bob says', 5));
  const [choice] = standing(both).choices;
  expect(see(both).title).toBe('Ann says');
  expect(choice?.others.map(({ value }) => value)).toEqual(['Bob says']);
  if (!choice) return;
  const done = chosen(both, choice, choice.others[0], ann, at(10));
  expect(see(done).title).toBe('Bob says');
  expect(standing(done).choices).toEqual([]);
  expect(see(merge(done, both)).title).toBe('Bob says');
});

test('an edit of what is shown does not decide for what waits beside it', () => {
  const { record, see } = shared();
  const by = (who: string, title: string, second: number) =>
    edited(record, see(record), { ...see(record), title }, who, at(second));
  const both = merge(by(ann, 'Ann says', 9), by(bob, 'Bob says', 5));
  const on = edited(both, see(both), { ...see(both), title: 'Ann says more' }, ann, at(10));
  expect(see(on).title).toBe('Ann says more');
  expect(standing(on).choices[0]?.others.map(({ value }) => value)).toEqual(['Bob says']);
});

test('what came while a card lay open is not overwritten by saving it', () => {
  const { record, see } = shared();
  const opened = see(record);
  const meanwhile = edited(record, opened, { ...opened, title: 'From Bob' }, bob, at(1));
  const saved = edited(meanwhile, opened, { ...opened, title: 'From Ann' }, ann, at(2));
  expect(see(saved).title).toBe('From Ann');
  expect(standing(saved).choices[0]?.others[0]?.value).toBe('From Bob');
});

describe('throwing away', () => {
  test('is one decision, and bringing back another', () => {
    const { record, see } = shared();
    const gone = thrown(record, bob, at(1));
    expect(standing(gone).thrown).toEqual({ by: 'bob', at: at(1).toISOString() });
    const back = broughtBack(gone, ann, at(2));
    expect(standing(back).thrown).toBeUndefined();
    expect(standing(merge(back, gone)).thrown).toBeUndefined();
    expect(see(back).title).toBe('A card');
  });

  test('while somebody else edits leaves the card in sight, with the choice', () => {
    const { record, see } = shared();
    const gone = thrown(record, bob, at(5));
    const edit = edited(record, see(record), { ...see(record), title: 'Still wanted' }, ann, at(1));
    const both = merge(gone, edit);
    const { thrown: isThrown, choices } = standing(both);
    expect(isThrown).toBeUndefined();
    expect(see(both).title).toBe('Still wanted');
    const choice = choices.find(({ field }) => field === thrownField);
    expect(choice?.others[0]?.dot).toBe('bob~m2:1');
    if (!choice) return;
    expect(standing(chosen(both, choice, undefined, ann, at(6))).choices).toEqual([]);
    expect(standing(chosen(both, choice, choice.others[0], ann, at(6))).thrown?.by).toBe('ann');
  });

  test('of a wording while somebody else edits it shows the wording and keeps the choice', () => {
    const { record, see } = shared({
      wordings: [
        { language: 'en', text: 'Hi' },
        { language: 'de', text: 'Hallo' },
      ],
    });
    const before = see(record);
    const less = edited(
      record,
      before,
      { ...before, wordings: before.wordings.slice(0, 1) },
      bob,
      at(5),
    );
    const more = edited(
      record,
      before,
      { ...before, wordings: before.wordings.map((one) => ({ ...one, text: `${one.text}!` })) },
      ann,
      at(1),
    );
    const both = merge(less, more);
    expect(texts(see(both))).toEqual([
      ['en', 'Hi!'],
      ['de', 'Hallo!'],
    ]);
    expect(standing(both).choices[0]?.others[0]?.value).toBeNull();
  });
});

test('any edit of a card comes back from its record as it was written, in its order', () => {
  const wording = fc.record({
    language: fc.constantFrom('en', 'de', 'sw'),
    text: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const card = fc.record({
    title: fc.constantFrom('one', 'two'),
    tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    wordings: fc.array(wording, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(card, fc.array(card, { maxLength: 6 }), (first, edits) => {
      const shape = shared(first);
      let { record } = shape;
      edits.forEach((edit, turn) => {
        const before = shape.see(record);
        record = edited(record, before, { ...before, ...edit }, turn % 2 ? ann : bob, at(turn));
        expect(shape.see(record)).toMatchObject(edit);
        expect(standing(record).choices).toEqual([]);
      });
    }),
    { numRuns: Number(process.env.ASANTE_RUNS ?? 500) },
  );
});
