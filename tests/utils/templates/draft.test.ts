import { expect, test } from 'vitest';
import { readCard } from '../../../utils/templates/card.ts';
import {
  blankCard,
  copyOf,
  finished,
  retell,
  sameCard,
  withTexts,
} from '../../../utils/templates/draft.ts';
import { sampleCard } from './sample-post.ts';

const now = new Date(2026, 10, 24);

test('a card that says nothing is not finished', () => {
  expect(finished(blankCard(now))).toBeUndefined();
  expect(finished(withTexts(blankCard(now), 'en', ['', '  ']))).toBeUndefined();
});

test('a finished card is whole: no empty wordings, no doubled tags, a title from its words', () => {
  const draft = {
    ...withTexts(blankCard(now), 'en', [' Hello there ', '']),
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
  const card = finished(withTexts(blankCard(now), 'en', ['😀'.repeat(100)]));
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
  expect(withTexts(card, 'de', ['a', 'b']).wordings.map(({ text }) => text)).toEqual([
    '1',
    'a',
    'b',
    '3',
  ]);
  expect(withTexts(card, 'sw', ['c']).wordings.map(({ text }) => text)).toEqual([
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

test('two cards are the same whatever their times', () => {
  const card = sampleCard();
  expect(sameCard(card, { ...card, changed: now.toISOString() })).toBe(true);
  expect(sameCard(card, { ...card, tags: ['x'] })).toBe(false);
});
