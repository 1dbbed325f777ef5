import { pathOf } from './address.ts';
import { namesOf, selectorsFor } from './stable-selector.ts';

/** Elements of one kind that repeat on a page, and the selector that finds them all. */
export interface Repeated {
  selector: string;
  all: HTMLElement[];
}

/** So many posts at the least show what they have in common. */
const fewest = 3;
const longestName = 60;

/** What repeats around the element a person points at, smallest first: each could be the post that is meant. */
export function repeatedAround(target: Element): Repeated[] {
  const found: Repeated[] = [];
  for (
    let at: Element | null = target;
    at && at !== target.ownerDocument.body;
    at = at.parentElement
  ) {
    const around = at;
    for (const selector of selectorsFor(around)) {
      const all = [...around.ownerDocument.querySelectorAll<HTMLElement>(selector)];
      const alike = all.filter((each) => each.parentElement === around.parentElement).length;
      if (all.length >= fewest && alike >= 2) {
        if (selectorsOf({ selector, all })) found.push({ selector, all });
        break;
      }
    }
  }
  return found;
}

/**
 * Selectors for the general reader, from what the posts have in common: whose name stands once in each and differs,
 * which words are longest, and where each one's own address leads. Undefined where author or address is not sure.
 */
export function selectorsOf({ selector, all }: Repeated): Record<string, string> | undefined {
  const [sample] = all;
  if (!sample) return undefined;
  const parts = [...sample.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    selectorsFor(element).map((part) => ({ element, part })),
  );
  const inEach = parts.flatMap(({ element, part }) => {
    const each = all.map((post) => [...post.querySelectorAll<HTMLElement>(part)]);
    const once = each.every((few) => few.length === 1) && each[0]?.[0] === element;
    return once ? [{ element, part, each: each.map(([one]) => one as HTMLElement) }] : [];
  });
  const addresses = inEach.filter(({ each }) => leadsApart(each));
  const author = best(inEach, ({ element, each }) => likeAuthor(element, each, all.length));
  const permalink = best(
    addresses.filter(
      ({ element }) => element !== author?.element && !author?.element.contains(element),
    ),
    ({ element }) => likePermalink(element),
  );
  const ownIds = new Set(all.map(({ id }) => id)).size === all.length && all.every(({ id }) => id);
  if (!author || !(permalink || ownIds)) return undefined;
  const text = best(inEach, ({ element, each }) =>
    element.contains(author.element) || (permalink && element.contains(permalink.element))
      ? 0
      : each.reduce((sum, one) => sum + lengthOf(one), 0) / all.length,
  );
  return {
    post: selector,
    author: author.part,
    ...(permalink ? { permalink: permalink.part } : {}),
    ...(text ? { text: text.part } : {}),
  };
}

function best<One>(all: One[], worth: (one: One) => number): One | undefined {
  let first: { one: One; value: number } | undefined;
  for (const one of all) {
    const value = worth(one);
    if (value > 0 && value > (first?.value ?? 0)) first = { one, value };
  }
  return first?.one;
}

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const lengthOf = (element: Element) => words(element).length;

/** A name is short, has letters, differs from post to post, and is marked as one or leads to an account. */
function likeAuthor(element: HTMLElement, each: HTMLElement[], posts: number): number {
  const names = each.map(words);
  if (names.some((name) => name.length === 0 || name.length > longestName || !/\p{L}/u.test(name)))
    return 0;
  const differs = new Set(names).size > Math.min(2, posts - 1);
  if (!differs || names.some((name) => /\p{Nd}/u.test(name) && /[:/.]/.test(name))) return 0;
  const link = element.closest('a') ?? element.querySelector('a');
  const marked = namesOf(element).some((name) => /author|user|name|nick|poster|byline/i.test(name));
  const leads = /\/(@|~|u(ser)?s?\/|profile|people|member|author|account)/i.test(pathOf(link));
  if (!marked && !leads) return 0;
  return (
    (marked ? 2 : 0) +
    (leads ? 3 : 0) +
    (element.localName === 'a' ? 1 : 0) -
    names.join('').length / 10_000
  );
}

/** Each leads somewhere else on this site, as the general reader tells addresses apart. */
function leadsApart(each: HTMLElement[]): boolean {
  const paths = each.map((link) => {
    const path = link.localName === 'a' ? pathOf(link) : '';
    return path && path + new URL((link as HTMLAnchorElement).href).hash;
  });
  return paths.every(Boolean) && new Set(paths).size === paths.length;
}

function likePermalink(link: HTMLElement): number {
  const marked = namesOf(link).some((name) =>
    /perma|date|time|stamp|link|number|title/i.test(name),
  );
  return (
    1 + (link.querySelector('time') ? 4 : 0) + (marked ? 2 : 0) + (/\d/.test(words(link)) ? 1 : 0)
  );
}
