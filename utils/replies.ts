import type { Post } from './post.ts';
import { allCards } from './storage/cards.ts';
import { readSettings, type Settings } from './storage/settings.ts';
import { allUsage, countUse } from './storage/usage.ts';
import type { Card } from './templates/card.ts';
import { search } from './templates/search.ts';
import { type Offer, suggest } from './templates/suggest.ts';
import type { Usage } from './templates/usage.ts';

/** All of the library that offers are made from, as it was when it was opened. */
export interface Shelf {
  cards: Card[];
  usage: Map<string, Usage>;
  settings: Settings;
}

export interface Offered {
  offer: Offer;
  card: Card;
}

/** Reads the library. @throws StoreTrouble */
export async function openShelf(): Promise<Shelf> {
  const [cards, usage, settings] = await Promise.all([allCards(), allUsage(), readSettings()]);
  return { cards, usage, settings };
}

/** The replies for a post, best first; with a query only those that it finds. */
export function offersFor(
  { cards, usage, settings }: Shelf,
  about: { post: Post; siteTitle?: string; language?: string; query: string },
): Offered[] {
  const { post, siteTitle, language, query } = about;
  const { name, brand, link, languages, siteFallback, trustNames } = settings;
  const first = siteFallback[post.site];
  const offers = suggest(search(cards, query), {
    post,
    usage,
    fallbacks: first === undefined ? languages : [first, ...languages],
    telling: {
      me: { name, brand, link },
      now: new Date(),
      trustNames,
      ...(siteTitle === undefined ? {} : { siteTitle }),
    },
    ...(language === undefined ? {} : { language }),
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return offers.flatMap((offer) => {
    const card = byId.get(offer.cardId);
    return card ? [{ offer, card }] : [];
  });
}

/** Counts a reply that went into a box or onto the clipboard. */
export async function noteUse({ offer }: Offered, site: string): Promise<void> {
  const { cardId, language, wording } = offer;
  await countUse({ cardId, site, language, wording, now: new Date() });
}

/** Stands for a post where there is none: every field of it is empty. */
export const noPost: Post = { site: '', id: '', kind: 'post', author: '', text: '' };
