import type { Blank } from './blank.ts';
import { directionOf, runsAgainst } from './direction.ts';
import { isWords, type Telling, valueFor } from './fields.ts';
import { type Part, readWording } from './wording.ts';

/** A wording with its fields filled, or not quite. */
export interface Filled {
  /** Where something is missing stands "…". */
  text: string;
  /** Placeholders that have no value and cannot go without: such a text is shown, never inserted. */
  missing: string[];
}

/** Stands in the shown text for what is not told yet. */
const gap = '…';

/**
 * Fills a wording in one pass: values are never read again, so "{text}" in a name stays these six letters.
 * `language` is the wording's own BCP 47 tag; it gives the dates their form and the text its direction. Of the
 * card's blanks, facts are missing wherever they stand while nobody has said them: no phrase with one is dropped.
 */
export function fill(
  wording: string,
  language: string,
  telling: Telling,
  blanks: readonly Blank[] = [],
): Filled {
  const missing = new Set<string>();
  const direction = directionOf(language);
  const facts = new Set(blanks.filter(({ fact }) => fact).map(({ name }) => name));

  const value = (field: string, otherwise: string) => {
    const told = valueFor(field, telling, language);
    const own = told || (facts.has(field) ? '' : otherwise);
    return isWords(field, own) && runsAgainst(own, direction) ? isolate(own) : own;
  };

  const join = (parts: Part[]): string =>
    parts.reduce((text, part) => {
      if (part.kind === 'text') return meet(text, part.text);
      if (part.kind === 'phrase') return meet(text, phrase(part.parts));
      const own = value(part.field, part.otherwise);
      if (!own) missing.add(part.field);
      return meet(text, own || gap);
    }, '');

  const phrase = (parts: Part[]): string => {
    const named = parts.filter((part) => part.kind === 'field');
    const isFact = named.some(({ field }) => facts.has(field));
    const isEmpty = named.some(({ field, otherwise }) => !value(field, otherwise));
    return isEmpty && !isFact ? '' : join(parts);
  };

  return { text: join(readWording(wording)).trim(), missing: [...missing] };
}

/** Where a phrase fell out, the two spaces around it become one. */
function meet(before: string, after: string) {
  return before.endsWith(' ') && after.startsWith(' ') ? before + after.slice(1) : before + after;
}

/**
 * U+2068 and U+2069 keep a name's own direction to itself, so that "!" or a number beside it does not jump.
 * Sites keep them and count them (X: two each), therefore only where the direction really differs. Handles and
 * links go without: Bluesky finds a mention only after a space, "(" or the start, and links would swallow U+2069.
 */
function isolate(words: string) {
  return `\u2068${words}\u2069`;
}
