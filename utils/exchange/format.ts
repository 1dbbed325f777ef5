import * as v from 'valibot';
import type { Row } from './csv.ts';
import type { Findings, Found, LeftOut } from './found.ts';
import { Fault } from './refusal.ts';
import { type Tongue, translate } from './translate.ts';

/** How one tool's files are told and read. A file is told by what is in it, never by its name. */
interface Format<Source> {
  /** The tool's own name, in every language the same. */
  name: string;
  fits(source: Source): boolean;
  /** @throws Fault with the path to what is wrong, Refusal where lines are known. */
  read(source: Source): Findings;
}
export type TreeFormat = Format<unknown>;
export type TableFormat = Format<readonly Row[]>;
export type TextFormat = Format<string>;

/** Data of a foreign file as its schema says it is. @throws Fault with the path. */
export function take<Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
  at: readonly (string | number)[] = [],
): v.InferOutput<Shape> {
  const read = v.safeParse(shape, value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  throw new Fault([...at, ...path], issue.message);
}

/** An entry as most tools have it. */
interface Entry extends Partial<Omit<Found, 'texts' | 'blanks'>> {
  title: string;
  text: string;
  language?: string | undefined;
}

/** Findings of many entries with a text each; those without are left out and told. */
export function findings(
  entries: readonly Entry[],
  tongue: Tongue,
  leftOut: LeftOut[] = [],
): Findings {
  const found: Found[] = [];
  for (const { text, language, ...entry } of entries) {
    if (text.trim() === '') {
      leftOut.push({ title: entry.title, why: 'no-text' });
      continue;
    }
    const { texts, blanks } = translate(text.replace(/\r\n?/g, '\n'), tongue);
    found.push({
      ...entry,
      key: entry.key || entry.shortcut || entry.title || text.slice(0, 200),
      tags: entry.tags ?? [],
      texts: language ? texts.map((one) => ({ ...one, language })) : texts,
      blanks,
    });
  }
  return { found, leftOut };
}

/** A text in a file. */
export const Words = v.pipe(
  v.string(),
  v.check((text) => text.isWellFormed(), 'half a character'),
  v.check((text) => text.length <= 100_000, 'longer than 100,000'),
);
/** One that tools leave out, or write null for. */
export const MaybeWords = v.optional(v.nullable(Words));
/** Numbers and words by which tools name their entries. */
export const Id = v.optional(v.nullable(v.union([v.string(), v.number()])));
