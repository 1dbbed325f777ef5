import type { Limit, Post } from '../post.ts';

/** All we need to know about one social site: its file in `utils/sites/` is one of these. */
export interface Site {
  /** File name without `.ts`; stored with posts and settings, so it never changes. */
  name: string;
  /** The name people use. */
  title: string;
  /** Match patterns of the site's own hosts; empty for software that runs on any host. */
  matches: string[];
  /** Whether this page is run by this software; asked where no host matches. */
  recognises?(page: Document): boolean;
  /** Every post, comment and notification on the page. */
  postSelector: string;
  /** Reads one element into plain data; undefined when it is not a post or not whole yet. */
  read(element: HTMLElement): Post | undefined;
  /** The site's own control that opens the reply box of this post; never a submit control. */
  replyControl(element: HTMLElement): HTMLElement | undefined;
  /** The reply box that answers this post, if it is open now. */
  findEditor(element: HTMLElement): HTMLElement | undefined;
  limit?: Limit;
}
