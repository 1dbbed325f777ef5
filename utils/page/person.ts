import type { Named, Post } from '../post.ts';
import { partOf } from './address.ts';
import { readName } from './read-text.ts';

/** Whoever wrote a post, by a link to their account. */
export interface Person {
  author: string;
  handle: string;
  link: HTMLElement;
}

/** Every link of a list that leads to an account, group 1 of `pattern`, and shows a name. */
export function peopleIn(links: Iterable<HTMLElement>, pattern: RegExp): Person[] {
  const people: Person[] = [];
  for (const link of links) {
    const handle = partOf(link, pattern);
    const author = handle && readName(link);
    if (handle && author) people.push({ author, handle, link });
  }
  return people;
}

/** Those a notice names besides its first, each once; `total` is how many it speaks of in all. */
export function besides(
  people: readonly Named[],
  total: number,
): Pick<Post, 'others' | 'unseen'> & { first: Named | undefined } {
  const each = people.filter(
    ({ handle }, at) => people.findIndex((one) => one.handle === handle) === at,
  );
  const [first, ...others] = each;
  return { first, others, unseen: Math.max(0, total - each.length) };
}
