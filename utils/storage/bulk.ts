import { type Card, readCard } from '../templates/card.ts';
import { sameCard } from '../templates/draft.ts';
import { write } from './database.ts';
import { keepVersion } from './history.ts';

/** A card as it was and as it is. */
export interface Changed {
  before: Card;
  after: Card;
}

/**
 * Changes many cards in one transaction, all or none; cards that `change` leaves as they were are passed over.
 * Gives what was changed. @throws NotACard when one would not be whole.
 */
export function changeCards(
  ids: readonly string[],
  change: (card: Card) => Card,
  now = new Date(),
): Promise<Changed[]> {
  return write(['cards', 'history'], async (transaction) => {
    const cards = transaction.objectStore('cards');
    const done: Changed[] = [];
    for (const id of ids) {
      const before = await cards.get(id);
      if (!before) continue;
      const after = readCard({ ...change(before), changed: now.toISOString() });
      if (sameCard(before, after)) continue;
      await keepVersion(transaction.objectStore('history'), before, now);
      await cards.put(after);
      done.push({ before, after });
    }
    return done;
  });
}

/** Takes such a change back, all in one transaction; cards changed again since stay as they are. Gives what was restored. */
export function changeBack(changed: readonly Changed[]): Promise<Card[]> {
  return write(['cards'], async ({ store }) => {
    const restored: Card[] = [];
    for (const { before, after } of changed) {
      if ((await store.get(after.id))?.changed !== after.changed) continue;
      await store.put(before);
      restored.push(before);
    }
    return restored;
  });
}
