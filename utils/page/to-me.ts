import { pathOf } from './address.ts';

/** Whether the words of a post link to an account of mine; `mine` is its path, such as `/@name`, or '' if unknown. */
export function linksTo(words: Element | undefined, mine: string): boolean {
  const links = [...(words?.querySelectorAll('a[href]') ?? [])];
  return mine !== '' && links.some((link) => samePath(pathOf(link), mine));
}

/** Whether two paths lead to one account: sites take its name in any case. */
export const samePath = (one: string, other: string): boolean =>
  one.replace(/\/$/, '').toLowerCase() === other.replace(/\/$/, '').toLowerCase();
