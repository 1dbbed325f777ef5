import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { probabilities, readModel } from '../../../utils/language/model.ts';
import { packModel } from '../../language/pack.ts';

const bytes = readFileSync(new URL('../../../public/language-model.bin', import.meta.url));

test('the file gives the same bytes when packed again', () => {
  expect(Buffer.from(packModel(readModel(bytes))).equals(bytes)).toBe(true);
});

test('probabilities are one in all, for no words and for very many', () => {
  const model = readModel(bytes);
  for (const [, part] of model.parts) {
    for (const words of [[], ['a'], Array.from({ length: 20_000 }, () => 'abcdefghij')]) {
      const sum = probabilities(part, words, model.longest).reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  }
});

test('a text of one or two words has biases of its own', () => {
  const model = readModel(bytes);
  const part = model.parts.get('Latn');
  if (!part) throw new Error('no Latin part');
  const at = part.languages.indexOf('yo');
  const bias = part.languages.map((_, language) => (language === at ? 100 : 0));
  const nothing = part.languages.map(() => 0);
  const yoruba = (words: string[], few: Partial<typeof part>) =>
    (probabilities({ ...part, bias: nothing, few: nothing, ...few }, words, model.longest)[at] ??
      0) > 0.5;
  expect(yoruba(['guten', 'tag'], { few: bias })).toBe(true);
  expect(yoruba(['guten', 'tag'], { bias })).toBe(false);
  expect(yoruba(['einen', 'guten', 'tag'], { few: bias })).toBe(false);
  expect(yoruba(['einen', 'guten', 'tag'], { bias })).toBe(true);
});

test.each([
  ['cut off', bytes.subarray(0, bytes.length - 10)],
  ['empty', new Uint8Array()],
  ['something else', new TextEncoder().encode('<!doctype html><p>Not found')],
])('a file that is %s is refused', (_, wrong) => {
  expect(() => readModel(wrong)).toThrow();
});
