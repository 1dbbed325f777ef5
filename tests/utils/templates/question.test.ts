import { expect, test } from 'vitest';
import { type Card, readCard } from '../../../utils/templates/card.ts';
import { finished } from '../../../utils/templates/draft.ts';
import { cardFrom, ownQuestion, withAnswer, withPoint } from '../../../utils/templates/question.ts';
import { inTurn, recordOfCard, tallyOf } from '../../../utils/templates/question-tally.ts';

const id = 'c0ffee00-0000-4000-8000-0000000000aa';
const card = 'c0ffee00-0000-4000-8000-0000000000bb';
const now = new Date('2026-11-27T10:00:00Z');
const asked = { kind: 'humour', asks: '', to: 'anyone', created: now.toISOString() } as const;
const joke = (language: string) => ({ ...ownQuestion({ ...asked, card, language }, id) });

test('an own note is answered by oneself, once', () => {
  const first = withAnswer(ownQuestion(asked, id), { says: 'change' }, '', now);
  const second = withAnswer(first, { says: 'good', note: 'Shorter now' }, '', now);
  expect(second.answers).toEqual([
    { says: 'good', note: 'Shorter now', by: '', at: now.toISOString() },
  ]);
  expect(() => withAnswer(first, {}, '', now)).toThrow();
  const noted = withPoint(second, 'taste', 'yes', '', now);
  expect(noted.points.map(({ point, text }) => [point, text])).toEqual([['taste', 'yes']]);
  expect(withPoint(noted, 'taste', ' ', '', now).points).toEqual([]);
});

test('a card carries its record: how often, how many of how many, in which languages', () => {
  const says = (language: string, ...all: ('good' | 'change')[]) =>
    all.reduce(
      (one, verdict, at) => withAnswer(one, { says: verdict }, `p${at}`, now),
      joke(language),
    );
  const questions = [says('de', 'good', 'good', 'change'), says('en', 'good', 'good'), joke('de')];
  expect(recordOfCard(questions, card)).toEqual({
    times: 3,
    tally: { good: 4, 'not-here': 0, change: 1, of: 5 },
    languages: ['de', 'en'],
  });
  expect(recordOfCard(questions, id)).toBeUndefined();
  expect(tallyOf([withAnswer(joke('en'), { note: 'words alone' }, 'p', now)]).of).toBe(0);
});

test('open ones come first, the newest of them first', () => {
  const on = (day: number, closed?: true) => ({
    ...joke('en'),
    created: `2026-11-0${day}T00:00:00.000Z`,
    ...(closed ? { closed } : {}),
  });
  expect(inTurn([on(1), on(3, true), on(2)]).map(({ created }) => created.slice(8, 10))).toEqual([
    '02',
    '01',
    '03',
  ]);
});

test('a card is made of the newest words, else of the draft that was asked about', () => {
  const one = withAnswer(joke('de'), { note: 'Old' }, 'ann', now);
  const two = withAnswer(one, { note: 'New' }, 'bob', new Date(now.getTime() + 1000));
  const made = cardFrom(withAnswer(two, { says: 'good' }, 'cat', now), 'en', now);
  expect(made).toMatchObject({
    intent: 'humour',
    origin: 'mine',
    wordings: [{ language: 'de', text: 'New' }],
  });
  expect(readCard(finished(made as Card))).toMatchObject({ title: 'New' });
  expect(cardFrom({ ...joke('en'), text: 'Draft' }, 'en', now)?.wordings[0]?.text).toBe('Draft');
  expect(cardFrom(joke('en'), 'en', now)).toBeUndefined();
});
