import { expect, test } from 'vitest';
import { numberIn } from '../../../utils/page/number-in.ts';

test.each([
  ['and 3 others liked your post', 3],
  ['und 12 weitere', 12],
  ['و٣ آخرون', 3],
  ['و۱۲ نفر دیگر', 12],
  ['na wengine 2 · 3mo', 2],
  ['reposted your post', 0],
])('%s speaks of %i', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
