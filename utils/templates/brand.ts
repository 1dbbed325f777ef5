import * as v from 'valibot';
import type { Post } from '../post.ts';
import { LanguageTag, words } from './told.ts';
import { addresses } from './wording-shape.ts';

/** Where a brand speaks: on a site, or on it with one account (without @; with its server on federated sites). */
const PlaceShape = v.object({
  site: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  account: v.exactOptional(v.pipe(words(200), v.nonEmpty())),
});
type Place = v.InferOutput<typeof PlaceShape>;

const few = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const Id = v.pipe(v.string(), v.uuid(), v.toLowerCase());

/** Somebody that a person answers as. Whatever is absent is as in the settings. */
export const BrandShape = v.object({
  id: Id,
  /** What {brand} says. */
  name: v.pipe(words(280), v.trim(), v.nonEmpty('a brand needs a name')),
  link: v.exactOptional(words(2000)),
  /** The card of part sign-off that ends its replies. */
  signOff: v.exactOptional(Id),
  address: v.exactOptional(v.picklist(addresses)),
  /** At most so many emoji and exclamation marks in one reply. */
  emoji: v.exactOptional(few),
  exclamations: v.exactOptional(few),
  /** Whether strangers may be called by their first names; absent: not where the form of address is formal. */
  firstNames: v.exactOptional(v.picklist(['fine', 'tell'])),
  /** Its languages in the order in which they stand in for one another. */
  languages: v.exactOptional(v.pipe(v.array(LanguageTag), v.minLength(1), v.maxLength(40))),
  places: v.pipe(v.array(PlaceShape), v.maxLength(100)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  changed: v.pipe(v.string(), v.isoTimestamp()),
});
export type Brand = v.InferOutput<typeof BrandShape>;

/** A brand of this name, of which nothing else is told yet. */
export function newBrand(name: string, now: Date): Brand {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), name, places: [], created: at, changed: at };
}

/**
 * Which brand answers a post: the one whose account wrote it or is called by name in it, else the one that speaks on
 * its site, else whoever spoke there last (`last`, a brand's id). Undefined: I myself.
 */
export function brandFor(
  brands: readonly Brand[],
  post: Pick<Post, 'site' | 'text' | 'handle'>,
  last?: string,
): Brand | undefined {
  const named = brands.find(({ places }) => places.some((place) => isAddressed(place, post)));
  if (named) return named;
  const here = brands.filter(({ places }) => places.some(({ site }) => site === post.site));
  // Of several that speak here with accounts of their own, the last one chosen is the likeliest.
  return here.find(({ id }) => id === last) ?? here[0] ?? brands.find(({ id }) => id === last);
}

/** Whether a post calls one of my accounts by name. */
export function isToMe(brands: readonly Brand[], post: Pick<Post, 'site' | 'text'>): boolean {
  return brands.some(({ places }) => places.some((place) => isAddressed(place, post)));
}

/** Whether one of my accounts wrote it. */
export function isMine(
  brands: readonly Brand[],
  { site, handle }: Pick<Post, 'site' | 'handle'>,
): boolean {
  return brands.some(({ places }) =>
    places.some((place) => isAddressed(place, { site, text: '', ...(handle ? { handle } : {}) })),
  );
}

function isAddressed(
  { site, account }: Place,
  { site: here, text, handle }: Pick<Post, 'site' | 'text' | 'handle'>,
) {
  if (site !== here || account === undefined) return false;
  const sought = account.replace(/^@/, '').toLowerCase();
  if (handle?.toLowerCase() === sought) return true;
  const short = sought.split('@')[0];
  const called = text.toLowerCase().match(/@[\p{L}\p{N}_.@-]+/gu) ?? [];
  return called
    .map((mention) => mention.slice(1).replace(/[.@-]+$/, ''))
    .some((mention) => mention === sought || mention === short);
}
