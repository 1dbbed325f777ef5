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
