import { isTooMany } from '../records/kept.ts';
import type { Card } from '../templates/card.ts';
import { sameCard } from '../templates/draft.ts';
import type { Library } from '../templates/library.ts';
import { write } from './database.ts';
import { forgetVersions } from './history.ts';

/**
 * Lays what a followed library says now over what it said, and notes how the look went, in one transaction; "begin" is for
 * a library that was not there before. Where "ask" would let too many cards go at once nothing is laid, and how many would
 * have gone is noted.
 */
export async function layFollowed(
  library: Library,
  cards: readonly Card[],
  look: NonNullable<Library['look']>,
  may: 'begin' | 'ask' | 'let-go',
): Promise<void> {
  await write(['libraries', 'cards', 'usage', 'history'], async (transaction) => {
    const libraries = transaction.objectStore('libraries');
    const store = transaction.objectStore('cards');
    // Left meanwhile: nothing is kept of it.
    const there = may === 'begin' ? library : await libraries.get(library.id);
    if (!there) return;
    const before = (await store.getAll()).filter((card) => card.library === library.id);
    const now = new Map(cards.map((card) => [card.id, card]));
    const gone = before.filter(({ id }) => !now.has(id));
    if (may === 'ask' && isTooMany(gone.length, before.length)) {
      const { etag: _, ...rest } = look;
      const held = { cards: gone.length, of: before.length };
      await libraries.put({ ...there, look: { ...rest, held } });
      return;
    }
    for (const { id } of gone) {
      await Promise.all([store.delete(id), transaction.objectStore('usage').delete(id)]);
      await forgetVersions(transaction.objectStore('history'), id);
    }
    const known = new Map(before.map((card) => [card.id, card]));
    const fresh = cards.flatMap((card) => {
      const old = known.get(card.id);
      if (old && sameCard(old, card)) return [];
      // A file that was changed by hand may say the old time, by which what is shown would go on showing the old words.
      return [old?.changed === card.changed ? { ...card, changed: look.at } : card];
    });
    await Promise.all(fresh.map((card) => store.put(card)));
    await libraries.put({ ...there, look });
  });
}

/** Notes how a look at a followed library's address went where nothing was laid. */
export async function noteLook(id: string, look: NonNullable<Library['look']>): Promise<void> {
  await write(['libraries'], async ({ store }) => {
    const there = await store.get(id);
    if (there) await store.put({ ...there, look });
  });
}
