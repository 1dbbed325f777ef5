import { expect, test } from 'vitest';
import { chineseOf, serbianOrCroatian } from '../../../utils/language/writing.ts';

test.each([
  ['这个问题谁来说', 'zh-Hans'],
  ['這個問題誰來說', 'zh-Hant'],
  ['好人', 'zh'],
])('%s is %s', (text, tag) => {
  expect(chineseOf([text])).toBe(tag);
});

test.each([
  ['gde si lepa devojko', 'sr-Latn'],
  ['gdje si lijepa djevojko', 'hr'],
  ['dobar dan', 'hr'],
])('%s is %s', (text, tag) => {
  expect(serbianOrCroatian(text.split(' '))).toBe(tag);
});
