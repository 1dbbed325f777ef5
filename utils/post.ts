import * as v from 'valibot';

/** What a thing on the page is, as far as its place and markup tell (never its words). */
export const postKinds = [
  'post',
  'comment',
  'repost',
  'quote',
  'reply',
  'mention',
  'like',
  'follow',
] as const;

/** How a site counts a reply's length; `source` is the platform document or code that says so. */
export interface Limit {
  max: number;
  counts: 'x-weighted' | 'graphemes' | 'code-points' | 'utf-16' | 'mastodon';
  source: string;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * The shape of a post on its way from a page: plain data, sizes capped because page text is hostile.
 * Everything absent is unknown; nothing is guessed.
 */
export const PostShape = v.strictObject({
  /** Name of the site's file, such as `x` or `mastodon`. */
  site: text(40),
  /** The site's own id of the post: one per post, the same however often it is drawn. */
  id: text(300),
  kind: v.picklist(postKinds),
  /** Display name as shown, NFC, never re-cased. */
  author: text(280),
  /** Account name from an address, without the leading @; `user@host` on federated sites. */
  handle: v.exactOptional(text(200)),
  /** Absolute https address of the post. */
  permalink: v.exactOptional(text(2000)),
  /** Plain text, NFC, lines split by \n. */
  text: text(20_000),
  /** The page shows only the beginning ("see more"). */
  cut: v.exactOptional(v.boolean()),
  /** BCP 47 tag that the page declares for this text. */
  declared: v.exactOptional(text(35)),
  /** ISO 8601, as the page gives it. */
  time: v.exactOptional(text(40)),
  /** An advertisement. */
  promoted: v.exactOptional(v.boolean()),
});

/** One post as its reader sees it. */
export type Post = v.InferOutput<typeof PostShape>;
export type PostKind = Post['kind'];
