import type { Post } from '../post.ts';
import { isVisible } from './find.ts';
import type { Site } from './site.ts';

/** What the watcher tells. */
export interface PostListener {
  /** This post stands on the page now, drawn by this element. */
  appeared(element: HTMLElement, post: Post): void;
  /** The element is gone or hidden, or shows another post now. */
  left?(element: HTMLElement, post: Post): void;
  /** Reading threw; the other posts go on. */
  failed?(error: unknown): void;
}

/** Milliseconds: mutations are gathered, reading yields to the page, and styles are looked at. */
const pause = 60;
const slice = 8;
const heartbeat = 1000;
/** Attributes in which sites keep what a post is; a row filled anew may change nothing else. */
const attributeFilter = ['href', 'datetime', 'id', 'data-id', 'data-testid', 'data-urn', 'hidden'];

/**
 * Tells each post that can be seen on a page once, now and as more appear, until the signal aborts:
 * known by its id and not by its node, for as long as it stands there. Rows that the site fills anew
 * are read anew, screens that are mounted but hidden wait until they are shown, and of two drawings
 * of one post the second waits for the first to go.
 */
export function watchPosts(
  site: Site,
  page: Document,
  listener: PostListener,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  // All bounded by what stands on the page: an element that goes takes its entries along.
  const shown = new Map<HTMLElement, Post>();
  const drawnBy = new Map<string, HTMLElement>();
  const waiting = new Set<HTMLElement>();
  let fresh = new Set<HTMLElement>();
  let address = page.URL;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stands = (element: HTMLElement) => element.isConnected && isVisible(element);

  const forget = (element: HTMLElement) => {
    const post = shown.get(element);
    if (!post) return;
    shown.delete(element);
    drawnBy.delete(post.id);
    listener.left?.(element, post);
  };

  const tell = (element: HTMLElement) => {
    waiting.delete(element);
    try {
      const post = stands(element) ? site.read(element) : undefined;
      if (shown.get(element)?.id !== post?.id) forget(element);
      const first = post && drawnBy.get(post.id);
      if (first && first !== element && !stands(first)) forget(first);
      if (!post || (drawnBy.get(post.id) ?? element) !== element) {
        if (element.isConnected && (post || !isVisible(element))) waiting.add(element);
        return;
      }
      const isNew = !shown.has(element);
      shown.set(element, post);
      drawnBy.set(post.id, element);
      if (isNew) listener.appeared(element, post);
    } catch (error) {
      forget(element);
      listener.failed?.(error);
    }
  };

  const collect = (root: Element) => {
    if (root.matches(site.selectors.post)) fresh.add(root as HTMLElement);
    for (const post of root.querySelectorAll<HTMLElement>(site.selectors.post)) fresh.add(post);
  };

  /** What went away or changed its visibility: neither tells by itself. */
  const look = () => {
    for (const element of shown.keys())
      if (!stands(element)) {
        forget(element);
        waiting.add(element);
      }
    for (const element of waiting)
      if (!element.isConnected) waiting.delete(element);
      else if (isVisible(element)) fresh.add(element);
    // The post in focus may be known by the page's address alone.
    if (page.URL !== address) collect(page.documentElement);
    address = page.URL;
  };

  const work = () => {
    timer = undefined;
    look();
    const until = performance.now() + slice;
    const todo = fresh;
    fresh = new Set();
    for (const element of todo) {
      if (signal.aborted) return;
      if (performance.now() < until) tell(element);
      else fresh.add(element);
    }
    if (fresh.size > 0) soon(0);
  };

  const soon = (after: number) => {
    timer ??= setTimeout(work, after);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const around = target instanceof Element ? target : target.parentElement;
      const post = around?.closest<HTMLElement>(site.selectors.post);
      if (post) fresh.add(post);
      for (const node of addedNodes) if (node instanceof Element) collect(node);
    }
    soon(pause);
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter });
  const beat = setInterval(() => {
    if (!page.hidden) soon(0);
  }, heartbeat);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(beat);
    clearTimeout(timer);
    for (const kept of [shown, drawnBy, waiting, fresh]) kept.clear();
  });

  collect(page.documentElement);
  work();
}
