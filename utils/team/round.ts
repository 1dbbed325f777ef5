import { type Arrival, isTooMany, type Kept, type Sent, signed } from '../records/kept.ts';
import { readRecord } from '../records/read-record.ts';
import type { Notes } from '../storage/rounds.ts';
import type { Rounds } from '../storage/upgrades.ts';
import type { Couch, Doc } from './couch.ts';
import { ServerTrouble } from './server-trouble.ts';

/** What a round needs of this machine's store. Every call is one transaction, and survives the worker's end or never was. */
export interface RoundStore {
  rounds(): Promise<Rounds | undefined>;
  note(some: Notes): Promise<void>;
  someWaiting(most: number): Promise<Kept[]>;
  /** Everything that is kept of the library. */
  all(): Promise<Kept[]>;
  take(
    arrivals: readonly Arrival[],
    notes: Notes,
    fell: number,
    may: 'ask' | 'let-go' | 'keep',
  ): Promise<{ fell: number; of: number; isHeld: boolean }>;
  noteOffered(ids: readonly string[]): Promise<void>;
  noteSent(sent: readonly Sent[], notes: Notes): Promise<void>;
  noteForgotten(named: ReadonlySet<string>, notes: Notes): Promise<void>;
  goingOut(): Promise<{ cards: number; of: number }>;
  keepUnsent(): Promise<void>;
  /** Takes a new name for what this machine writes, and begins to compare everything anew. */
  rename(): Promise<string>;
}

/** Records that are read and kept at a time. */
export const usualPage = 400;
/** Documents and characters in one request up. */
const batch = { docs: 200, size: 2_000_000 };
const mostTries = 6;

/** How a round ended: through, or waiting for a person's word. @throws ServerTrouble where the server did not let it. */
export type RoundEnd = 'done' | 'held' | 'no-library';

/**
 * One round with a team's CouchDB: what is new there comes down and is merged, what waits here goes up. It can end at
 * any point, by fault or by the browser's will, and the next one goes on from what was committed.
 *
 * Each step is first done there, then told there by a token, and only then committed here, together with that token.
 * A server that says an older one was played back from a backup: everything is compared anew. One that says a newer
 * one than was ever told is told by a copy of this very profile: this machine then takes another name to write under.
 */
export async function round(store: RoundStore, couch: Couch, page = usualPage): Promise<RoundEnd> {
  const before = await store.rounds();
  if (!before) return 'no-library';
  const { word } = before;
  if (before.held && !word) return 'held';
  const told = await greet(store, couch, before);
  if (word === 'keep') await store.keepUnsent();
  const pulled = await pull(store, couch, told, word ?? 'ask', page);
  if (pulled === 'held') return 'held';
  const { cards, of } = await store.goingOut();
  if (!word && isTooMany(cards, of)) {
    await store.note({ held: { whose: 'mine', cards, of } });
    return 'held';
  }
  await push(store, couch, told);
  if (word) await store.note({ word: undefined, held: undefined });
  return 'done';
}

/** What is between this machine and the server in this round. */
interface Told {
  person: string;
  machine: string;
  number: number;
  rev: string | undefined;
  since: string | undefined;
  isRewound: boolean;
}

async function greet(store: RoundStore, couch: Couch, mine: Rounds): Promise<Told> {
  const { person, machine, told, telling } = mine;
  const there = await couch.checkpoint(machine);
  const isRight = there.told === told || (telling !== undefined && there.told === telling);
  if (!isRight && numberOf(there.told) >= numberOf(told)) {
    const name = await store.rename();
    return { person, machine: name, number: 0, rev: undefined, since: undefined, isRewound: true };
  }
  const isRewound = !isRight || mine.isRewound === true;
  if (isRewound) await store.note({ isRewound, since: undefined });
  const number = numberOf(there.told);
  const since = isRewound ? undefined : mine.since;
  return { person, machine, number, rev: there._rev, since, isRewound };
}

/** Tells the server the next token; what is committed here after that carries it. */
async function tell(store: RoundStore, couch: Couch, told: Told): Promise<Notes> {
  told.number += 1;
  const token = `${told.number}-${crypto.randomUUID().slice(0, 8)}`;
  await store.note({ telling: token });
  told.rev = await couch.tellCheckpoint(told.machine, token, told.rev);
  return { told: token, telling: undefined };
}

/** Tokens count up; 0 where none was told. */
const numberOf = (token = '0') => Number(token.split('-')[0]);

async function pull(
  store: RoundStore,
  couch: Couch,
  told: Told,
  may: 'ask' | 'let-go' | 'keep',
  page: number,
): Promise<'held' | undefined> {
  const named = new Set<string>();
  let fell = 0;
  let coming = couch.changes(told.since, page);
  for (;;) {
    const { rows, last } = await coming;
    const isLast = rows.length < page;
    if (!isLast) coming = ahead(couch.changes(last, page));
    if (rows.length === 0 && !told.isRewound) return undefined;
    const arrivals: Arrival[] = [];
    for (const { id, doc } of rows) {
      if (id.startsWith('_')) continue;
      named.add(id);
      const arrival = doc && (await arrivalOf(couch, doc));
      if (arrival) arrivals.push(arrival);
    }
    const step = await tell(store, couch, told);
    // While everything is compared anew only the end counts: what was named until then is known to the end only.
    const notes = told.isRewound ? step : { ...step, since: last };
    const taken = await store.take(arrivals, notes, fell, may);
    if (taken.isHeld) {
      await store.note({ held: { whose: 'theirs', cards: taken.fell, of: taken.of } });
      return 'held';
    }
    fell = taken.fell;
    told.since = last;
    if (!isLast) continue;
    if (told.isRewound) await store.noteForgotten(named, { isRewound: undefined, since: last });
    return undefined;
  }
}

/** Asked for while the page before is being kept; a round that ends meanwhile does not ask what became of it. */
function ahead<Result>(asked: Promise<Result>): Promise<Result> {
  asked.catch(() => {});
  return asked;
}

/** A document with all its leaves; undefined when a newer Asante wrote it and this one cannot read it. */
async function arrivalOf(couch: Couch, doc: Doc): Promise<Arrival | undefined> {
  const { _id: id, _rev: rev = '', _deleted, _conflicts = [] } = doc;
  const record = readRecord(recordIn(doc));
  if (_deleted) return { id, rev, losers: [], ...(record ? { said: record } : {}) };
  if (!record) return undefined;
  const leaves = _conflicts.length > 0 ? await couch.leaves(id, _conflicts) : [];
  const losers = leaves.flatMap((leaf) => {
    const said = readRecord(recordIn(leaf));
    return said && !leaf._deleted ? [{ rev: leaf._rev ?? '', record: said }] : [];
  });
  return { id, rev, winner: record, losers };
}

/** CouchDB's own fields begin with an underscore. */
function recordIn(doc: Doc): unknown {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !name.startsWith('_')));
}

async function push(store: RoundStore, couch: Couch, told: Told): Promise<void> {
  const refused = new Map<string, string>();
  const tries = new Map<string, number>();
  for (;;) {
    const waiting = (await store.someWaiting(batch.docs + refused.size)).filter(
      ({ id }) => !refused.has(id),
    );
    if (waiting.length === 0) break;
    const { docs, chosen } = upTo(waiting, told.person);
    await store.noteOffered([...chosen.keys()]);
    const answers = await couch.bulk(docs);
    const sent: Sent[] = [];
    const late: string[] = [];
    for (const { id, rev, error, reason } of answers) {
      const kept = chosen.get(id);
      const record = kept && signed(kept, told.person);
      if (!kept || !record) continue;
      if (rev !== undefined && error === undefined)
        sent.push({ id, rev, record, waiting: kept.waiting ?? 0 });
      else if (error === 'conflict') late.push(id);
      else refused.set(id, reason ?? error ?? '');
    }
    await clean(couch, sent, chosen);
    if (sent.length > 0) await store.noteSent(sent, await tell(store, couch, told));
    for (const id of late) {
      tries.set(id, (tries.get(id) ?? 0) + 1);
      // Somebody else writes just this one, again and again: the next round will find it quieter.
      if ((tries.get(id) ?? 0) > mostTries) refused.set(id, 'conflict');
      else if (!(await fetchAgain(store, couch, told, id))) refused.set(id, 'unreadable');
    }
  }
  const [said] = refused.values();
  if (said !== undefined)
    throw new ServerTrouble(said === 'conflict' ? 'conflict' : 'refused', said);
}

/** A conflict's losers are deleted once the server has all that they said; their tombstones say it once more. */
async function clean(couch: Couch, sent: readonly Sent[], chosen: Map<string, Kept>) {
  const dead = sent.flatMap(({ id }) =>
    (chosen.get(id)?.losers ?? []).map(({ rev, record }) => ({
      _id: id,
      _rev: rev,
      _deleted: true,
      ...record,
    })),
  );
  if (dead.length > 0) await couch.bulk(dead);
}

/** Written there meanwhile: fetch, merge, and let the next turn send the merge. */
async function fetchAgain(
  store: RoundStore,
  couch: Couch,
  told: Told,
  id: string,
): Promise<boolean> {
  const doc = await couch.one(id);
  const arrival = doc ? await arrivalOf(couch, doc) : { id, rev: '', losers: [] };
  if (!arrival) return false;
  await store.take([arrival], await tell(store, couch, told), 0, 'let-go');
  return true;
}

/** As much of what waits as goes into one request. */
function upTo(
  waiting: readonly Kept[],
  person: string,
): { docs: Doc[]; chosen: Map<string, Kept> } {
  const docs: Doc[] = [];
  const chosen = new Map<string, Kept>();
  let size = 0;
  for (const kept of waiting.slice(0, batch.docs)) {
    const doc: Doc = {
      _id: kept.id,
      ...(kept.rev ? { _rev: kept.rev } : {}),
      ...signed(kept, person),
    };
    size += JSON.stringify(doc).length;
    if (docs.length > 0 && size > batch.size) break;
    docs.push(doc);
    chosen.set(kept.id, kept);
  }
  return { docs, chosen };
}
