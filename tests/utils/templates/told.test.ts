import { expect, test } from 'vitest';
import { tell } from '../../../utils/templates/told.ts';

test.each([
  ['de', 'Danke'],
  ['de-AT', 'Danke'],
  ['pl', 'Thanks'],
])('a title is told in %s as %s', (language, title) => {
  expect(tell({ en: 'Thanks', de: 'Danke' }, language)).toBe(title);
});
