import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, type Piece, textDifference } from '../../../utils/templates/difference.ts';
import { sampleCard } from './sample-post.ts';

const shown = (pieces: Piece[]) =>
  pieces
    .map(({ text, when }) =>
      when === 'both' ? text : when === 'then' ? `(-${text}-)` : `(+${text}+)`,
    )
    .join('');

test.each([
  ['en', 'Thank you for this.', 'Thank you all for this.', 'Thank you (+all +)for this.'],
  ['de', 'Guten Tag, Anna!', 'Guten Abend, Anna!', 'Guten (-Tag-)(+Abend+), Anna!'],
  ['ar', 'شكرًا لك جدًا', 'شكرًا لكم جدًا', 'شكرًا (-لك-)(+لكم+) جدًا'],
  ['pl', 'tak', 'tak', 'tak'],
])('in %s, %s and %s differ by whole words', (language, then, now, expected) => {
  expect(shown(textDifference(then, now, language))).toBe(expected);
});

test('whatever two texts are, the difference holds both of them whole', () => {
  const word = fc.constantFrom('a', 'b', 'ab', ' ', '\n', 'é', 'شكرا', '谢谢', '{name}', '.');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ar', 'zh-Hans'), (then, now, language) => {
      const pieces = textDifference(then, now, language);
      const of = (when: 'then' | 'now') =>
        pieces.flatMap((piece) =>
          piece.when === 'both' || piece.when === when ? [piece.text] : [],
        );
      expect([of('then').join(''), of('now').join('')]).toEqual([then, now]);
    }),
    { numRuns: 300 },
  );
});

test('a text written anew is told as such, and in time', () => {
  const words = (from: number) =>
    Array.from({ length: 3000 }, (_, at) => `w${from + at}`).join(' ');
  expect(textDifference(words(0), words(10_000), 'en').map(({ when }) => when)).toEqual([
    'then',
    'now',
  ]);
});

test('every part of a card that differs is named, and nothing else', () => {
  const then = sampleCard({ title: 'Old', tags: ['a'], note: 'Why' });
  const now = {
    ...then,
    title: 'New',
    tags: ['a', 'b'],
    intent: 'thanks' as const,
    shortcut: 'thx',
    changed: '2027-01-01T00:00:00.000Z',
    wordings: [...then.wordings, { language: 'de', text: 'Hallo' }],
  };
  expect(difference(then, then, 'en')).toEqual([]);
  expect(difference(then, now, 'en').map(({ of }) => of)).toEqual([
    'title',
    { language: 'de' },
    'tags',
    'intent',
    'rest',
  ]);
});
