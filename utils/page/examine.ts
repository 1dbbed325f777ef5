import type { Findings } from '../health.ts';
import type { Post } from '../post.ts';
import { isVisible } from './find.ts';
import type { Site } from './site.ts';

/** So many posts tell enough of a page. */
const most = 40;
const wordless = new Set<Post['kind']>(['like', 'follow', 'repost']);

/** Looks at what stands on a page now and counts; takes some milliseconds, so it is done when all is quiet. */
export function examine(site: Site, page: Document): Findings {
  const { selectors, surfaces = [], mended = [] } = site;
  const { pathname } = new URL(page.URL);
  const surface = surfaces.find(({ at }) => at.test(pathname));
  const there = (slot: string | undefined) => !slot || count(page, selectors[slot]) > 0;
  const due = there(surface?.once) && !asksToSignIn(page);
  const elements = shown(page, selectors.post);
  const posts: Post[] = [];
  const found: Findings = {
    site: site.name,
    surface: surface?.name ?? 'other',
    least: due ? (surface?.least ?? 0) : 0,
    matched: elements.length,
    read: 0,
    signed: 0,
    withoutAccount: 0,
    spoken: 0,
    withoutWords: 0,
    withoutControl: 0,
    contradicted: 0,
    slots: Object.fromEntries(
      Object.entries(selectors).map(([slot, selector]) => [slot, count(page, selector)]),
    ),
    mended,
  };
  for (const element of elements) {
    const post = readOrNone(site, element);
    if (!post) continue;
    found.read += 1;
    if (contradicts(site, post, posts)) found.contradicted += 1;
    posts.push(post);
    if (!site.guests) {
      found.signed += 1;
      if (!post.handle) found.withoutAccount += 1;
    }
    if (wordless.has(post.kind)) continue;
    found.spoken += 1;
    if (post.text === '') found.withoutWords += 1;
    if (!site.replyControl(element)) found.withoutControl += 1;
  }
  return found;
}

/** The posts that the same look finds, with their elements. */
export function shownPosts(site: Site, page: Document): { element: HTMLElement; post: Post }[] {
  return shown(page, site.selectors.post).flatMap((element) => {
    const post = readOrNone(site, element);
    return post ? [{ element, post }] : [];
  });
}

function shown(page: Document, selector: string): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (const element of page.querySelectorAll<HTMLElement>(selector)) {
    if (isVisible(element)) elements.push(element);
    if (elements.length === most) break;
  }
  return elements;
}

function readOrNone(site: Site, element: HTMLElement): Post | undefined {
  try {
    return site.read(element);
  } catch {
    return undefined;
  }
}

function contradicts({ accountIn }: Site, post: Post, others: Post[]): boolean {
  const path = post.permalink && decodeURI(new URL(post.permalink).pathname);
  const named = path && accountIn?.exec(path)?.[1]?.toLowerCase();
  const handle = post.handle?.toLowerCase();
  const [short] = handle?.split('@') ?? [];
  if (named && handle && named !== handle && named !== short) return true;
  return others.some(({ id, author }) => id === post.id && author !== post.author);
}

/** A page for people who are not signed in owes nobody a post. */
function asksToSignIn(page: Document): boolean {
  return shown(page, 'input[type="password"]').length > 0;
}

function count(page: Document, selector = 'none'): number {
  return page.querySelectorAll(selector).length;
}
