import * as v from 'valibot';
import { told } from './told.ts';
import { ChoiceShape } from './wording-shape.ts';

/**
 * How a placeholder is named: lower-case letters of any script, digits, `_` and `-`, a letter first, at most 30
 * characters. `{Name}` and `{2}` are no placeholders, since people write such things.
 */
export const placeholderName = String.raw`(?!\p{Lu})\p{L}(?:(?!\p{Lu})[\p{L}\p{M}\p{N}_-]){0,29}`;
const wholeName = new RegExp(`^${placeholderName}$`, 'u');

/**
 * A gap that only the person who answers can fill: wordings name it like a field, `{order}`, and it is asked for
 * before the reply goes in. In a phrase, `[ about {order}]`, or with words for it, `{order|it}`, it may be left empty.
 */
export const BlankShape = v.object({
  name: v.pipe(v.string(), v.regex(wholeName, 'not a name for a blank')),
  /** What is asked for, in the interface's language. Absent: its name says it. */
  label: v.exactOptional(told(200)),
  /** The only answers there are, for wordings in their language; where a language has none, words are typed. */
  choices: v.exactOptional(v.pipe(v.array(ChoiceShape), v.maxLength(200))),
  /** The reply is not honest without it: neither phrase nor other words make up for it, and it refuses to go in. */
  fact: v.exactOptional(v.boolean()),
});
export type Blank = v.InferOutput<typeof BlankShape>;

/** A name for what is asked, out of its words, that none of the taken ones is: "Order number" is `order_number`. */
export function blankName(label: string, taken: readonly string[]): string {
  const made = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^[^\p{L}]+/u, '');
  const stem = [...made].slice(0, 26).join('').replace(/_+$/, '');
  const name = wholeName.test(stem) ? stem : 'blank';
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
