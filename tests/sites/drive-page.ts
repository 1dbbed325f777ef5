import { siteAmong } from '../../utils/page/site-among.ts';
import { watchPosts } from '../../utils/page/watch-posts.ts';
import type { Post } from '../../utils/post.ts';
import { sites } from '../../utils/sites/index.ts';

const site = siteAmong(sites, location.href, document);
if (!site) throw new Error('No site here');

const standing = new Map<string, { element: HTMLElement; post: Post }>();
const stop = new AbortController();
const told = { appeared: 0, left: 0, failed: 0, twice: 0, unknown: 0 };

watchPosts(
  site,
  document,
  {
    appeared(element, post) {
      told.appeared += 1;
      if (standing.has(post.id)) told.twice += 1;
      standing.set(post.id, { element, post });
    },
    left(element, post) {
      told.left += 1;
      if (standing.get(post.id)?.element !== element) told.unknown += 1;
      standing.delete(post.id);
    },
    failed() {
      told.failed += 1;
    },
  },
  stop.signal,
);

const of = (id: string) => standing.get(id)?.element;

/** What a test may ask of the readers at work on a page. */
const driver = {
  site: site.name,
  told: () => told,
  posts: () => [...standing.values()].map(({ post }) => post),
  /** Posts whose element says something else than what was told. */
  stale: () =>
    [...standing.values()].filter(({ element, post }) => site.read(element)?.id !== post.id).length,
  gone: () => [...standing.values()].filter(({ element }) => !element.isConnected).length,
  limit: () => site.limit?.(document),
  hasControl: (id: string) => {
    const element = of(id);
    return element !== undefined && site.replyControl(element) !== undefined;
  },
  pressReply(id: string) {
    const element = of(id);
    const control = element && site.replyControl(element);
    control?.click();
    return control !== undefined;
  },
  /** Ids of all posts for which a reply box can be told now. */
  answerable: () =>
    [...standing].filter(([, { element }]) => site.findEditor(element)).map(([id]) => id),
  focusEditor(id: string) {
    const element = of(id);
    const editor = element && site.findEditor(element);
    editor?.focus();
    return editor !== undefined;
  },
  stop: () => stop.abort(),
};
export type Driver = typeof driver;
(globalThis as { driver?: Driver }).driver = driver;
