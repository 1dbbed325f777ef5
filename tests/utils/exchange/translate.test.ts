import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTongue } from '../../../utils/exchange/formats/plain.ts';
import { blankFor, literal, placeholder, translate } from '../../../utils/exchange/translate.ts';
import { fill } from '../../../utils/templates/fill.ts';
import { reads } from '../../../utils/templates/wording.ts';
import { sampleTelling } from '../templates/sample-post.ts';
import { runs } from './any-library.ts';

const signs = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '\\',
  '|',
  '{name}',
  '[, {name}]',
  'a',
  ' ',
  '{order|x}',
);
const words = fc
  .array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 12 })
  .map((all) => all.join(''));

test('words of another tool mean themselves in ours, alone and beside fields', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `<${before}{me}${after}>`;
      const ours = `${literal(`<${before}`, true)}{me}${literal(`${after}>`, true)}`;
      const kim = `<${before}Kim${after}>`;
      expect([text, fill(ours, 'en', sampleTelling()).text]).toEqual([text, kim]);
      expect(fill(`<${literal(before, false)}>`, 'en', sampleTelling()).text).toBe(`<${before}>`);
    }),
    { numRuns: runs(500) },
  );
});

test('words of another tool read as they stood there, and our fields are told from them', () => {
  fc.assert(
    fc.property(words, (text) => {
      const pieces = reads(`${literal(`<${text}`, true)}{name|you}${literal(text, true)}`);
      expect(pieces.map((piece) => piece.text).join('')).toBe(`<${text}{name|you}${text}`);
      expect(pieces.filter(({ isField }) => isField).map((piece) => piece.text)).toEqual([
        '{name|you}',
      ]);
    }),
    { numRuns: runs(500) },
  );
  expect(reads('Hi[, {name}], {\\{when}}')).toEqual([
    { text: 'Hi', isField: false },
    { text: '[', isField: false },
    { text: ', ', isField: false },
    { text: '{name}', isField: true },
    { text: ']', isField: false },
    { text: ', {{when}}', isField: false },
  ]);
});

test('a choice of words becomes several wordings, twenty at most', () => {
  const tongue = { variable: /[AB]/gu, meaning: () => ({ oneOf: ['x', 'y', '{na', 'me}'] }) };
  const said = (text: string) => translate(text, tongue).texts.map(({ pieces }) => pieces.join(''));
  expect(said('-A-')).toEqual(['-x-', '-y-', '-{na-', '-me}-']);
  expect(said('A A A A')).toHaveLength(20);
  expect(said('AA')).toContain('\\{name}');
});

test.each([
  ['Hi {{name}}', ['Hi {name}']],
  ['@{{user.login}} wrote', ['{handle} wrote']],
  ['%{reply_to_name,fallback:friend}!', ['{name|friend}!']],
  ['{{a.b}} [1]', [{ unknown: '{{a.b}}' }, ' \\[1\\]']],
  ['no variables [1] {x}', ['no variables [1] \\{x}']],
])('in a text whose tool is not known, %s becomes %j', (text, pieces) => {
  expect(translate(text, plainTongue).texts).toEqual([{ pieces }]);
});

test.each([
  ['Order no.', 'order_no'],
  ['  2nd Name ', 'nd_name'],
  ['الطلب', 'الطلب'],
  ['%%', 'words'],
  ['A'.repeat(60), 'a'.repeat(30)],
])('a blank asked for as %j is named %s', (label, name) => {
  expect(blankFor(label).name).toBe(name);
});

test('a choice of answers is never taken for a field of ours, and words for a gap hold no signs of ours', () => {
  expect(blankFor('Name', ['a', 'b']).name).toBe('name_1');
  expect(placeholder('x', 'a{b}|c\nd')).toBe('{x|a b c d}');
});
