import { expect, test } from 'vitest';
import { fold } from '../../../utils/templates/fold.ts';
import { wordList } from '../../../utils/templates/word-list.ts';

test.each([
  ['refund, money back', 'I want my money back!', true],
  ['refund', 'nonrefundable', false],
  ['refund*', 'refunded twice', true],
  ['rückerstattung', 'Die RÜCKERSTATTUNG fehlt', true],
  ['złodzie*', 'ZŁODZIEJE', true],
  ['شكرا', 'وشكرًا لكم', true],
  ['c++ (old)', 'I use C++ (old) here', true],
])('the list "%s" finds itself in "%s": %s', (words, text, found) => {
  expect(wordList(words).test(fold(text))).toBe(found);
});
