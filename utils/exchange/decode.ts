import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/**
 * The text of a file: UTF-8 with or without a mark, or UTF-16 with one (spreadsheets write it).
 * @throws Refusal for a file past the limit, another encoding, or NUL, with the line of the first wrong byte.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > limits.file) throw new Refusal('too-big');
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const { line, at } = firstWrong(bytes, encoding);
    throw new Refusal('not-text', { line }, `byte ${at} is not ${encoding}`);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Refusal('not-text', { line: lineAt(text, nul) }, 'a NUL character');
  return text;
}

function encodingOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The longest beginning that reads, found by halves: a decoder does not say where it failed. */
function firstWrong(bytes: Uint8Array, encoding: string) {
  const reads = (to: number) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, to), {
        stream: true,
      });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle) === undefined) bad = middle;
    else good = middle;
  }
  const before = reads(good) ?? '';
  return { line: lineAt(before, before.length), at: good + 1 };
}

/** The line that this place in a text is on, from 1; CR, LF and both together end one. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let place = 0; place < at; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === 10 || (sign === 13 && text.charCodeAt(place + 1) !== 10)) line += 1;
  }
  return line;
}
