import * as v from 'valibot';
import { noticeKinds } from '../thanks/notice.ts';
import { type Person, personKey } from '../thanks/person.ts';
import { read } from './database.ts';
import { blind, type PersonKey, seal, unseal } from './person-key.ts';
import type { Opened } from './thanks-lines.ts';
import type { ThanksRow } from './upgrades.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Who did what to which post of mine. No text of a post is kept. */
const ShareShape = v.object({
  site: v.pipe(text(40), v.minLength(1)),
  account: v.pipe(text(200), v.minLength(1)),
  name: text(280),
  kind: v.picklist(noticeKinds),
  /** What tells the post from others, such as its address or a digest; '' where the page does not. */
  post: text(2000),
  /** The server where it was seen: that of the person who thanks. */
  host: text(253),
  /** The post's address, where it is known. */
  address: v.exactOptional(v.pipe(text(2000), v.startsWith('https://'))),
});

export type Share = v.InferOutput<typeof ShareShape>;

/** A share as the ledger has it; ISO 8601 times. */
export const LineShape = v.object({
  ...ShareShape.entries,
  state: v.picklist(['waiting', 'offered', 'sent', 'never']),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Line = v.InferOutput<typeof LineShape>;

/** What is sealed: the share, and the words of a thanks that has not been seen sent. */
export type Sealed = Share & { words?: string };

const idOf = (key: PersonKey, share: Share) =>
  blind(key, `${personKey(share)} about ${share.post}`);
const whoOf = (key: PersonKey, person: Person) => blind(key, personKey(person));
const neverOf = (key: PersonKey, person: Person) => blind(key, `${personKey(person)} never`);
export const wordsOf = (key: PersonKey, site: string, words: string) =>
  blind(key, `${site} says ${words}`);

/** What a line of this share is made of under this key. */
export async function prepared(key: PersonKey, share: Share, words?: string) {
  const [id, person, never, blinded, sealed] = await Promise.all([
    idOf(key, share),
    whoOf(key, share),
    neverOf(key, share),
    words === undefined ? undefined : wordsOf(key, share.site, words),
    seal(key, { ...share, ...(words === undefined ? {} : { words }) } satisfies Sealed),
  ]);
  return { id, person, never, sealed, ...(blinded === undefined ? {} : { words: blinded }) };
}
export const allPrepared = (shares: readonly Share[], words?: string) => (key: PersonKey) =>
  Promise.all(shares.map((share) => prepared(key, share, words)));

/** What is sealed in these lines. */
export async function openAll(
  key: PersonKey,
  rows: readonly ThanksRow[],
): Promise<Opened<Sealed>[]> {
  const opened = await Promise.all(
    rows.map(async (row) => {
      // A line that its key does not open is nobody's any more.
      const data = await unseal(key, row.sealed).catch(() => undefined);
      return data === undefined ? [] : [{ row, data: data as Sealed }];
    }),
  );
  return opened.flat();
}

export const openLedger = async (key: PersonKey) =>
  openAll(key, await read((db) => db.getAll('thanks')));
