import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blank } from '../../../utils/templates/blank.ts';
import { asksOf, compose } from '../../../utils/templates/compose.ts';
import { sampleTelling } from './sample-post.ts';

const greeting = { text: 'Hi[ {name}]!', part: 'greeting' } as const;
const signOff = { text: '– {me}', part: 'sign-off' } as const;
const order: Blank = { name: 'order', label: 'Order number' };
const cause: Blank = { name: 'cause', fact: true };

test.each([
  [['Body.'], 'Body.'],
  [[greeting, 'Body.'], 'Hi Anna Łukasiewicz! Body.'],
  [[greeting, 'Body.', signOff], 'Hi Anna Łukasiewicz! Body.\n– Kim'],
  [[{ ...greeting, text: 'Hi,\n' }, 'One.\nTwo.'], 'Hi, One.\nTwo.'],
  [[{ ...greeting, text: 'Dear\nall,' }, 'Body.'], 'Dear\nall,\nBody.'],
  [[greeting, signOff], 'Hi Anna Łukasiewicz!\n– Kim'],
])('%o is one reply', (pieces, text) => {
  const whole = pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
  expect(compose(whole, 'en', sampleTelling())).toEqual({ text, missing: [] });
});

test.each([
  ['About {order}.', {}, 'About ….', ['order']],
  ['About {order}.', { order: ' 12 ' }, 'About 12.', []],
  ['Hello[ about {order}].', {}, 'Hello.', []],
  ['About {order|it}.', {}, 'About it.', []],
  ['About {order|it}.', { order: '12' }, 'About 12.', []],
  ['It was {cause|an error}.', {}, 'It was ….', ['cause']],
  ['It happened[ because of {cause}].', {}, 'It happened because of ….', ['cause']],
  [
    'It happened[ to {name} because of {cause}].',
    { name: '', cause: 'a bug' },
    'It happened to … because of a bug.',
    ['name'],
  ],
  ['Hi[ {name}]!', { name: 'Ann' }, 'Hi Ann!', []],
  ['Hi[ {name}]!', { name: '  ' }, 'Hi!', []],
  ['{order}', { order: '{name} {{order}} $1' }, '{name} {{order}} $1', []],
])('%o with the answers %o says %o', (text, answers, says, missing) => {
  const piece = { text, blanks: [order, cause] };
  expect(compose([piece], 'en', sampleTelling({ answers }))).toEqual({ text: says, missing });
});

test('what is asked: blanks in their order, fields that nobody knows, each once', () => {
  const telling = sampleTelling({ me: { name: '', brand: '', link: '' }, answers: { order: '7' } });
  const body = { text: '{name}, {order} and {cause}, see {link}', blanks: [cause, order] };
  expect(asksOf([greeting, body, signOff, body], 'en', telling)).toEqual([
    { name: 'order', label: 'Order number', value: '7', isNeeded: true, isFact: false },
    { name: 'cause', value: '', isNeeded: true, isFact: true },
    { name: 'link', value: '', isNeeded: true, isFact: false },
    { name: 'me', value: '', isNeeded: true, isFact: false },
  ]);
  expect(asksOf([greeting], 'en', telling)).toEqual([]);
});

test('choices are those of the language of the reply; another language has none', () => {
  const day: Blank = {
    name: 'day',
    choices: [
      { language: 'en', text: 'today' },
      { language: 'de', text: 'heute' },
      { language: 'de', text: 'morgen' },
    ],
  };
  const choices = (language: string) =>
    asksOf([{ text: '[{day}]', blanks: [day] }], language, sampleTelling())[0];
  expect(choices('de-AT')).toMatchObject({ choices: ['heute', 'morgen'], isNeeded: false });
  expect(choices('pl')).not.toHaveProperty('choices');
});

test.each([
  ['ar', 'Bob', 'رقم \u2068Bob\u2069'],
  ['ar', 'https://a.example/x', 'رقم https://a.example/x'],
  ['ar', '@bob', 'رقم @bob'],
  ['ar', '١٢٣', 'رقم ١٢٣'],
])('in %s the answer %o keeps its own direction', (language, answer, says) => {
  const telling = sampleTelling({ answers: { order: answer } });
  expect(compose([{ text: 'رقم {order}', blanks: [order] }], language, telling).text).toBe(says);
});

/** 10,000 by ASANTE_RUNS=10000; the same property in every run. */
const numRuns = Number(process.env.ASANTE_RUNS ?? 1000);

test('whatever is answered stays literal, on one line, without hidden characters', {
  timeout: 60_000,
}, () => {
  const nasty = fc.constantFrom(
    '{name}',
    '[{me}]',
    '$&',
    '\n',
    '\u202e',
    '\u0000',
    '\u2069',
    '\ud800',
    '@a',
    '😀',
  );
  const answer = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(answer, fc.constantFrom('en', 'ar'), (said, language) => {
      const telling = sampleTelling({ answers: { order: said } });
      const { text } = compose(
        [{ text: '<{order|-}><{order|-}>', blanks: [order] }],
        language,
        telling,
      );
      const own = text.slice(1, text.indexOf('><', 1) < 0 ? undefined : (text.length - 2) / 2);
      expect(text).toBe(`<${own}><${own}>`);
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067]|\p{Cs}/u);
      expect(text.match(/\u2068/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    }),
    { numRuns },
  );
});
