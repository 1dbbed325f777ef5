import type { Limit, Post } from '../post.ts';

/** A kind of address, and what stands there once the page is quiet. */
interface Surface {
  /** Such as `feed`, `post` or `notices`: tells the kind without telling the address. */
  name: string;
  /** Matches the path. */
  at: RegExp;
  /** So many posts at the least; 0 where there may well be none. */
  least: number;
  /** Slot of the selector whose presence says that posts must be there, where an address alone does not. */
  once?: string;
}

/** By what a site is known, without its reader. */
export type SiteMark = Pick<Site, 'name' | 'matches' | 'recognises'>;

/** All we need to know about one social site: its file in `utils/sites/` is one of these. */
export interface Site {
  /** File name without `.ts`; stored with posts and settings, so it never changes. */
  name: string;
  /** The name people use. */
  title: string;
  /** Match patterns of the site's own hosts; empty for software that runs on any host. */
  matches: string[];
  /** The site's rules forbid extensions to put anything into its pages: turned on only after a plain warning. */
  atOwnRisk?: true;
  /** Whether this page is run by this software; asked where no host matches. Exported by its own name, too. */
  recognises?(page: Document): boolean;
  /**
   * Every selector the site is read by, under the name of its slot. `post` matches every post,
   * comment and notification. Asked for at the moment of use, so that a mended string takes hold.
   */
  selectors: { post: string } & Record<string, string>;
  /** Slots whose selectors a person has put in place of ours. */
  mended?: string[];
  /** Kinds of address whose posts health is held against; the first that matches counts. */
  surfaces?: Surface[];
  /** Group 1 is the account in a post's path, where it has one; health holds it against the handle. */
  accountIn?: RegExp;
  /** By far not every post of this site has an account that can be told. */
  guests?: true;
  /** Reads one element into plain data; undefined when it is not a post, or not surely one. */
  read(element: HTMLElement): Post | undefined;
  /** The site's own control that opens the reply box of this post; never a submit control. */
  replyControl(element: HTMLElement): HTMLElement | undefined;
  /** The reply box that answers this very post, if it is open now and that can be told. */
  findEditor(element: HTMLElement): HTMLElement | undefined;
  /** How long a reply may be here: some servers set their own limit and show it on the page. */
  limit?(page: Document): Limit | undefined;
}
