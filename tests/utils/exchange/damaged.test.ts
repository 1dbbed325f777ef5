import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { become } from '../../../utils/exchange/become.ts';
import { writeLibraryTable } from '../../../utils/exchange/own-csv.ts';
import { writeLibrary } from '../../../utils/exchange/own-json.ts';
import { readFile } from '../../../utils/exchange/read-file.ts';
import { Refusal } from '../../../utils/exchange/refusal.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { runs } from './any-library.ts';

const folder = join(import.meta.dirname, 'files');
const own = { cards: starter.slice(0, 4), brands: [] };
const files = [
  writeLibrary(own),
  writeLibraryTable(own, 'en'),
  ...readdirSync(folder)
    .filter((name) => !name.endsWith('.cards.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
].map((text) => Buffer.from(text));

const hostile = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '__proto__: {polluted: 1}\n',
  '<<: {polluted: 1}\n',
  '&a [*a, *a]',
  '!!js/function "x"',
  '!!python/object:os.system x',
  '['.repeat(3000),
  '{"a":'.repeat(2000),
  '"',
  "'",
  '\r',
  '\n',
  '\t',
  ',',
  ';',
  '{',
  '}',
  ']',
  ':',
  '\ufeff',
  '\ud800',
  'null',
  '1e999',
  '-0',
  'true',
  '[]',
  '{}',
  '{{#cursor}}',
  '$[',
  '[[%',
  '<p>',
  '<!--',
  '<![CDATA[',
  '&#0;',
  '&#xd800;',
  'x'.repeat(30_000),
].map((text) => Buffer.from(text));

/** What may have happened to a file: cut, torn, doubled, a byte flipped, or something hostile put in. */
const damage = fc.record({
  how: fc.constantFrom('cut', 'remove', 'double', 'flip', 'insert', 'insert', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.integer({ min: 0, max: 255 }),
  what: fc.constantFrom(...hostile),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(file: Buffer, { how, at: share, length, byte, what }: Damage): Buffer {
  const at = Math.floor(share * file.length);
  const [before, after] = [file.subarray(0, at), file.subarray(at)];
  if (how === 'cut') return before;
  if (how === 'remove') return Buffer.concat([before, after.subarray(length)]);
  if (how === 'double') return Buffer.concat([before, after.subarray(0, length), after]);
  if (how === 'flip') return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
  return Buffer.concat([before, what, after]);
}

test('a damaged file is read whole or refused with a place, and touches nothing', async () => {
  const ends = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      async (file, harm) => {
        const bytes = new Uint8Array(harm.reduce<Buffer>(damaged, file));
        try {
          const reading = await readFile(bytes, async () => {});
          const cards =
            reading.kind === 'own'
              ? reading.library.cards
              : await become(
                  reading.tool,
                  reading.findings.found,
                  { unknown: new Map(), languages: [] },
                  new Date(),
                );
          // What was read can be kept, and written out again.
          structuredClone(cards);
          await readFile(
            new TextEncoder().encode(writeLibrary({ cards, brands: [] })),
            async () => {},
          );
          ends.read += 1;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { line, entry } = error.place;
          expect([error.why, line ?? entry]).toEqual([error.why, expect.any(Number)]);
          ends.refused += 1;
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      },
    ),
    { numRuns: runs(500) },
  );
  console.log(`${ends.read} damaged files read whole, ${ends.refused} refused with their place`);
  expect(ends.refused).toBeGreaterThan(0);
});
