import type { Post } from '../post.ts';

/**
 * The post at this address among those that its page shows; undefined when none surely is. Where a post's own address
 * has a query, the query names it: a comment, or one of many posts at one path.
 */
export function postAt<Shown extends Pick<Post, 'permalink'>>(
  posts: readonly Shown[],
  address: string,
): Shown | undefined {
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  const wanted = new URL(address);
  return posts.find(({ permalink }) => {
    if (permalink === undefined) return false;
    const own = new URL(permalink);
    return path(own) === path(wanted) && (own.search === '' || own.search === wanted.search);
  });
}
