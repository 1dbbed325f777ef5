import type { Post } from '../post.ts';
import type { Card } from './card.ts';
import type { Telling } from './fields.ts';
import { type Filled, fill } from './fill.ts';
import { whatItWants } from './intent-fit.ts';
import { audience, type Usage } from './usage.ts';
import { type Variant, variantFor } from './variants.ts';

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
  | 'next-wording';

/** One reply, filled and ready. */
export interface Offer {
  cardId: string;
  /** The wording's own tag, which may be wider than the post's (de for de-AT). */
  language: string;
  /** Its place among the card's wordings of that language. */
  wording: number;
  text: string;
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
  telling: Omit<Telling, 'post'>;
  /** At most so many offers; 50 unless told. */
  most?: number;
}

/**
 * The replies that fit a post, best first: its own language, then my fallbacks in their order; within a language
 * what the post seems to want, then what is used most. A reply whose fields cannot be filled is not offered.
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
    const turn = firstThatFills(variant, said === undefined ? 0 : said + 1, {
      ...asked.telling,
      post: asked.post,
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
    offers.push({
      cardId: card.id,
      language: variant.language,
      wording: turn.wording,
      text: turn.text,
      because,
    });
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

/** Wordings take turns, starting after the one that this audience read last. */
function firstThatFills({ language, texts }: Variant, start: number, telling: Telling) {
  for (let step = 0; step < texts.length; step += 1) {
    const wording = (start + step) % texts.length;
    const filled: Filled = fill(texts[wording] ?? '', language, telling);
    if (filled.missing.length === 0 && filled.text) return { wording, text: filled.text };
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
