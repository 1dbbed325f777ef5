import type { Card } from '../templates/card.ts';
import { copyOf, sameCard } from '../templates/draft.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** How a card of a file stands to the library: unknown there, other than there, the same, or changed in both. */
export type Standing = 'new' | 'changed' | 'same' | 'conflict';
/** What is done with it: brought in (in place of mine, if there is one), kept beside mine, or left out. */
export type Choice = 'take' | 'both' | 'leave';

export interface Compared {
  card: Card;
  standing: Standing;
  /** The library's own, where there is one. */
  mine?: Card;
}

/** What is done unless the person says otherwise: nothing of mine that I changed is ever overwritten. */
export const usual: Record<Standing, Choice> = {
  new: 'take',
  changed: 'take',
  same: 'leave',
  conflict: 'both',
};

/** Every card of a file beside the library's. A card that says what another one says already is the same. */
export function compare(
  incoming: readonly Card[],
  library: readonly Card[],
  isForeign: boolean,
): Compared[] {
  const byId = new Map(library.map((card) => [card.id, card]));
  const said = new Map(library.map((card) => [sayingOf(card), card]));
  return incoming.map((card): Compared => {
    const mine = byId.get(card.id);
    if (!mine) {
      const twin = said.get(sayingOf(card));
      return twin ? { card, standing: 'same', mine: twin } : { card, standing: 'new' };
    }
    if (isForeign ? sayingOf(card) === sayingOf(mine) : sameCard(card, mine))
      return { card, standing: 'same', mine };
    // Another tool's file has no times: there, a card that was changed since it came is mine.
    const isMine = isForeign ? mine.changed !== mine.created : mine.changed > card.changed;
    return { card, standing: isMine ? 'conflict' : 'changed', mine };
  });
}

const sayingOf = ({ title, wordings }: Card) =>
  JSON.stringify([title, wordings.map(({ language, text }) => [language, text])]);

/** A card to be written, and the `changed` of the one it replaces, as it was looked at. */
export interface Planned {
  card: Card;
  replaces?: string;
}

/**
 * What is to be written under these choices. Shortcuts stay unique: one that is taken gets a number, and is told in
 * `renamed`. @throws Refusal when the library would hold more than it may.
 */
export function plan(
  compared: readonly Compared[],
  choiceFor: (one: Compared) => Choice,
  library: readonly Card[],
  now: Date,
): { planned: Planned[]; renamed: number } {
  const planned = compared.flatMap((one): Planned[] => {
    const choice = choiceFor(one);
    const isTwin = one.mine !== undefined && one.mine.id !== one.card.id;
    if (choice === 'leave') return [];
    if (!one.mine || isTwin) return [{ card: isTwin ? copyOf(one.card, now) : one.card }];
    if (choice === 'both') return [{ card: copyOf(one.card, now) }];
    const changed = now.toISOString();
    return [
      { card: { ...one.card, created: one.mine.created, changed }, replaces: one.mine.changed },
    ];
  });
  const replaced = new Set(planned.flatMap(({ card, replaces }) => (replaces ? [card.id] : [])));
  const more = planned.length - replaced.size;
  if (library.length + more > limits.cards)
    throw new Refusal('too-many', { entry: limits.cards - library.length + 1 });
  const taken = new Set(
    library.flatMap(({ id, shortcut }) => (shortcut && !replaced.has(id) ? [shortcut] : [])),
  );
  let renamed = 0;
  const unique = planned.map((one): Planned => {
    const { shortcut } = one.card;
    if (shortcut === undefined) return one;
    let free = shortcut;
    for (let turn = 2; taken.has(free); turn += 1)
      free = `${shortcut.slice(0, 35).toWellFormed()}-${turn}`;
    taken.add(free);
    if (free === shortcut) return one;
    renamed += 1;
    return { ...one, card: { ...one.card, shortcut: free } };
  });
  return { planned: unique, renamed };
}
