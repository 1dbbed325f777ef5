import { matches } from '../language/languages.ts';
import type { Card } from './card.ts';
import type { Saying } from './wording-shape.ts';

/** The wordings of a card in one language. */
export interface Variant {
  language: string;
  sayings: Saying[];
}

/** All languages of a card with their wordings, in the card's own order. */
export function variantsOf(card: Card): Variant[] {
  const languages = new Set(card.wordings.map(({ language }) => language));
  return [...languages].map((language) => ({ language, sayings: sayingsIn(card, language) }));
}

/** What a card says in this language: the nearest tag that a reader of the wanted one reads as their own. */
export function variantFor(card: Card, wanted: string): Variant | undefined {
  let best: string | undefined;
  let bestNearness = 0;
  for (const { language } of card.wordings) {
    if (language === best) continue;
    const near = nearness(wanted, language);
    if (near > bestNearness) [best, bestNearness] = [language, near];
  }
  if (best === undefined) return undefined;
  return { language: best, sayings: sayingsIn(card, best) };
}

/** The wordings of exactly this language, in their order. */
export function sayingsIn(card: Card, tag: string): Saying[] {
  return card.wordings
    .filter(({ language }) => language === tag)
    .map(({ language: _, ...saying }) => saying);
}

/** Which of these languages a card has no words in. */
export function missingLanguages(card: Card, languages: readonly string[]): string[] {
  return languages.filter((language) => !variantFor(card, language));
}

/** Libraries ask the same few pairs of tags ten thousand times; `Intl.Locale` is dear. */
const known = new Map<string, number>();

function nearness(wanted: string, offered: string): number {
  if (wanted === offered) return 3;
  const pair = `${wanted} ${offered}`;
  let near = known.get(pair);
  if (near === undefined) {
    near = compare(wanted, offered);
    if (known.size > 5000) known.clear();
    known.set(pair, near);
  }
  return near;
}

/** 0 where the one will not do for the other, 3 for the same tag, 2.5 and 2 for the region meant or none, 1 for others. */
function compare(wanted: string, offered: string): number {
  if (!matches(offered, wanted)) return 0;
  const [want, offer] = [new Intl.Locale(wanted).maximize(), new Intl.Locale(offered).maximize()];
  if (want.region === offer.region) return 2.5;
  return new Intl.Locale(offered).region === undefined ? 2 : 1;
}
