import { matches } from '../language/languages.ts';
import type { Card } from './card.ts';

/** The wordings of a card in one language. */
export interface Variant {
  language: string;
  texts: string[];
}

/** All languages of a card with their wordings, in the card's own order. */
export function variantsOf(card: Card): Variant[] {
  const byLanguage = new Map<string, string[]>();
  for (const { language, text } of card.wordings) {
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  }
  return [...byLanguage].map(([language, texts]) => ({ language, texts }));
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
  const language = best;
  const texts = card.wordings.filter((one) => one.language === language).map((one) => one.text);
  return { language, texts };
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
