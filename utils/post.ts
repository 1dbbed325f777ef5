/** What a thing on the page is, as far as its place and markup tell (never its words). */
export type PostKind =
  | 'post'
  | 'comment'
  | 'repost'
  | 'quote'
  | 'reply'
  | 'mention'
  | 'like'
  | 'follow';

/** How a site counts a reply's length; `source` is the platform document or code that says so. */
export interface Limit {
  max: number;
  counts: 'x-weighted' | 'graphemes' | 'code-points' | 'utf-16' | 'mastodon';
  source: string;
}

/** One post as its reader sees it: plain data. Everything absent is unknown; nothing is guessed. */
export interface Post {
  /** Name of the site's file, such as `x` or `mastodon`. */
  site: string;
  /** The site's own id of the post: one per post, the same however often it is drawn. */
  id: string;
  kind: PostKind;
  /** Display name as shown, NFC, never re-cased. */
  author: string;
  /** Account name from an address, without the leading @; `user@host` on federated sites. */
  handle?: string;
  /** Absolute https address of the post. */
  permalink?: string;
  /** Plain text, NFC, lines split by \n. */
  text: string;
  /** The page shows only the beginning ("see more"). */
  cut?: boolean;
  /** BCP 47 tag that the page declares for this text. */
  declared?: string;
  /** ISO 8601, as the page gives it. */
  time?: string;
  /** An advertisement. */
  promoted?: boolean;
  /** On a notice of several people: those it names besides the author. */
  others?: Named[];
  /** On a notice of several people: how many more it speaks of without naming them. */
  unseen?: number;
  /** On a notice: address of the post of ours that it is about. */
  about?: string;
}

/** Somebody by the account in an address, and by the name shown with it. */
export interface Named {
  author: string;
  handle: string;
}

/** Notices whose words are of the post that they are about, and not of whoever they name. */
const ofOthers = ['repost', 'like', 'follow'];

/** What of a post its language is told by. */
export function cluesOf({ text, declared, site, id, handle, kind }: Post) {
  return {
    text,
    site,
    id,
    ...(declared === undefined ? {} : { declared }),
    ...(handle === undefined || ofOthers.includes(kind) ? {} : { handle }),
  };
}
