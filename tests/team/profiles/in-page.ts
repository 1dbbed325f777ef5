import type { Kept } from '../../../utils/records/kept.ts';
import { standing } from '../../../utils/records/standing.ts';
import {
  allCards,
  allThrown,
  bringBack,
  keepCard,
  throwAway,
} from '../../../utils/storage/cards.ts';
import { allLibraries } from '../../../utils/storage/libraries.ts';
import { roundsOf } from '../../../utils/storage/rounds.ts';
import { choicesIn, choose, recordsIn } from '../../../utils/storage/team-records.ts';
import type { Card } from '../../../utils/templates/card.ts';

/** An edit as its writer made it: the value, and what stood there before their eyes. */
export interface Edit {
  card: string;
  value: string;
  replaced: string[];
}

const team = async () => {
  const [first] = (await allLibraries()).filter(({ kind }) => kind === 'team');
  if (!first) throw new Error('no team');
  return first.id;
};
const inTeam = async () => {
  const library = await team();
  return (await allCards()).filter((card) => card.library === library);
};

/** A new card in the team's library. */
async function make(id: string, value: string): Promise<Edit> {
  const now = new Date().toISOString();
  const card: Card = {
    id,
    library: await team(),
    intent: 'free',
    title: value,
    tags: [],
    wordings: [{ language: 'en', text: 'Hello' }],
    origin: 'mine',
    created: now,
    changed: now,
  };
  await keepCard(card);
  return { card: id, value, replaced: [] };
}

/** One of the team's cards, by chance from 0 to 1; undefined when there is none. */
const pick = <One>(all: readonly One[], chance: number) => all[Math.floor(chance * all.length)];

/** Gives a card another title. */
async function rename(chance: number, value: string): Promise<Edit | undefined> {
  const card = pick(await inTeam(), chance);
  if (!card) return undefined;
  await keepCard({ ...card, title: value }, card);
  return { card: card.id, value, replaced: [String(card.title)] };
}

/** Chooses between titles that were written at once: the first that waited is taken. */
async function settle(value: string): Promise<Edit | undefined> {
  const library = await team();
  for (const { id, choices } of await choicesIn(library)) {
    const choice = choices.find(({ field }) => field === 'title');
    const [other] = choice?.others ?? [];
    if (!choice || !other) continue;
    // What is chosen says something of its own, so that the count can tell it from what it was.
    await choose(library, id, choice, { ...other, value });
    const all = [choice.shown, ...choice.others];
    return { card: id, value, replaced: all.map((one) => String(one?.value)) };
  }
  return undefined;
}

async function discard(chance: number): Promise<void> {
  const card = pick(await inTeam(), chance);
  if (card) await throwAway([card.id]);
}

async function restore(chance: number): Promise<void> {
  const library = await team();
  const card = pick(
    (await allThrown()).filter((one) => one.card.library === library),
    chance,
  )?.card;
  if (card) await bringBack([card.id]);
}

const titles = ({ id, record }: Kept) =>
  (record.fields.title?.versions ?? []).map(({ value }) => [id, String(value)] as const);

/** Everything that this machine has of the team, in an order that is the same everywhere. */
async function look() {
  const library = await team();
  const records = (await recordsIn(library)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = (await inTeam()).map(({ library: _, ...card }) => card);
  const { done, trouble, held } = (await roundsOf(library)) ?? {};
  return {
    cards: JSON.stringify(cards.sort((a, b) => (a.id < b.id ? -1 : 1))),
    stands: records.map(({ id, record }) => {
      const { values, choices, thrown } = standing(record);
      return JSON.stringify([id, [...values].sort(), choices, thrown ?? null]);
    }),
    titles: records.flatMap(titles),
    waiting: records.filter(({ waiting }) => waiting !== undefined).length,
    done,
    trouble: trouble?.what,
    held: held !== undefined,
  };
}

const inPage = { make, rename, settle, discard, restore, look };
export type InPage = typeof inPage;
Object.assign(globalThis, inPage);
