import type { Post } from '../post.ts';
import { cleanLine } from './clean.ts';

/** So much of a post is enough to know what it is about, in code points. */
const most = 280;

/**
 * What a post says, in short, to be shown to colleagues: one line, without the name and the account of its author.
 * Names are sought as they are written, also in part, and as whole words; what has less than three letters is no name.
 */
export function gistOf({ text, author, handle }: Pick<Post, 'text' | 'author' | 'handle'>): string {
  const names = [author, handle, handle?.split('@')[0], ...author.split(/\s+/)]
    .flatMap((name) => (name === undefined || [...name].length < 3 ? [] : [name]))
    .sort((a, b) => b.length - a.length);
  const line = cleanLine(text, 20_000);
  const bare = names.length === 0 ? line : line.replace(anyOf(names), '…');
  const short = cleanLine(bare, most);
  return short.length < bare.length ? `${short}…` : short;
}

function anyOf(names: readonly string[]): RegExp {
  const either = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])@?(?:${either})(?![\\p{L}\\p{N}_])`, 'gu');
}
