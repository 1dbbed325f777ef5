import type { Shown } from '../../components/shown.ts';
import type { Card, Intent } from '../../utils/templates/card.ts';
import { search } from '../../utils/templates/search.ts';
import { tell } from '../../utils/templates/told.ts';
import { variantFor } from '../../utils/templates/variants.ts';
import { interfaceLanguage } from '../../utils/words.ts';
import type { Shelf } from './shelf.ts';

/** A card that was not used for so long counts as unused. */
const unusedDays = 90;

/** The cards to be listed under a search and filters, in the wanted order, and how many each intent would have. */
export function chosen(shelf: Shelf, query: string, shown: Shown) {
  const { intent, language, lacks, brand, tag, library, unused, sort } = shown;
  const before = new Date(Date.now() - unusedDays * 86_400_000).toISOString();
  const found = search(shelf.cards, query).filter(
    (card) =>
      (language === undefined || (variantFor(card, language) === undefined) === Boolean(lacks)) &&
      (brand === undefined || card.brands?.includes(brand)) &&
      (tag === undefined || card.tags.includes(tag)) &&
      (library === undefined || (card.library ?? 'mine') === library) &&
      (!unused || (shelf.usage.get(card.id)?.last ?? '') < before),
  );
  const counts = new Map<Intent, number>();
  for (const card of found) counts.set(card.intent, (counts.get(card.intent) ?? 0) + 1);
  const cards = found.filter((card) => intent === undefined || card.intent === intent);
  return { cards: sort === undefined ? cards : inOrder(cards, sort, shelf), counts };
}

function inOrder(cards: Card[], sort: NonNullable<Shown['sort']>, { usage }: Shelf): Card[] {
  if (sort === 'title') {
    const collator = new Intl.Collator(interfaceLanguage(), { numeric: true });
    return cards
      .map((card) => ({ card, title: tell(card.title, interfaceLanguage()) }))
      .sort((a, b) => collator.compare(a.title, b.title))
      .map(({ card }) => card);
  }
  if (sort === 'changed')
    return cards.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  return cards.sort((a, b) => (usage.get(b.id)?.times ?? 0) - (usage.get(a.id)?.times ?? 0));
}

/** Every tag there is, in the order of the interface's language. */
export function tagsOf(cards: readonly Card[]): string[] {
  const tags = new Set(cards.flatMap((card) => card.tags));
  return [...tags].sort(new Intl.Collator(interfaceLanguage(), { numeric: true }).compare);
}
