import { expect, test } from 'vitest';
import { AnswersKept } from '../../../entrypoints/background/answers-kept.ts';

const german = { language: 'de', confidence: 0.99, because: 'text', label: 'German' } as const;
const post = { text: 'Guten Morgen', site: 'x', id: '1', handle: 'anna' };

test.each([
  ['the same post', post, german],
  ['another post', { ...post, id: '2' }, undefined],
  ['the same place with another text', { ...post, text: 'Good morning' }, undefined],
  ['the same post now declared', { ...post, declared: 'en' }, undefined],
  ['the same post by somebody else', { ...post, handle: 'bert' }, undefined],
])('%s is answered by what was kept of this very post', (_, clues, answer) => {
  const kept = new AnswersKept();
  kept.keep(post, german, kept.era);
  expect(kept.get(clues)).toEqual(answer);
});

test('"not sure" and long posts are not kept', () => {
  const kept = new AnswersKept();
  const long = { ...post, text: 'wort '.repeat(300) };
  kept.keep(post, { confidence: 0.4, because: 'text', label: '?' }, kept.era);
  kept.keep(long, german, kept.era);
  expect([kept.get(post), kept.get(long)]).toEqual([undefined, undefined]);
});

test('a correction empties it, and what was worked out before it comes too late', () => {
  const kept = new AnswersKept();
  const before = kept.era;
  kept.keep(post, german, before);
  kept.forget();
  expect(kept.get(post)).toBeUndefined();
  kept.keep(post, german, before);
  expect(kept.get(post)).toBeUndefined();
});

test('other settings empty it, the same do not', () => {
  const kept = new AnswersKept();
  kept.under('de');
  kept.keep(post, german, kept.era);
  kept.under('de');
  expect(kept.get(post)).toEqual(german);
  kept.under('de sw');
  expect(kept.get(post)).toBeUndefined();
});

test('it is bounded, and the one not asked for longest gives way', () => {
  const kept = new AnswersKept();
  const nth = (at: number) => ({ ...post, id: String(at) });
  for (let at = 0; at < 1000; at += 1) kept.keep(nth(at), german, kept.era);
  kept.get(nth(0));
  kept.keep(nth(1000), german, kept.era);
  expect([0, 1, 1000].map((at) => kept.get(nth(at))?.language)).toEqual(['de', undefined, 'de']);
});
