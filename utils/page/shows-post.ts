import type { Post } from '../post.ts';
import { readText } from './read-text.ts';

/** Whether a dialog shows the account and the first words of this post, as those do that answer one. */
export function showsPost(dialog: Element, { handle, text }: Post): boolean {
  const shown = readText(dialog).text.replace(/\s+/g, ' ');
  const words = text.replace(/\s+/g, ' ').slice(0, 60).trim();
  if (!handle || words === '') return false;
  return shown.includes(words) && shown.split(/[\s@]+/).includes(handle);
}
