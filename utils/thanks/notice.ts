import type { Named, Post } from '../post.ts';

/** What people do that a site tells one of. */
export const noticeKinds = ['repost', 'quote', 'like', 'mention', 'follow', 'reply'] as const;
type NoticeKind = (typeof noticeKinds)[number];

/** A post that is, or stands for, such a notice. */
export type Notice = Pick<
  Post,
  'site' | 'id' | 'author' | 'text' | 'declared' | 'permalink' | 'about' | 'others' | 'unseen'
> & {
  kind: NoticeKind;
  handle: string;
  /** What `postKey` gave when the notice was read, where it comes from the ledger. */
  key?: string;
};

/** Everybody whom a notice names, the first first. */
export function peopleOf({ author, handle, others = [] }: Notice): Named[] {
  return [{ author, handle }, ...others];
}

/** Whether the words of a notice are the sharer's own; else they are of the post that was shared. */
export function isOwnWords({ kind }: Notice): boolean {
  return kind === 'quote' || kind === 'mention' || kind === 'reply';
}

/**
 * What tells the post in question from others: its address, or a digest of its first words where the page shows no
 * address; the words themselves are not kept. '' where nothing is known.
 */
export async function postKey({ key, about, permalink, text }: Notice): Promise<string> {
  const address = key ?? about ?? permalink;
  if (address !== undefined || !text) return address ?? '';
  const words = new TextEncoder().encode(text.slice(0, 80));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return btoa(String.fromCharCode(...digest.slice(0, 12)));
}
