import type { Shown } from '../../components/card-filters.tsx';
import type { Card, Intent } from '../../utils/templates/card.ts';
import { search } from '../../utils/templates/search.ts';
import { variantFor } from '../../utils/templates/variants.ts';

/** The cards to be listed under a search and filters, and how many each intent would have. */
export function chosen(cards: readonly Card[], query: string, { intent, language, lacks }: Shown) {
  const found = search(cards, query).filter(
    (card) =>
      language === undefined || (variantFor(card, language) === undefined) === Boolean(lacks),
  );
  const counts = new Map<Intent, number>();
  for (const card of found) counts.set(card.intent, (counts.get(card.intent) ?? 0) + 1);
  return { cards: found.filter((card) => intent === undefined || card.intent === intent), counts };
}
