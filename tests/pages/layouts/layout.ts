import type { Post } from '../../../utils/post.ts';

/** A further layout of a site, in its own markup with people and words of ours, and what a person reads there. */
export interface Layout {
  what: string;
  address: string;
  markup: string;
  /** Every post, in order, by all that is known of it except its time. */
  posts: (Partial<Post> & Pick<Post, 'author' | 'text'>)[];
  /** How many of them have a control to answer with; all, if not told. */
  controls?: number;
}

/** A picture as sites have it: without words. */
export const picture = '<img alt="" src="data:,">';
