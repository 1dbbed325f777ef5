import { expect, test } from 'vitest';
import { gistOf } from '../../../utils/templates/gist.ts';

test('the author’s name and account are not in what colleagues are shown', () => {
  const post = { author: 'Anna Nowak', handle: 'anna.nowak@social.example', text: '' };
  const said = (text: string) => gistOf({ ...post, text });
  expect(said('Anna Nowak here, my order is late')).toBe('… here, my order is late');
  expect(said('I am Anna and @anna.nowak is me')).toBe('I am … and … is me');
  expect(said('Annabel waits')).toBe('Annabel waits');
  expect(gistOf({ author: 'زينب', text: 'أنا زينب وأسأل عن الطلب' })).toBe('أنا … وأسأل عن الطلب');
  expect(gistOf({ author: 'A.* (b', text: 'A.* (b wrote' })).toBe('… wrote');
  expect(gistOf({ author: '', text: 'Nobody' })).toBe('Nobody');
});

test('a long post is cut between characters, and says so', () => {
  const gist = gistOf({ author: 'Anna', text: '👍🏽'.repeat(300) });
  expect([...gist].length).toBeLessThanOrEqual(281);
  expect(gist.endsWith('…')).toBe(true);
  expect(gist.isWellFormed()).toBe(true);
});

test('lines become one, and what is hidden is gone', () => {
  expect(gistOf({ author: 'Anna', text: 'one\n\ntwo\u202e three' })).toBe('one two three');
});
