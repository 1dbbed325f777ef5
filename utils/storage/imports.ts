import type { Brand } from '../templates/brand.ts';
import type { Card } from '../templates/card.ts';
import { read, write } from './database.ts';
import { keepVersion } from './history.ts';
import { changeTeamCard, teamStores } from './team-records.ts';
import { StoreTrouble } from './trouble.ts';
import type { Import } from './upgrades.ts';

/** So many imports can be taken back. */
const mostImports = 5;

/** A card to be brought in, and the `changed` of the one it replaces, as it was looked at. */
export interface Incoming {
  card: Card;
  replaces?: string;
}

/**
 * Brings cards and new brands in, all in one transaction, and remembers how to take them back. `step` is called
 * after every 250 cards with their number; what it throws stops the import, and nothing was changed.
 * @throws StoreTrouble 'changed-meanwhile' when a card is no longer the one that was looked at.
 */
export async function bringIn(
  from: string,
  incoming: readonly Incoming[],
  brands: readonly Brand[] = [],
  step: (done: number) => void = () => {},
  now = new Date(),
): Promise<Import> {
  const stores = [...teamStores, 'imports', 'brands'] as const;
  return write([...stores], async (transaction) => {
    const cards = transaction.objectStore('cards');
    const trash = transaction.objectStore('trash');
    const history = transaction.objectStore('history');
    const done: Import['cards'] = [];
    for (const { card, replaces } of incoming) {
      const there = await cards.get(card.id);
      if (there?.changed !== replaces) throw new StoreTrouble('changed-meanwhile');
      const thrown = there ? undefined : await trash.get(card.id);
      const before = there ?? thrown?.card;
      const key = before && (await keepVersion(history, before, now));
      if (thrown) await trash.delete(card.id);
      // A file makes no card a team's; one that is a team's already is changed for the team.
      const { library: _, ...own } = card;
      if (before?.library === undefined) await cards.put(own);
      else await changeTeamCard(transaction, before.library, before, card, now);
      done.push({
        id: card.id,
        changed: card.changed,
        ...(key === undefined ? {} : { before: key }),
        ...(thrown ? { thrown: thrown.thrown } : {}),
      });
      if (done.length % 250 === 0) step(done.length);
    }
    const fresh: Brand[] = [];
    for (const brand of brands) {
      if (await transaction.objectStore('brands').get(brand.id)) continue;
      await transaction.objectStore('brands').put(brand);
      fresh.push(brand);
    }
    const imports = transaction.objectStore('imports');
    const made: Import = {
      id: crypto.randomUUID(),
      when: now.toISOString(),
      from: from.slice(0, 300),
      cards: done,
      brands: fresh.map(({ id }) => id),
    };
    const earlier = await imports.index('when').getAllKeys();
    for (const old of earlier.slice(0, Math.max(0, earlier.length - mostImports + 1)))
      await imports.delete(old);
    await imports.put(made);
    return made;
  });
}

/** What was brought in lately, the last first. */
export async function allImports(): Promise<Import[]> {
  const imports = await read((db) => db.getAllFromIndex('imports', 'when'));
  return imports.reverse();
}

/**
 * Takes an import back, all in one transaction: what was new goes, what was replaced stands again as it was, in the
 * library or the trash. Cards changed since stay; gives their number.
 */
export function takeBack(id: string): Promise<number> {
  const stores = ['cards', 'trash', 'history', 'imports', 'brands'] as const;
  return write([...stores], async (transaction) => {
    const imports = transaction.objectStore('imports');
    const made = await imports.get(id);
    if (!made) return 0;
    const cards = transaction.objectStore('cards');
    const history = transaction.objectStore('history');
    let left = 0;
    for (const { id: cardId, changed, before, thrown } of made.cards) {
      const version = before === undefined ? undefined : await history.get(before);
      const isAsBroughtIn = (await cards.get(cardId))?.changed === changed;
      if (!isAsBroughtIn || (before !== undefined && !version)) {
        left += 1;
        continue;
      }
      if (before !== undefined && version) await history.delete(before);
      if (version && thrown === undefined) await cards.put(version.card);
      else await cards.delete(cardId);
      if (version && thrown !== undefined)
        await transaction.objectStore('trash').put({ card: version.card, thrown });
    }
    for (const brand of made.brands) await transaction.objectStore('brands').delete(brand);
    await imports.delete(id);
    return left;
  });
}
