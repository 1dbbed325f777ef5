import { expect, test } from 'vitest';
import { blankName } from '../../../utils/templates/blank.ts';
import { fieldsIn } from '../../../utils/templates/wording.ts';

test.each([
  ['Order number', 'order_number'],
  ['Numer zamówienia?', 'numer_zamówienia'],
  ['رقم الطلب', 'رقم_الطلب'],
  ['2. Größe', 'größe'],
  ['???', 'blank'],
  ['name', 'name_2'],
  ['an answer that is far too long for a name', 'an_answer_that_is_far_too'],
])('asked for %o, a blank is named %s, and a wording can name it', (label, name) => {
  expect(blankName(label, ['name'])).toBe(name);
  expect(fieldsIn(`{${name}}`)).toEqual([name]);
});

test('no two blanks have one name', () => {
  expect(blankName('Day', ['day', 'day_2'])).toBe('day_3');
});
