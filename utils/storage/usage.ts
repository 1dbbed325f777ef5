import { type Usage, usedAgain } from '../templates/usage.ts';
import { read, write } from './database.ts';

/** How every card has been used, by card id. */
export async function allUsage(): Promise<Map<string, Usage>> {
  const usage = await read((db) => db.getAll('usage'));
  return new Map(usage.map((one) => [one.cardId, one]));
}

/** Counts one use of a card; `wording` is its place among the card's wordings of that language. */
export async function countUse(use: {
  cardId: string;
  site: string;
  language: string;
  wording: number;
  now: Date;
}): Promise<void> {
  await write(['usage'], async (transaction) => {
    const store = transaction.objectStore('usage');
    await store.put(usedAgain(await store.get(use.cardId), use));
  });
}
