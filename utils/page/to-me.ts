import type { PostKind } from '../post.ts';
import { pathOf } from './address.ts';

/** Whose accounts a post leads to, each by its path on this site; '' where the page does not tell. */
interface Ties {
  /** Mine: of whoever is logged in. */
  mine: string;
  /** Of who wrote it. */
  by: string;
  /** Of who wrote what it answers. */
  answers?: string | undefined;
  /** Of who wrote what it quotes. */
  quotes?: string | undefined;
  words?: Element | undefined;
}

/** What a post is to me by those accounts alone; `otherwise` where it is nothing to me, or by me. */
export function kindToMe(
  { mine, by, answers = '', quotes = '', words }: Ties,
  otherwise: PostKind,
): PostKind {
  if (mine === '' || samePath(mine, by)) return otherwise;
  if (samePath(mine, answers)) return 'reply';
  if (samePath(mine, quotes)) return 'quote';
  return linksTo(words, mine) ? 'mention' : otherwise;
}

/** Whether the words of a post link to an account of mine; `mine` is its path, such as `/@name`, or '' if unknown. */
export function linksTo(words: Element | undefined, mine: string): boolean {
  const links = [...(words?.querySelectorAll('a[href]') ?? [])];
  return mine !== '' && links.some((link) => samePath(pathOf(link), mine));
}

/** Whether two paths lead to one account: sites take its name in any case. */
export const samePath = (one: string, other: string): boolean =>
  one.replace(/\/$/, '').toLowerCase() === other.replace(/\/$/, '').toLowerCase();
