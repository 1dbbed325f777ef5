import { directionOf } from '../templates/direction.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/**
 * A run of the other direction that ends in a sign: without marks the sign jumps to the wrong side (UAX #9).
 * Mended by isolating the run (U+2068, U+2069), links and mentions aside.
 */
export function direction({ text, language }: Draft): Finding[] {
  if (!language || /[\u2066-\u2069\u200e\u200f]/u.test(text)) return [];
  const run =
    directionOf(language) === 'rtl'
      ? /(?<![\p{L}@#/.:])\p{Script=Latin}[\p{Script=Latin}\p{N} ]*[+!?)%]+/u
      : /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M} ]*[!?)%.،؟]+/u;
  const quote = run.exec(text)?.[0];
  if (!quote) return [];
  return [{ check: 'direction', quote, mended: text.replace(run, (it) => `\u2068${it}\u2069`) }];
}
