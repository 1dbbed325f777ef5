import * as v from 'valibot';
import { type Brand, BrandShape } from '../templates/brand.ts';
import { type Card, NotACard, readCard } from '../templates/card.ts';
import { limits } from './limits.ts';
import { Fault, Refusal } from './refusal.ts';
import type { Tree } from './tree.ts';

/** All that our own file holds. */
export interface Library {
  cards: readonly Card[];
  brands: readonly Brand[];
}

/** Awaited now and then by whatever takes long, with the share done (0..1) where it is known; throws to stop it. */
export type Breathe = (share?: number) => Promise<void>;

const format = 'asante-library';
const version = 1;

/** Our own file, docs/exchange.md: nothing is lost on the way there and back. */
export function writeLibrary({ cards, brands }: Library, now = new Date()): string {
  // One card a line: such files can be compared, kept in version control, and repaired by hand.
  const lines = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).join(',\n');
  const head = `"format":"${format}","version":${version},"made":"${now.toISOString()}"`;
  return `{${head},"cards":[\n${lines(cards)}\n],"brands":[\n${lines(brands)}\n]}\n`;
}

const Head = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer()) });

/** Whether data is a file of ours, of whatever version. */
export function isLibrary(value: unknown): boolean {
  return v.is(Head, value);
}

/**
 * Reads our own file. `breathe` is awaited now and then, so that a large one does not hold up the page.
 * @throws Refusal for one of a newer Asante; Fault for what is not a card, all or none.
 */
export async function readLibrary(tree: Tree, breathe: Breathe): Promise<Library> {
  const head = v.safeParse(Head, tree.value);
  if (!head.success) throw new Fault([], `not ${format}`);
  if (head.output.version > version) throw new Refusal('newer', { line: 1 });
  const { cards, brands = [] } = tree.value as { cards?: unknown; brands?: unknown };
  if (!Array.isArray(cards)) throw new Fault(['cards'], 'not a list');
  if (cards.length > limits.cards) throw new Refusal('too-many', { entry: limits.cards + 1 });
  const seen = new Map<string, number>();
  const read: Card[] = [];
  for (const [at, one] of cards.entries()) {
    if (at % 100 === 0) await breathe(at / cards.length);
    const card = cardAt(one, ['cards', at]);
    const before = seen.get(card.id);
    if (before !== undefined) throw new Fault(['cards', at, 'id'], `the same as entry ${before}`);
    seen.set(card.id, at + 1);
    read.push(card);
  }
  if (!Array.isArray(brands)) throw new Fault(['brands'], 'not a list');
  return { cards: read, brands: brands.map((one, at) => brandAt(one, ['brands', at])) };
}

/** A brand at this path. @throws Fault that names the field. */
export function brandAt(from: unknown, path: readonly (string | number)[]): Brand {
  const brand = v.safeParse(BrandShape, from, { abortEarly: true });
  if (brand.success) return brand.output;
  const [issue] = brand.issues;
  throw new Fault([...path, ...(v.getDotPath(issue)?.split('.') ?? [])], issue.message);
}

/** A card at this path. @throws Fault that names the field. */
export function cardAt(from: unknown, path: readonly (string | number)[]): Card {
  try {
    return readCard(from);
  } catch (error) {
    if (!(error instanceof NotACard)) throw error;
    throw new Fault([...path, ...error.path], error.message);
  }
}
