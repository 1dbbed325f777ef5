import { type Card, readCard } from '../templates/card.ts';
import { sameCard } from '../templates/draft.ts';
import { write } from './database.ts';
import { keepVersion } from './history.ts';
import { changeTeamCard, teamStores } from './team-records.ts';

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
  return write([...teamStores], async (transaction) => {
    const cards = transaction.objectStore('cards');
    const done: Changed[] = [];
    for (const id of ids) {
      const before = await cards.get(id);
      if (!before) continue;
      const after = readCard({ ...change(before), changed: now.toISOString() });
      if (sameCard(before, after)) continue;
      if (before.library !== undefined) {
        await changeTeamCard(transaction, before.library, before, after, now);
        done.push({ before, after: (await cards.get(id)) ?? after });
        continue;
      }
      await keepVersion(transaction.objectStore('history'), before, now);
      await cards.put(after);
      done.push({ before, after });
    }
    return done;
  });
}

/** Takes such a change back, all in one transaction; cards changed again since stay as they are. Gives what was restored. */
export function changeBack(changed: readonly Changed[]): Promise<Card[]> {
  return write([...teamStores], async (transaction) => {
    const store = transaction.objectStore('cards');
    const restored: Card[] = [];
    for (const { before, after } of changed) {
      if ((await store.get(after.id))?.changed !== after.changed) continue;
      if (before.library === undefined) await store.put(before);
      else await changeTeamCard(transaction, before.library, after, before, new Date());
      restored.push((await store.get(before.id)) ?? before);
    }
    return restored;
  });
}
