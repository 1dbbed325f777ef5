import { readTable } from './csv.ts';
import { decode } from './decode.ts';
import { tableFormats, textFormats, treeFormats } from './formats/all.ts';
import type { Findings } from './found.ts';
import { readJson } from './json.ts';
import { limits } from './limits.ts';
import { mergeLanguages } from './merge.ts';
import { isLibraryTable, readLibraryTable } from './own-csv.ts';
import { type Breathe, isLibrary, type Library, readLibrary } from './own-json.ts';
import { Refusal } from './refusal.ts';
import { type Columns, guessColumns, readColumns } from './table.ts';
import { placed, type Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** What a file turned out to be: a library of ours, or the findings in another tool's. */
export type Reading =
  | { kind: 'own'; library: Library }
  | { kind: 'foreign'; tool: string; findings: Findings; columns?: Columns };

/**
 * Reads a file of any kind we know, told by what is in it. `breathe` is awaited now and then: it gives the page
 * time, and throws when the person has stopped the reading. @throws Refusal naming line and entry; all or nothing.
 */
export async function readFile(
  bytes: Uint8Array,
  breathe: Breathe,
  now = new Date(),
): Promise<Reading> {
  const text = decode(bytes);
  await breathe();
  const start = text.trimStart();
  if (start === '') throw new Refusal('not-known', { line: 1 }, 'empty');
  if (/^(\{\s*["}]|\[\s*[{["\]])/.test(start)) return fromTree(readJson(text), breathe);
  if (/^<(\?xml|RDF|!DOCTYPE|html)/i.test(start))
    throw new Refusal('not-known', { line: 1 }, 'XML or HTML');
  if (/^(matches|replies|global_vars|imports)\s*:/m.test(text))
    return fromTree(readYaml(text), breathe);
  const format = textFormats.find((one) => one.fits(text));
  if (format) return foreign(format.name, format.read(text));
  return fromTable(text, breathe, now);
}

async function fromTree(tree: Tree, breathe: Breathe): Promise<Reading> {
  await breathe();
  if (isLibrary(tree.value)) {
    const library = await placed(tree, () => readLibrary(tree, breathe));
    return { kind: 'own', library };
  }
  const format = treeFormats.find((one) => one.fits(tree.value));
  if (!format) throw new Refusal('not-known', { line: 1 });
  return foreign(format.name, await placed(tree, () => format.read(tree.value)));
}

async function fromTable(text: string, breathe: Breathe, now: Date): Promise<Reading> {
  const rows = readTable(text);
  await breathe();
  if (isLibraryTable(rows))
    return { kind: 'own', library: await readLibraryTable(rows, now, breathe) };
  const format = tableFormats.find((one) => one.fits(rows));
  if (format) return foreign(format.name, format.read(rows));
  const columns = guessColumns(rows);
  if (columns.uses.length < 2) throw new Refusal('not-known', { line: 1 });
  return rereadColumns(columns);
}

/** The same table once a person has said what its columns are. */
export function rereadColumns(columns: Columns): Reading & { kind: 'foreign' } {
  return { ...foreign('CSV', readColumns(columns)), columns };
}

function foreign(tool: string, { found, leftOut }: Findings): Reading & { kind: 'foreign' } {
  if (found.length > limits.cards) throw new Refusal('too-many', { entry: limits.cards + 1 });
  return { kind: 'foreign', tool, findings: { found: mergeLanguages(found), leftOut } };
}
