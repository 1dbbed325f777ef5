import { expect, test } from 'vitest';
import { type Card, readCard } from '../../../utils/templates/card.ts';
import {
  blankCard,
  copyOf,
  finished,
  retell,
  sameCard,
  withOrWithout,
  withSayings,
} from '../../../utils/templates/draft.ts';
import { sampleCard } from './sample-post.ts';

const now = new Date(2026, 10, 24);

test('a card that says nothing is not finished', () => {
  expect(finished(blankCard(now))).toBeUndefined();
  expect(
    finished(withSayings(blankCard(now), 'en', [{ text: '' }, { text: '  ' }])),
  ).toBeUndefined();
});

test('a finished card is whole: no empty wordings, no doubled tags, a title from its words', () => {
  const draft = {
    ...withSayings(blankCard(now), 'en', [{ text: ' Hello there ' }, { text: '' }]),
    tags: ['a', ' a ', ''],
    note: '',
  };
  const card = finished(draft);
  expect(card).toMatchObject({
    title: 'Hello there',
    tags: ['a'],
    wordings: [{ language: 'en', text: 'Hello there' }],
  });
  expect(card).not.toHaveProperty('note');
  expect(readCard(card)).toEqual(card);
});

test('a long beginning is cut for the title, never through a character', () => {
  const card = finished(withSayings(blankCard(now), 'en', [{ text: '😀'.repeat(100) }]));
  expect(card?.title).toBe(`${'😀'.repeat(60)}…`);
});

test('texts stay in the place of their language', () => {
  const card = sampleCard({
    wordings: [
      { language: 'en', text: '1' },
      { language: 'de', text: '2' },
      { language: 'pl', text: '3' },
    ],
  });
  expect(
    withSayings(card, 'de', [{ text: 'a' }, { text: 'b' }]).wordings.map(({ text }) => text),
  ).toEqual(['1', 'a', 'b', '3']);
  expect(withSayings(card, 'sw', [{ text: 'c' }]).wordings.map(({ text }) => text)).toEqual([
    '1',
    '2',
    '3',
    'c',
  ]);
});

test('a copy is one’s own under a new id', () => {
  const card = sampleCard({ origin: 'starter' });
  const copy = copyOf(card, now);
  expect(copy).toMatchObject({ origin: 'mine', wordings: card.wordings });
  expect(copy.id).not.toBe(card.id);
});

test('what is told once goes on being told once', () => {
  expect(retell('old', 'de', 'neu')).toBe('neu');
  expect(retell({ en: 'old' }, 'de', 'neu')).toEqual({ en: 'old', de: 'neu' });
});

test('a finished card keeps the form of address of each wording', () => {
  const draft = withSayings(blankCard(now), 'pl', [
    { text: ' Proszę ', address: 'formal', to: 'man' },
  ]);
  expect(finished(draft)?.wordings).toEqual([
    { language: 'pl', text: 'Proszę', address: 'formal', to: 'man' },
  ]);
});

test('two cards are the same whatever their times', () => {
  const card = sampleCard();
  expect(sameCard(card, { ...card, changed: now.toISOString() })).toBe(true);
  expect(sameCard(card, { ...card, note: '' })).toBe(true);
  expect(
    sameCard(
      card,
      JSON.parse(JSON.stringify(card, Object.keys(card).toReversed().concat('language', 'text'))),
    ),
  ).toBe(true);
});

test.each([
  { tags: ['x'] },
  { part: 'greeting' },
  { address: 'formal' },
  { brands: ['cbf27734-ac10-4525-8b66-402800e03d2c'] },
  { shortcut: 'thx' },
  { practice: 'Thank people' },
  { blanks: [{ name: 'order' }] },
] as const)('two cards with and without %o are not', (some) => {
  const card = sampleCard();
  expect(sameCard(card, { ...card, ...structuredClone(some) } as Card)).toBe(false);
});

test('a finished card has no empty labels, answers, practice or note', () => {
  const draft = withSayings(blankCard(now), 'en', [{ text: 'About {order}' }]);
  const choices = ['a', ' ', ''].map((text) => ({ language: 'en', text }));
  const card = finished({
    ...draft,
    practice: '',
    blanks: [
      { name: 'order', label: '', choices },
      { name: 'day', choices: [] },
    ],
  });
  expect(card?.blanks).toEqual([
    { name: 'order', choices: [{ language: 'en', text: 'a' }] },
    { name: 'day' },
  ]);
  expect(card).not.toHaveProperty('practice');
  expect(readCard(card)).toEqual(card);
});

test('a part of a card is said anew or not at all', () => {
  const card = withOrWithout(sampleCard(), 'shortcut', 'thx');
  expect(card.shortcut).toBe('thx');
  expect(withOrWithout(card, 'shortcut', undefined)).not.toHaveProperty('shortcut');
});
