import { onSite, pageAddress, pathOf } from './address.ts';

/**
 * Address of the post that a page's list of people is about, if it is one's own: the page's path without `end`, below
 * the path that `me`, the link to one's own profile, leads to. Undefined on every other page: nobody is thanked for
 * having passed on what others wrote.
 */
export function listedPost(
  row: HTMLElement,
  end: string,
  me: Element | undefined | null,
): string | undefined {
  const { pathname } = pageAddress(row);
  const mine = pathOf(me);
  const isMine = mine !== '' && pathname.toLowerCase().startsWith(`${mine.toLowerCase()}/`);
  return isMine && pathname.endsWith(end) ? onSite(row, pathname.slice(0, -end.length)) : undefined;
}
