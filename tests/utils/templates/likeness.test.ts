import { expect, test } from 'vitest';
import { countCommon, isStill } from '../../../utils/templates/likeness.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';

const reply = "I'm sorry about this. It shouldn't have happened, and it's our mistake.";

test.each([
  ['as it was', reply],
  ['in other letters and spaces', `  ${reply.toUpperCase()}\n`],
  ['with words of one’s own around it', `Hi Ann! ${reply} I looked at your order: it left today.`],
  ['with a word changed', reply.replace('mistake', 'fault')],
  ['with its end left out', reply.slice(0, 45)],
])('a draft is still its reply %s', (_, draft) => {
  expect(isStill(reply, draft)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a word or two that are left', "I'm sorry"],
  ['something else', 'Thank you for the photos, they made our whole week. Which camera was it?'],
  [
    'another language',
    'Es tut uns leid. Das hätte nicht passieren dürfen, und es war unser Fehler.',
  ],
])('a draft is not its reply any more: %s', (_, draft) => {
  expect(isStill(reply, draft)).toBe(false);
});

test('scripts without spaces and without case are compared as well', () => {
  expect(
    isStill('ご迷惑をおかけして申し訳ありません。', '本当にご迷惑をおかけして申し訳ありません。'),
  ).toBe(true);
  expect(
    isStill('ご迷惑をおかけして申し訳ありません。', 'ありがとうございます。嬉しいです。'),
  ).toBe(false);
});

test('of two cards of one language hardly any is the other: fewer than 1 pair of 200 of the starter set', () => {
  const texts = starter
    .filter(({ part }) => !part)
    .flatMap(({ id, wordings }) => wordings.map((one) => ({ id, ...one })))
    .filter((_, place) => place % 2 === 0);
  const bare = texts.map((one) => ({ ...one, text: one.text.replace(/\[[^\]]*\]/g, '') }));
  const pairs = bare.flatMap((one) =>
    bare
      .filter((other) => other.language === one.language && other.id !== one.id)
      .map(({ text }) => [one.text, text] as const),
  );
  const taken = pairs.filter(([one, other]) => isStill(one, other));
  expect(pairs.length).toBeGreaterThan(2000);
  expect(taken.length / pairs.length).toBeLessThan(1 / 200);
});

test('what is in both is counted as often as it is in both', () => {
  expect(countCommon(['a', 'a', 'b'], ['a', 'b', 'b', 'c'])).toBe(2);
  expect(countCommon([], ['a'])).toBe(0);
});
