import { expect, test } from 'vitest';
import { tooLong } from '../../../utils/composer/length.ts';

const box = (maxLength?: number) => ({ maxLength }) as unknown as HTMLElement;
const room = (max: number) => ({ max, count: (text: string) => [...text].length });

test.each([
  ['no limit at all', box(), undefined, 0],
  ['a field without maxlength says -1', box(-1), undefined, 0],
  ['the field’s own limit', box(3), undefined, 2],
  ['the site’s limit', box(), room(4), 1],
  ['the narrower of the two', box(4), room(2), 3],
  ['both roomy enough', box(5), room(5), 0],
])('%s', (_, editor, limit, over) => {
  expect(tooLong(editor, 'abcde', limit)).toBe(over);
});

test('the site counts in its own way', () => {
  expect(tooLong(box(), '👍🏽', { max: 1, count: () => 1 })).toBe(0);
});
