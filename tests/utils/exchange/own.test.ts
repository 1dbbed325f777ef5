import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../utils/exchange/csv.ts';
import { writeLibraryTable } from '../../../utils/exchange/own-csv.ts';
import { type Library, writeLibrary } from '../../../utils/exchange/own-json.ts';
import { readFile } from '../../../utils/exchange/read-file.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { sampleCard } from '../templates/sample-post.ts';
import { anyLibrary, runs } from './any-library.ts';

const breathe = async () => {};
const bytes = (text: string) => new TextEncoder().encode(text);

async function back(text: string): Promise<Library> {
  const reading = await readFile(bytes(text), breathe);
  if (reading.kind !== 'own') throw new Error(`read as ${reading.tool}`);
  return reading.library;
}

test('our own JSON comes back as it went, whatever the library', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      expect(await back(writeLibrary(library))).toEqual(library);
    }),
    { numRuns: runs(300) },
  );
});

test('our own table comes back as it went, and no cell of it begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, fc.constantFrom('en', 'ar'), async (library, shown) => {
      const table = writeLibraryTable(library, shown);
      expect(await back(table)).toEqual(library);
      for (const { cells } of readTable(table.slice(1)))
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    }),
    { numRuns: runs(300) },
  );
});

test('the starter set comes back from both', async () => {
  expect(await back(writeLibrary({ cards: starter, brands: [] }))).toEqual({
    cards: starter,
    brands: [],
  });
  expect(await back(writeLibraryTable({ cards: starter, brands: [] }, 'sw'))).toEqual({
    cards: starter,
    brands: [],
  });
});

test('what a person changes in the spreadsheet counts, and the rest stays', async () => {
  const card = sampleCard({
    title: { en: 'Refund', de: 'Erstattung' },
    note: 'Say when.',
    tags: ['a,b', 'c'],
    wordings: [
      { language: 'en', text: 'Hello' },
      { language: 'de', text: 'Guten Tag', address: 'formal' },
    ],
  });
  const table = writeLibraryTable({ cards: [card], brands: [] }, 'de')
    .replaceAll('"Erstattung"', '"Rückzahlung"')
    .replace('"Guten Tag"', '"Grüß Gott"')
    .concat('"Neu","","sw","Habari","x","","",""\r\n');
  const [changed, added] = (await back(table)).cards;
  expect(changed).toEqual({
    ...card,
    title: { en: 'Refund', de: 'Rückzahlung' },
    wordings: [card.wordings[0], { language: 'de', text: 'Grüß Gott', address: 'formal' }],
  });
  expect(added).toMatchObject({
    title: 'Neu',
    tags: ['x'],
    wordings: [{ language: 'sw', text: 'Habari' }],
    origin: 'mine',
  });
});

test('a spreadsheet may write it anew with semicolons, bare line ends or as UTF-16', async () => {
  const card = sampleCard({
    title: 'Ä;b',
    wordings: [{ language: 'en', text: 'one\ntwo; "three"' }],
  });
  const rows = readTable(writeLibraryTable({ cards: [card], brands: [] }, 'en').slice(1));
  const anew = rows
    .map(({ cells }) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\n');
  expect(await back(anew)).toEqual({ cards: [card], brands: [] });
  const tabs = Buffer.from(`\ufeff${anew.replaceAll('";"', '"\t"')}`, 'utf16le');
  const reading = await readFile(new Uint8Array(tabs), breathe);
  expect(reading).toEqual({ kind: 'own', library: { cards: [card], brands: [] } });
});

const oneCard = writeLibrary({
  cards: [sampleCard({ title: 'First' }), sampleCard({ title: 'Second' })],
  brands: [],
});

test.each([
  ['cut off', oneCard.slice(0, -40), 'damaged', { line: 3 }],
  ['of a newer Asante', oneCard.replace('"version":1', '"version":2'), 'newer', { line: 1 }],
  [
    'with an empty text',
    oneCard.replace('Hello[, {name}]!', ' '),
    'damaged',
    { line: 2, entry: 1, title: 'First' },
  ],
  [
    'with a wrong language',
    oneCard.replaceAll('"en"', '"!"'),
    'damaged',
    { line: 2, entry: 1, title: 'First' },
  ],
  ['without its cards', '{"format":"asante-library","version":1}', 'damaged', { line: 1 }],
  ['of something else', '{"a":1}', 'not-known', { line: 1 }],
  ['that is empty', '', 'not-known', { line: 1 }],
  ['with NUL', `${oneCard}\0`, 'not-text', { line: 7 }],
])('a file %s is refused, with its place', async (_what, text, why, place) => {
  await expect(back(text)).rejects.toMatchObject({ name: 'Refusal', why, place });
});

test('bytes that are not UTF-8 are refused with their line', async () => {
  const latin = Buffer.from('title,text\nGruß,"Schöne Grüße"\n', 'latin1');
  await expect(readFile(new Uint8Array(latin), breathe)).rejects.toMatchObject({
    why: 'not-text',
    place: { line: 2 },
  });
});

test('two cards with one id are refused at the second', async () => {
  const card = sampleCard({ title: 'Twice' });
  await expect(back(writeLibrary({ cards: [card, card], brands: [] }))).rejects.toMatchObject({
    why: 'damaged',
    place: { line: 3, entry: 2, title: 'Twice' },
  });
});

test('data nested a hundred thousand deep is refused before it could be kept', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  await expect(back(`[${deep}]`)).rejects.toMatchObject({ why: 'too-deep' });
});

test('more cards than a library may hold are refused', async () => {
  const card = sampleCard();
  const many = Array.from({ length: 20_001 }, () => card);
  await expect(back(writeLibrary({ cards: many, brands: [] }))).rejects.toMatchObject({
    why: 'too-many',
  });
});
