import { placeholderName } from './blank.ts';

/** A piece of a wording: literal text, a field to be filled, or a phrase that is dropped when a field in it is empty. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'field'; field: string; otherwise: string }
  | { kind: 'phrase'; parts: Part[] };

const fieldAt = new RegExp(String.raw`\{(${placeholderName})(?:\|([^{}[\]\n]{0,200}))?\}`, 'uy');

/**
 * Reads a wording in one pass from left to right: `{name}`, `{name|friend}` with words for an empty field,
 * `[, {name}]` a phrase dropped with its field, `\{ \[ \] \\` literal. Brackets without a field in them,
 * unclosed ones and other braces are plain text: people write "[1]" and ":-{" too.
 */
export function readWording(wording: string): Part[] {
  return read(wording, 0, false).parts;
}

function read(wording: string, from: number, inPhrase: boolean) {
  const parts: Part[] = [];
  let text = '';
  let at = from;
  const flush = () => {
    if (text) parts.push({ kind: 'text', text });
    text = '';
  };
  while (at < wording.length) {
    const sign = wording[at] ?? '';
    fieldAt.lastIndex = at;
    const field = sign === '{' ? fieldAt.exec(wording) : null;
    if (sign === '\\' && '\\{}[]'.includes(wording[at + 1] ?? ' ')) {
      text += wording[at + 1];
      at += 2;
    } else if (field) {
      flush();
      parts.push({ kind: 'field', field: field[1] ?? '', otherwise: field[2]?.trim() ?? '' });
      at += field[0].length;
    } else if (sign === '[' && !inPhrase && closes(wording, at)) {
      const phrase = read(wording, at + 1, true);
      if (phrase.parts.some((part) => part.kind === 'field')) {
        flush();
        parts.push({ kind: 'phrase', parts: phrase.parts });
      } else {
        text += `[${phrase.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')}]`;
      }
      at = phrase.end + 1;
    } else if (sign === ']' && inPhrase) {
      break;
    } else {
      text += sign;
      at += 1;
    }
  }
  flush();
  return { parts, end: at };
}

/** Whether the bracket opened here is closed before another opens, so that reading stays one pass. */
function closes(wording: string, open: number) {
  for (let at = open + 1; at < wording.length; at += 1) {
    if (wording[at] === '\\') at += 1;
    else if (wording[at] === ']') return true;
    else if (wording[at] === '[') return false;
  }
  return false;
}

/**
 * A wording as it reads with its fields open: words without the signs that keep them literal, and fields, told apart from
 * words that look like one.
 */
export function reads(wording: string): { text: string; isField: boolean }[] {
  const pieces = (parts: Part[]): { text: string; isField: boolean }[] =>
    parts.flatMap((part) => {
      if (part.kind === 'text') return { text: part.text, isField: false };
      if (part.kind === 'phrase')
        return [
          { text: '[', isField: false },
          ...pieces(part.parts),
          { text: ']', isField: false },
        ];
      const { field, otherwise } = part;
      return { text: otherwise ? `{${field}|${otherwise}}` : `{${field}}`, isField: true };
    });
  return pieces(readWording(wording));
}

/** A wording at a glance: without its droppable phrases, a sign for every other field, in one line. */
export function glance(wording: string): string {
  return readWording(wording)
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'field' ? '…' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every field name that a wording asks for, known or not, in order, each once. */
export function fieldsIn(wording: string): string[] {
  const found = (parts: Part[]): string[] =>
    parts.flatMap((part) =>
      part.kind === 'field' ? [part.field] : part.kind === 'phrase' ? found(part.parts) : [],
    );
  return [...new Set(found(readWording(wording)))];
}
