import { type Usage, usedAgain } from '../templates/usage.ts';
import { read, write } from './database.ts';
import { digest, saidForDays } from './said.ts';

/** How every card has been used, by card id. */
export async function allUsage(): Promise<Map<string, Usage>> {
  const usage = await read((db) => db.getAll('usage'));
  return new Map(usage.map((one) => [one.cardId, one]));
}

/**
 * Counts one use of a card; `wording` is its place among the card's wordings of that language, `text` all that
 * went in with it, of which only a digest is kept.
 */
export async function countUse(use: {
  cardId: string;
  site: string;
  language: string;
  wording: number;
  text?: string;
  now: Date;
}): Promise<void> {
  const { cardId, language, wording, now } = use;
  const words = use.text === undefined ? undefined : await digest(use.text);
  const forget = new Date(now.getTime() - saidForDays * 86_400_000).toISOString();
  await write(['usage', 'said'], async (transaction) => {
    const usage = transaction.objectStore('usage');
    await usage.put(usedAgain(await usage.get(cardId), use));
    const said = transaction.objectStore('said');
    const when = now.toISOString();
    if (words !== undefined)
      await said.add({ words, wording: `${cardId} ${language} ${wording}`, cardId, when });
    const old = await said.index('when').getAllKeys(IDBKeyRange.upperBound(forget));
    await Promise.all(old.map((key) => said.delete(key)));
  });
}
