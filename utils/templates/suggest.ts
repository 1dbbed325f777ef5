import type { Post } from '../post.ts';
import type { Card } from './card.ts';
import type { Telling } from './fields.ts';
import { whatItWants } from './intent-fit.ts';
import { lacksAddress, type Manner } from './manner.ts';
import { type Turn, turnOf } from './turns.ts';
import { audience, type Usage } from './usage.ts';
import { variantFor } from './variants.ts';
import type { Address } from './wording-shape.ts';

/** Why a reply is offered; the views turn these into words. */
type Because =
  | 'language'
  | 'fallback-language'
  | 'language-not-sure'
  | 'repost'
  | 'follow'
  | 'question'
  | 'complaint'
  | 'praise'
  | 'often-used'
  | 'just-used'
  | 'next-wording'
  | 'not-informal'
  | 'not-formal'
  | 'to-a-man'
  | 'to-a-woman';

/** One reply, filled as far as is known. */
export interface Offer extends Turn {
  cardId: string;
  /** The wording's own tag, which may be wider than the post's (de for de-AT). */
  language: string;
  because: Because[];
}

/** All that offers depend on besides the cards. */
export interface Asked {
  post: Post;
  /** What the post was found to be written in; absent for "not sure". */
  language?: string;
  usage: ReadonlyMap<string, Usage>;
  /** Languages to fall back on, in the person's order. */
  fallbacks: readonly string[];
  /** How the person wants its author spoken to; else as the card says, else as usual. */
  manner?: Manner;
  usual?: Address;
  telling: Omit<Telling, 'post'>;
  /** At most so many offers; 50 unless told. */
  most?: number;
}

/**
 * The replies that fit a post, best first: its own language, then my fallbacks in their order; within a language
 * what the post seems to want, then what is used most. What names a placeholder that nobody knows is not offered.
 */
export function suggest(cards: readonly Card[], asked: Asked): Offer[] {
  const wants = whatItWants(asked.post, asked.language);
  const languages = [...new Set([...(asked.language ? [asked.language] : []), ...asked.fallbacks])];
  const ranked = cards
    .flatMap((card) => {
      const found = firstVariant(card, languages);
      if (!found) return [];
      const usage = asked.usage.get(card.id);
      const fits = wants.find((want) => want.intents.includes(card.intent));
      const worth = (fits?.worth ?? 0) + familiarity(usage, asked.telling.now);
      return [{ card, ...found, worth, usage, fits }];
    })
    .sort((a, b) => a.place - b.place || b.worth - a.worth);

  const offers: Offer[] = [];
  for (const { card, variant, place, usage, fits } of ranked) {
    if (offers.length === (asked.most ?? 50)) break;
    const said = usage?.said[audience(asked.post.site, variant.language)];
    const address = asked.manner?.address ?? card.address ?? asked.usual;
    const manner: Manner = { ...asked.manner, ...(address ? { address } : {}) };
    const turn = turnOf(variant, card.blanks ?? [], {
      manner,
      telling: { ...asked.telling, post: asked.post },
      ...(said === undefined ? {} : { said }),
    });
    if (!turn) continue;
    const because: Because[] = [];
    if (!asked.language) because.push('language-not-sure');
    else because.push(place === 0 ? 'language' : 'fallback-language');
    if (fits) because.push(fits.because);
    if ((usage?.times ?? 0) >= 5) because.push('often-used');
    if (said !== undefined && said !== turn.wording) because.push('next-wording');
    if (said !== undefined && said === turn.wording && isRecent(usage, asked.telling.now))
      because.push('just-used');
    if (manner.address && lacksAddress(turn.saying, manner)) because.push(`not-${manner.address}`);
    if (turn.saying.to) because.push(`to-a-${turn.saying.to}`);
    offers.push({ cardId: card.id, language: variant.language, ...turn, because });
  }
  return offers;
}

function firstVariant(card: Card, languages: readonly string[]) {
  for (const [place, language] of languages.entries()) {
    const variant = variantFor(card, language);
    if (variant) return { place, variant };
  }
  return undefined;
}

const day = 24 * 60 * 60 * 1000;

/** 0 to 2: how at home a card is; ten uses weigh more than one, and last week's more than last year's. */
function familiarity(usage: Usage | undefined, now: Date): number {
  if (!usage) return 0;
  const age = Math.max(0, now.getTime() - Date.parse(usage.last)) / day;
  return Math.min(1, Math.log2(1 + usage.times) / 5) + 1 / (1 + age / 7);
}

function isRecent(usage: Usage | undefined, now: Date) {
  return usage !== undefined && now.getTime() - Date.parse(usage.last) < day;
}
