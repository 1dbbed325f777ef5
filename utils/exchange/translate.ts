import { placeholderName } from '../templates/blank.ts';
import { fieldNames } from '../templates/fields.ts';
import type { FoundBlank, FoundText, Piece } from './found.ts';

/** What a variable of another tool becomes: a piece, a blank to be asked for, or one of several words. */
export type Meaning =
  | Piece
  | { blank: FoundBlank; otherwise?: string | undefined }
  | { oneOf: readonly string[] };

/** Variables of a tool: where they stand (with the flags `gu`), and what each means. */
export interface Tongue {
  variable: RegExp;
  meaning(match: RegExpExecArray): Meaning;
}

type Way = (Piece | { literal: string })[];

/** At most so many wordings come of the choices within one text. */
const mostWordings = 20;

/** A foreign text in our template language: one way to say it or, where it leaves the choice open, several. */
export function translate(
  text: string,
  { variable, meaning }: Tongue,
): { texts: FoundText[]; blanks: FoundBlank[] } {
  const blanks = new Map<string, FoundBlank>();
  let ways: Way[] = [[]];
  const add = (...either: Way) => {
    ways = ways.flatMap((way) => either.map((piece) => [...way, piece])).slice(0, mostWordings);
  };
  let at = 0;
  for (const match of text.matchAll(variable)) {
    if (match.index > at) add({ literal: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const means = meaning(match);
    if (typeof means === 'string' || 'unknown' in means) add(means);
    else if ('oneOf' in means) add(...means.oneOf.map((words) => ({ literal: words })));
    else {
      const { name } = means.blank;
      // What is asked for by the name of a field of ours is that field: "$[NAME]", "%date%".
      if (!fieldNames.includes(name) && !blanks.has(name)) blanks.set(name, means.blank);
      add(placeholder(name, means.otherwise));
    }
  }
  if (at < text.length) add({ literal: text.slice(at) });
  return { texts: ways.map((way) => ({ pieces: settle(way) })), blanks: [...blanks.values()] };
}

/** A field or blank as our template language writes it, with words for when it is empty. */
export function placeholder(name: string, otherwise = ''): string {
  const words = otherwise
    .replace(/[{}[\]\n|]+/g, ' ')
    .trim()
    .slice(0, 200);
  return words ? `{${name}|${words}}` : `{${name}}`;
}

const isName = new RegExp(`^${placeholderName}$`, 'u');

/** A blank, named after what another tool calls it: lower case, letters, digits and `_`, 30 at most. */
export function blankFor(label: string, choices?: string[]): FoundBlank {
  const name = [...label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')].slice(0, 30);
  const trimmed = name.join('').replace(/^[^\p{L}]+|_+$/gu, '');
  const whole = isName.test(trimmed) ? trimmed : 'words';
  return {
    // A choice of answers is never a field of ours.
    name: choices && fieldNames.includes(whole) ? `${whole}_1` : whole,
    label: label.trim().slice(0, 200),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Where another tool leaves the caret: the person writes there. */
export function hereBlank(otherwise?: string): Meaning {
  return { blank: { name: 'here', label: '' }, otherwise };
}

const active = new RegExp(String.raw`\{(?=${placeholderName}[|}])|\\(?=[\\{}[\]]|$)`, 'gu');

/** Words that mean themselves in our template language, too; brackets only matter with a field in the same text. */
export function literal(words: string, besideFields: boolean): string {
  const safe = words.replace(active, (sign) => `\\${sign}`);
  return besideFields ? safe.replace(/(?<!\\)((?:\\\\)*)(?=[[\]])/g, '$1\\') : safe;
}

/** Neighbouring words become one before they are made safe: "{na" and "me}" are a field only together. */
function settle(way: Way): Piece[] {
  const isFields = way.some((piece) => typeof piece === 'string' || 'unknown' in piece);
  const pieces: Piece[] = [];
  let words = '';
  const flush = () => {
    if (words) join(literal(words, isFields));
    words = '';
  };
  const join = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  for (const piece of way) {
    if (typeof piece === 'object' && 'literal' in piece) {
      words += piece.literal;
      continue;
    }
    flush();
    if (typeof piece === 'string') join(piece);
    else pieces.push(piece);
  }
  flush();
  return pieces;
}
