import type { Post } from '../post.ts';

type Found = { [Field in keyof Post]?: Post[Field] | undefined };

/**
 * What a site found, as a post: undefined when the id or the author is missing, since a wrong or
 * empty name is worse than no post. Values that are not what they should be are left out.
 */
export function wholePost(found: Found): Post | undefined {
  const { site, id, kind, author, text } = found;
  if (!site || !id || id.length > 300 || !kind || !author || text === undefined) return undefined;
  const post: Post = { site, id, kind, author: author.slice(0, 280), text: text.slice(0, 20_000) };
  const handle = found.handle?.replace(/^@/, '');
  if (handle && handle.length <= 200) post.handle = handle;
  if (found.permalink && found.permalink.length <= 2000) post.permalink = found.permalink;
  if (found.cut) post.cut = true;
  if (found.promoted) post.promoted = true;
  if (found.declared && /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i.test(found.declared))
    post.declared = found.declared.slice(0, 35);
  if (found.others?.length) post.others = found.others.slice(0, 50);
  if (found.unseen && found.unseen > 0) post.unseen = found.unseen;
  if (found.about && found.about.length <= 2000) post.about = found.about;
  if (found.time && found.time.length <= 40 && !Number.isNaN(Date.parse(found.time)))
    post.time = found.time;
  return post;
}
