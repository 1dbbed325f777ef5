import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lengths, probabilities, readModel } from '../../../utils/language/model.ts';
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

test('a text of one or two words, and one of up to five, has biases of its own', () => {
  const model = readModel(bytes);
  const part = model.parts.get('Latn');
  if (!part) throw new Error('no Latin part');
  const at = part.languages.indexOf('yo');
  const nothing = part.languages.map(() => 0);
  const much = nothing.map((_, language) => (language === at ? 100 : 0));
  const words = ['wir', 'danken', 'dir', 'und', 'allen', 'sehr'];
  // For which numbers of words the biases of one length decide.
  const decided = (length: number) =>
    words.flatMap((_, last) => {
      const biases = lengths.map((_, one) => (one === length ? much : nothing));
      const found = probabilities({ ...part, biases }, words.slice(0, last + 1), model.longest);
      return (found[at] ?? 0) > 0.5 ? [last + 1] : [];
    });
  expect(lengths.map((_, length) => decided(length))).toEqual([[1, 2], [3, 4, 5], [6]]);
});

test.each([
  ['cut off', bytes.subarray(0, bytes.length - 10)],
  ['empty', new Uint8Array()],
  ['something else', new TextEncoder().encode('<!doctype html><p>Not found')],
])('a file that is %s is refused', (_, wrong) => {
  expect(() => readModel(wrong)).toThrow();
});
