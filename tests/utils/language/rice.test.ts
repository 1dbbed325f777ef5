import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RiceReader } from '../../../utils/language/rice.ts';
import { bestLow, RiceWriter } from '../../language/rice-writer.ts';

test('whatever is written is read again, with any number of low bits', () => {
  const numbers = fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 12 })));
  fc.assert(
    fc.property(numbers, (all) => {
      const writer = new RiceWriter();
      for (const [number, low] of all) writer.write(number, low);
      const reader = new RiceReader(writer.bytes());
      expect(all.map(([, low]) => reader.read(low))).toEqual(all.map(([number]) => number));
    }),
    { numRuns: 300 },
  );
});

test('bytes that end too soon are refused', () => {
  expect(() => new RiceReader(new Uint8Array([0xff])).read(2)).toThrow('cut off');
});

test.each([
  [[0, 0, 0], 0],
  [[100, 90, 110, 95], 6],
])('%j is shortest with %d low bits', (numbers, low) => {
  expect(bestLow(numbers)).toBe(low);
});
