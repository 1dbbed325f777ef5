import type { IDBPObjectStore, StoreNames } from 'idb';
import { cardOf, edited, recordOf } from '../records/card-record.ts';
import { isLook } from '../records/eyes.ts';
import {
  type Arrival,
  absorb,
  acknowledged,
  changedHere,
  falls,
  forgotten,
  isTooMany,
  type Kept,
  offering,
  renamed,
  type Sent,
} from '../records/kept.ts';
import { type TeamRecord, type Version, writerFor } from '../records/record.ts';
import { broughtBack, type Choice, chosen, standing, thrown } from '../records/standing.ts';
import type { Card } from '../templates/card.ts';
import { sameCard } from '../templates/draft.ts';
import { read, write } from './database.ts';
import { keepVersion } from './history.ts';
import { layQuestion } from './lay-question.ts';
import { type Notes, newMachine, withNotes } from './rounds.ts';
import { StoreTrouble } from './trouble.ts';
import type { Shape } from './upgrades.ts';

/** A change of a team's is one transaction over these: the record, and the card or question that it stands for. */
export const teamStores = ['cards', 'trash', 'records', 'rounds', 'history', 'questions'] as const;
/** A transaction over at least these. */
export interface TeamTransaction {
  objectStore<Name extends (typeof teamStores)[number]>(
    name: Name,
  ): IDBPObjectStore<Shape, ArrayLike<StoreNames<Shape>>, Name, 'readwrite'>;
}

/**
 * Keeps a record and lays what it stands for where it belongs: among the questions, the cards, or into the trash. All of
 * it is asked at once: a page of records waited for one request after the other takes most of a round.
 */
async function lay(transaction: TeamTransaction, kept: Kept, now: Date): Promise<void> {
  const { kind } = kept.record;
  await Promise.all([
    transaction.objectStore('records').put(kept),
    kind === 'question' ? layQuestion(transaction.objectStore('questions'), kept) : undefined,
    kind === 'card' ? layCard(transaction, kept, now) : undefined,
  ]);
}

async function layCard(transaction: TeamTransaction, kept: Kept, now: Date): Promise<void> {
  const stands = standing(kept.record);
  const card = cardOf(kept.record, kept.id, kept.library, stands);
  const [cards, trash] = [transaction.objectStore('cards'), transaction.objectStore('trash')];
  // A newer Asante's card that this one cannot read stays in its record, unseen and unharmed.
  if (!card) return;
  if (stands.thrown) {
    await Promise.all([trash.put({ card, thrown: stands.thrown.at }), cards.delete(kept.id)]);
    return;
  }
  const there = await cards.get(kept.id);
  if (there && !sameCard(there, card))
    await keepVersion(transaction.objectStore('history'), there, now);
  await Promise.all([cards.put(card), trash.delete(kept.id)]);
}

/** Changes a record as this person. A library that is not theirs to write has no rounds, and refuses. */
export async function changeRecord(
  transaction: TeamTransaction,
  library: string,
  id: string,
  now: Date,
  how: (record: TeamRecord | undefined, writer: string) => TeamRecord | undefined,
): Promise<void> {
  const rounds = await transaction.objectStore('rounds').get(library);
  if (!rounds || rounds.role === 'reader') throw new StoreTrouble('read-only');
  const kept = await transaction.objectStore('records').get([library, id]);
  const record = how(kept?.record, writerFor(rounds.person, rounds.machine));
  if (record) await lay(transaction, changedHere(library, id, kept, record), now);
}

/** Changes a record that is there; one that is gone meanwhile is passed over. */
export function changeKnown(
  transaction: TeamTransaction,
  library: string,
  id: string,
  now: Date,
  how: (record: TeamRecord, writer: string) => TeamRecord,
): Promise<void> {
  return changeRecord(
    transaction,
    library,
    id,
    now,
    (record, writer) => record && how(record, writer),
  );
}

/** Turns a team's card `before`, as the person saw it, into `after`; without `before` it is new to the team. */
export function changeTeamCard(
  transaction: TeamTransaction,
  library: string,
  before: Card | undefined,
  after: Card,
  now: Date,
): Promise<void> {
  return changeRecord(transaction, library, after.id, now, (record, writer) => {
    if (!record) return recordOf(after, writer, now);
    const next = edited(record, before ?? after, after, writer, now);
    return standing(next).thrown ? broughtBack(next, writer, now) : next;
  });
}

/** Throws a team's card away or brings it back, for the whole team. */
export function throwTeamCard(
  transaction: TeamTransaction,
  card: Card,
  isThrown: boolean,
  now: Date,
): Promise<void> {
  const move = isThrown ? thrown : broughtBack;
  return changeKnown(transaction, card.library ?? '', card.id, now, (record, writer) =>
    move(record, writer, now),
  );
}

/** What of a record waits for somebody's choice. */
export function choicesOf(record: TeamRecord): Choice[] {
  return standing(record).choices.filter(({ field }) => !isLook(field));
}

/** What waits for somebody's choice in a library, by card. */
export async function choicesIn(library: string): Promise<{ id: string; choices: Choice[] }[]> {
  const all = await recordsIn(library);
  return all.flatMap(({ id, record }) => {
    const choices = choicesOf(record);
    return choices.length > 0 ? [{ id, choices }] : [];
  });
}

/** A choice made, see `chosen`. */
export async function choose(
  library: string,
  id: string,
  choice: Choice,
  pick: Version | undefined,
  now = new Date(),
): Promise<void> {
  await write([...teamStores], (transaction) =>
    changeKnown(transaction, library, id, now, (record, writer) =>
      chosen(record, choice, pick, writer, now),
    ),
  );
}

/** All records of a library. */
export function recordsIn(library: string): Promise<Kept[]> {
  return read((db) => db.getAll('records', within(library)));
}

/** How many records of a library wait to be sent. */
export function countWaiting(library: string): Promise<number> {
  return read((db) => db.countFromIndex('records', 'waiting', waitingIn(library)));
}

/** The records that wait to be sent, or so many of them. */
export function someWaiting(library: string, most?: number): Promise<Kept[]> {
  return read((db) => db.getAllFromIndex('records', 'waiting', waitingIn(library), most));
}

const within = (library: string) => IDBKeyRange.bound([library], [library, []]);
const waitingIn = (library: string) => IDBKeyRange.bound([library, 0], [library, Infinity]);

/** What became of a page of arrivals: kept, or not kept at all because too many cards would have gone. */
export interface Taken {
  fell: number;
  of: number;
  isHeld: boolean;
}

/**
 * Merges a page of arrivals and notes how far the server has been read, in one transaction. `fell` is how many cards
 * the pages before took away; `may` says what happens when it becomes too many.
 */
export function take(
  library: string,
  arrivals: readonly Arrival[],
  notes: Notes,
  fell: number,
  may: 'ask' | 'let-go' | 'keep',
  now = new Date(),
): Promise<Taken> {
  return write([...teamStores], async (transaction) => {
    const rounds = await transaction.objectStore('rounds').get(library);
    if (!rounds) return { fell, of: 0, isHeld: true };
    const ids = arrivals.map(({ id }) => id);
    const kept = await keptOf(transaction, library, ids);
    const next = new Map<string, Kept>();
    const writer = writerFor(rounds.person, rounds.machine);
    let falling = fell;
    for (const arrival of arrivals) {
      const before = next.get(arrival.id) ?? kept.get(arrival.id);
      let after = absorb(library, before, arrival);
      if (!after) continue;
      if (falls(before, after)) {
        falling += 1;
        if (may === 'keep')
          after = changedHere(library, after.id, after, broughtBack(after.record, writer, now));
      }
      next.set(after.id, after);
    }
    const of = falling === 0 ? 0 : (await countShown(transaction, library)) + fell;
    if (may === 'ask' && isTooMany(falling, of)) return { fell: falling, of, isHeld: true };
    await Promise.all([...next.values()].map((one) => lay(transaction, one, now)));
    await transaction.objectStore('rounds').put(withNotes(rounds, notes));
    return { fell: falling, of, isHeld: false };
  });
}

/** Of what waits to be sent: how many cards it would throw away for the whole team, of how many. */
export async function goingOut(library: string): Promise<{ cards: number; of: number }> {
  const waiting = await someWaiting(library);
  const cards = waiting.filter(isUnsentThrow).length;
  if (cards === 0) return { cards, of: 0 };
  const of = await write([...teamStores], (transaction) => countShown(transaction, library));
  return { cards, of: of + cards };
}

function isUnsentThrow({ record, unsent, rev }: Kept): boolean {
  if (rev === undefined || record.kind !== 'card' || !standing(record).thrown) return false;
  return record.fields.thrown?.versions.every(({ dot }) => unsent.includes(dot)) ?? false;
}

/** Brings back what was thrown away here and not sent yet. */
export async function keepUnsent(library: string, now = new Date()): Promise<void> {
  const waiting = (await someWaiting(library)).filter(isUnsentThrow);
  await write([...teamStores], async (transaction) => {
    for (const { id } of waiting) {
      await changeKnown(transaction, library, id, now, (record, writer) =>
        broughtBack(record, writer, now),
      );
    }
  });
}

/** What is kept of these, as far as anything is. */
async function keptOf(
  transaction: TeamTransaction,
  library: string,
  ids: readonly string[],
): Promise<Map<string, Kept>> {
  const records = transaction.objectStore('records');
  const found = await Promise.all(ids.map((id) => records.get([library, id])));
  return new Map(found.flatMap((kept) => (kept ? [[kept.id, kept] as const] : [])));
}

async function countShown(transaction: TeamTransaction, library: string): Promise<number> {
  let count = 0;
  for (const { library: whose } of await transaction.objectStore('cards').getAll())
    if (whose === library) count += 1;
  return count;
}

/** Notes that these are about to be sent. */
export async function noteOffered(library: string, ids: readonly string[]): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const records = transaction.objectStore('records');
    const rounds = await transaction.objectStore('rounds').get(library);
    if (!rounds) return;
    const writer = writerFor(rounds.person, rounds.machine);
    const kept = await keptOf(transaction, library, ids);
    await Promise.all([...kept.values()].map((one) => records.put(offering(one, writer))));
  });
}

/** Notes what the server took. */
export async function noteSent(
  library: string,
  sent: readonly Sent[],
  notes: Notes,
): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const now = new Date();
    const ids = sent.map(({ id }) => id);
    const kept = await keptOf(transaction, library, ids);
    for (const one of sent) {
      const before = kept.get(one.id);
      if (before) kept.set(one.id, acknowledged(before, one));
    }
    await Promise.all([...kept.values()].map((one) => lay(transaction, one, now)));
    await noteIn(transaction, library, notes);
  });
}

/** Sends again what the server turned out not to have: every record but those that it named. */
export async function noteForgotten(
  library: string,
  named: ReadonlySet<string>,
  notes: Notes,
): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const records = transaction.objectStore('records');
    for (const kept of await records.getAll(within(library)))
      if (!named.has(kept.id)) await records.put(forgotten(kept));
    await noteIn(transaction, library, notes);
  });
}

/** Takes a new name for what this machine writes, and begins to compare everything anew; gives the name. */
export async function renameMachine(library: string): Promise<string> {
  const machine = newMachine();
  await write([...teamStores], async (transaction) => {
    const rounds = await transaction.objectStore('rounds').get(library);
    if (!rounds) return;
    const { person } = rounds;
    const records = transaction.objectStore('records');
    const [from, to] = [writerFor(person, rounds.machine), writerFor(person, machine)];
    for (const kept of await records.getAll(within(library)))
      await records.put(renamed(kept, from, to));
    const anew = { machine, since: undefined, told: undefined, telling: undefined };
    await transaction.objectStore('rounds').put(withNotes(rounds, { ...anew, isRewound: true }));
  });
  return machine;
}

async function noteIn(transaction: TeamTransaction, library: string, notes: Notes): Promise<void> {
  const rounds = await transaction.objectStore('rounds').get(library);
  if (rounds) await transaction.objectStore('rounds').put(withNotes(rounds, notes));
}
