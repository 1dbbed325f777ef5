import type { Post } from './post.ts';
import { noteAnswered } from './storage/answered.ts';
import { allBrands } from './storage/brands.ts';
import { allCards } from './storage/cards.ts';
import { allLibraries } from './storage/libraries.ts';
import { keepSettings, readSettings, type Settings } from './storage/settings.ts';
import { allUsage, countUse } from './storage/usage.ts';
import type { Bench, Block, Offered, Wish } from './templates/bench.ts';
import { type Brand, brandFor } from './templates/brand.ts';
import type { Card } from './templates/card.ts';
import { pieceOf } from './templates/compose.ts';
import type { Telling } from './templates/fields.ts';
import type { Library } from './templates/library.ts';
import { search } from './templates/search.ts';
import { type Offer, suggest } from './templates/suggest.ts';
import { turnOf } from './templates/turns.ts';
import { audience, type Usage } from './templates/usage.ts';
import { variantFor } from './templates/variants.ts';
import type { Address } from './templates/wording-shape.ts';

/** All of the library that offers are made from, as it was when it was opened. */
export interface Shelf {
  cards: Card[];
  usage: Map<string, Usage>;
  settings: Settings;
  brands: Brand[];
  /** Besides one's own. */
  libraries: Library[];
}

/** The post that replies are made for. */
export interface Place {
  post: Post;
  siteTitle?: string;
  /** The language of the post; absent for "not sure". */
  language?: string;
}

/** Reads the library. @throws StoreTrouble */
export async function openShelf(): Promise<Shelf> {
  const [cards, usage, settings, brands, libraries] = await Promise.all([
    allCards(),
    allUsage(),
    readSettings(),
    allBrands(),
    allLibraries(),
  ]);
  return { cards, usage, settings, brands, libraries };
}

/** Where the replies to this post are made. */
export function benchAt(shelf: Shelf, place: Place): Bench {
  const { post, language } = place;
  const brand = brandFor(shelf.brands, post, shelf.settings.lastBrand[post.site]);
  return {
    brands: shelf.brands,
    ...(brand ? { brand } : {}),
    ...(language === undefined ? {} : { language }),
    offers: (wish) => offersFor(shelf, { ...place, ...wish }),
    cards: (part, wish) => cardsOf(shelf, wish.brand).filter((card) => card.part === part),
    block: (card, tag, wish) => blockOf(shelf, { ...place, ...wish }, card, tag),
    telling: (wish) => tellingFor(shelf, { ...place, ...wish }),
  };
}

/** The replies for a post, best first; with a query only those that it finds, greetings and sign-offs among them. */
export function offersFor(shelf: Shelf, about: Place & Wish): Offered[] {
  const { settings, usage } = shelf;
  const { post, language, brand, manner, query } = about;
  const first = settings.siteFallback[post.site];
  const languages = brand?.languages ?? settings.languages;
  const cards = cardsOf(shelf, brand);
  const usual = usualAddress(settings, post, brand);
  const offers = suggest(search(query ? cards : cards.filter(({ part }) => !part), query), {
    post,
    usage,
    fallbacks: first === undefined ? languages : [first, ...languages],
    telling: tellingFor(shelf, about),
    ...(language === undefined ? {} : { language }),
    ...(manner === undefined ? {} : { manner }),
    ...(usual === undefined ? {} : { usual }),
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return offers.flatMap((offer) => {
    const card = byId.get(offer.cardId);
    return card ? [{ offer, card }] : [];
  });
}

/** What the fields of a reply are filled from. */
export function tellingFor(
  { settings }: Pick<Shelf, 'settings'>,
  about: Place & Omit<Wish, 'query'>,
): Telling {
  const { post, siteTitle, brand, answers } = about;
  const { name, trustNames } = settings;
  return {
    post,
    me: { name, brand: brand?.name ?? settings.brand, link: brand?.link ?? settings.link },
    now: new Date(),
    trustNames,
    ...(siteTitle === undefined ? {} : { siteTitle }),
    ...(answers === undefined ? {} : { answers }),
  };
}

/**
 * The cards that this brand (or I myself) may say: those of no brand that there still is, and its own; what a card says
 * of brands and what its library does must both allow it.
 */
export function cardsOf({ cards, brands, libraries }: Shelf, brand?: Brand): Card[] {
  const known = new Set(brands.map(({ id }) => id));
  const allows = (named: readonly string[] = []) => {
    const own = named.filter((id) => known.has(id));
    return own.length === 0 || (brand !== undefined && own.includes(brand.id));
  };
  const silent = new Set(libraries.filter((one) => !allows(one.brands)).map(({ id }) => id));
  return cards.filter(
    (card) => allows(card.brands) && !(card.library !== undefined && silent.has(card.library)),
  );
}

/**
 * A greeting or a sign-off as a piece of a reply in this language, in its manner and its turn; undefined where the
 * card has no words in it.
 */
export function blockOf(
  shelf: Shelf,
  about: Place & Omit<Wish, 'query'>,
  card: Card,
  language: string,
): Block | undefined {
  const variant = variantFor(card, language);
  if (!variant) return undefined;
  const { post, brand, manner } = about;
  const address = manner?.address ?? card.address ?? usualAddress(shelf.settings, post, brand);
  const said = shelf.usage.get(card.id)?.said[audience(post.site, variant.language)];
  const turn = turnOf(variant, card.blanks ?? [], {
    manner: { ...manner, ...(address ? { address } : {}) },
    telling: tellingFor(shelf, about),
    ...(said === undefined ? {} : { said }),
  });
  if (!turn) return undefined;
  const offer: Offer = { ...turn, cardId: card.id, language: variant.language, because: [] };
  return { card, offer, piece: pieceOf({ card, offer }) };
}

/** The form of address where nobody chose one for this reply: the site's, else the brand's, else mine. */
export function usualAddress({ address, siteAddress }: Settings, { site }: Post, brand?: Brand) {
  return siteAddress[site] ?? brand?.address ?? (address === 'any' ? undefined : address);
}

/** What went in of a card: all that counting needs to know of it. */
export interface Said {
  card: Pick<Card, 'part'>;
  offer: Pick<Offer, 'cardId' | 'language' | 'wording'>;
}

/**
 * Counts the cards of a reply that went into a box or onto the clipboard as this text, by which its body is known
 * again, and remembers that the post is answered.
 */
export async function noteUse(said: readonly Said[], post: Post, text: string): Promise<void> {
  const { site } = post;
  await noteAnswered(post);
  for (const { card, offer } of said) {
    const { cardId, language, wording } = offer;
    const whole = card.part === undefined ? { text } : {};
    await countUse({ cardId, site, language, wording, now: new Date(), ...whole });
  }
}

/** Remembers who spoke last on a site: the next post there is offered to them. */
export async function noteBrand({ settings }: Shelf, site: string, brand?: Brand): Promise<void> {
  const { [site]: _, ...others } = settings.lastBrand;
  settings.lastBrand = brand ? { ...others, [site]: brand.id } : others;
  await keepSettings({ lastBrand: settings.lastBrand });
}

/** Speaks in this form of address on a site from now on, whichever brand speaks. */
export async function noteAddress(
  { settings }: Shelf,
  site: string,
  address: Address,
): Promise<void> {
  settings.siteAddress = { ...settings.siteAddress, [site]: address };
  await keepSettings({ siteAddress: settings.siteAddress });
}

/** Stands for a post where there is none: every field of it is empty. */
export const noPost: Post = { site: '', id: '', kind: 'post', author: '', text: '' };
