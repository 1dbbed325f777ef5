import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { become, unknownIn } from '../../../utils/exchange/become.ts';
import { readFile } from '../../../utils/exchange/read-file.ts';

const folder = join(import.meta.dirname, 'files');
const files = readdirSync(folder).filter((name) => !name.endsWith('.cards.json'));
const now = new Date('2026-01-01T00:00:00.000Z');

/** Each file was written after its tool's format; beside it stand the cards that must come of it. */
test.each(files)('%s becomes exactly the cards beside it', async (name) => {
  // Told by what is in it: no name is handed over.
  const reading = await readFile(readFileSync(join(folder, name)), async () => {}, now);
  if (reading.kind !== 'foreign') throw new Error('taken for ours');
  const { tool, findings } = reading;
  const cards = await become(tool, findings.found, { unknown: new Map(), languages: [] }, now);
  const told = cards.map((card, at) => {
    const { origin: _, created: __, changed: ___, intent: ____, ...shown } = card;
    const found = findings.found[at];
    return { ...shown, unknown: found ? unknownIn(found) : [] };
  });
  const expected = JSON.parse(readFileSync(join(folder, `${name}.cards.json`), 'utf8'));
  expect({ tool, leftOut: findings.leftOut, cards: told }).toEqual(expected);
});
