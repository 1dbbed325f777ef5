import { merge } from '../../utils/records/merge.ts';
import { recordOfQuestion } from '../../utils/records/question-record.ts';
import {
  authorOf,
  blankRecord,
  covers,
  fieldOf,
  type TeamRecord,
} from '../../utils/records/record.ts';
import { broughtBack, thrown, thrownField } from '../../utils/records/standing.ts';
import { write } from '../../utils/records/write.ts';
import type { Fetching } from '../../utils/team/request.ts';
import type { RoundStore } from '../../utils/team/round.ts';
import { ServerTrouble } from '../../utils/team/server-trouble.ts';
import { wayTo } from '../../utils/team/way.ts';
import { ModelFolder } from './model-folder.ts';
import { ModelServer } from './model-server.ts';
import { ModelStore, type Parts, rightParts } from './model-store.ts';
import { type Chance, chanceFrom, Turns } from './turns.ts';

/** A fault put into the machinery on purpose, which the law must catch. */
export interface Bug {
  name: string;
  /** It does harm only where two nodes of a server have been written to at once. */
  isBetweenNodes?: true;
  parts?: Partial<Parts>;
  /** `mayEnd` is a moment in which the machine can be ended. */
  store?(store: ModelStore, mayEnd: () => Promise<void>): RoundStore;
  fetching?(fetching: Fetching, store: ModelStore): Fetching;
  write?: typeof write;
  way?: typeof wayTo;
}

/** What a schedule came to; the first four must be empty, whatever happened. */
export interface Verdict {
  lost: string[];
  risen: string[];
  unequal: string[];
  refused: string[];
  counts: Record<string, number>;
}

/** What stands between the machines in a schedule. */
export interface Played {
  /** Where it is, and which way a round speaks to it. */
  address: string;
  way?: 'folder';
  refusals: readonly string[];
  /** What was written over though it was another's. */
  strangers?: readonly string[];
  mayTear?: boolean;
  lose?(machine: string): void;
  backup(): unknown;
  restore(backup: unknown): unknown;
  replicate(): unknown;
  leaves(): Promise<[string, TeamRecord[]][]>;
  fetchAs(person: string, node: () => number): Fetching;
}

/** Makes the place of one schedule for these people. */
export type PlaceOf = (people: readonly string[], chance: Chance) => Played | Promise<Played>;

/** A CouchDB has two nodes. */
export const aCluster: PlaceOf = (people) =>
  new ModelServer(2, { editors: { names: [...people] } });
/** A folder has one place and is played back, torn and lied about. */
export const aFolder: PlaceOf = (_, chance) => new ModelFolder(chance);

/** Whoever may have a part in a schedule. */
export const everybody = Array.from({ length: 50 }, (_, at) => `p${at}`);

class Killed extends Error {
  override name = 'Killed';
}

interface Client {
  person: string;
  store: ModelStore;
  node: number;
  skew: number;
  isBusy: boolean;
  /** Its machine was lost with all that stood on it, and never returns. */
  isGone: boolean;
}

/** An edit by what its writer had before their eyes. No vector, no clock, only a list. */
interface Edit {
  id: string;
  field: string;
  dot: string;
  at: string;
  replaced: string[];
}

const fields = ['title', 'note', 'wording/x-1', 'wording/y-1'];
const day = 86_400_000;

/** Plays one random schedule to its end, heals everything, and holds what every machine has against what was written. */
export async function play(
  seed: number,
  bug?: Bug,
  least = 2,
  placeOf: PlaceOf = aCluster,
): Promise<Verdict> {
  const chance = chanceFrom(seed);
  const turns = new Turns(chance);
  const counts: Record<string, number> = {};
  const count = (what: string, much = 1) => {
    counts[what] = (counts[what] ?? 0) + much;
  };
  // Mostly small teams; now and then everybody at once.
  const size = Math.max(least, chance.happens(0.05) ? 10 + chance.below(41) : 2 + chance.below(5));
  const people = everybody.slice(0, size);
  const server = await placeOf(people, chance);
  const parts = { ...rightParts, ...bug?.parts };
  const clients: Client[] = people.map((person) => ({
    person,
    store: new ModelStore(person, parts),
    node: chance.below(2),
    skew: (chance.next() - 0.5) * 360 * day,
    isBusy: false,
    isGone: false,
  }));
  // Where others stay, one may go for good at any time, also in the middle of a round.
  const leaver = size > 2 && chance.happens(0.3) ? chance.of(clients) : undefined;
  // A page that holds all is one case of many.
  const page = chance.of([1, 2, 400]);
  const trouble = chance.next() * 0.25;
  let isHealing = false;
  let backup = await server.backup();
  // A server that a backup is played back to was stopped for it: what was under way with it has ended.
  let lives = 0;
  let restores = chance.happens(0.15) ? 1 + chance.below(2) : 0;

  // What was written: every edit by its field, with what its writer replaced.
  const edits = new Map<string, Edit>();
  let clock = Date.UTC(2026, 0, 1);
  const now = ({ skew }: Client) => {
    clock += 1000;
    return new Date(clock + skew);
  };
  const edit = (client: Client) => {
    const { store } = client;
    const ids = [...store.records.keys()];
    const id =
      ids.length === 0 || (ids.length < 4 && chance.happens(0.1))
        ? `${chance.happens(0.25) ? 'q' : 'c'}${edits.size}`
        : chance.of(ids);
    // A question's answers are a field for each person; of what is asked nothing changes.
    const places = id.startsWith('q') ? [`answer/${client.person}`, 'point/who'] : fields;
    const act = chance.happens(0.75) ? 'edit' : chance.of(['throw', 'back', 'choose']);
    store.change(id, (before) => {
      const record = before ?? blank(id, client);
      const field = act === 'throw' || act === 'back' ? thrownField : chance.of(places);
      const there = fieldOf(record, field).versions;
      const seen = act === 'edit' ? there.slice(0, 1) : there;
      const replaces = seen.map(({ dot }) => dot);
      const change = { field, value: `e${edits.size}`, replaces };
      const after = moved(record, act, client, change);
      for (const [name, { versions }] of Object.entries(after.fields)) {
        const known = before ? fieldOf(before, name).versions : [];
        for (const { dot, at } of versions) {
          if (known.some((one) => one.dot === dot)) continue;
          edits.set(`${id} ${name} ${keyOf(dot, at)}`, {
            id,
            field: name,
            dot,
            at,
            replaced: seen.map((one) => `${id} ${field} ${keyOf(one.dot, one.at)}`),
          });
          count('edits');
          if (id.startsWith('q')) count('of these in questions');
        }
      }
      return after;
    });
  };
  const blank = (id: string, client: Client) => {
    if (!id.startsWith('q')) return blankRecord('card');
    const created = now(client);
    const asked = { kind: 'ask', asks: id, to: 'anyone', created: created.toISOString() } as const;
    return recordOfQuestion(asked, client.store.writer, created);
  };
  const moved = (
    record: TeamRecord,
    act: string,
    client: Client,
    change: Parameters<typeof write>[1][number],
  ) => {
    const { writer } = client.store;
    if (act === 'throw') return thrown(record, writer, now(client));
    if (act === 'back') return broughtBack(record, writer, now(client));
    return (bug?.write ?? write)(record, [change], writer, now(client));
  };

  /** Between any two things a machine does, it can be ended. */
  const mortal = async <Result>(what: () => Promise<Result>, client?: Client): Promise<Result> => {
    if (isHealing) return what();
    await turns.pause();
    if (client?.isGone) throw new Killed();
    if (chance.happens(trouble * 0.12)) {
      count('kills');
      throw new Killed();
    }
    const result = await what();
    if (chance.happens(trouble * 0.12)) {
      count('kills');
      throw new Killed();
    }
    return result;
  };

  const faulty =
    (fetching: Fetching, life: number): Fetching =>
    async (address, init) => {
      count('requests');
      if (isHealing) return fetching(address, init);
      await turns.pause();
      if (life !== lives) throw new TypeError('stopped meanwhile');
      if (chance.happens(trouble * 0.3)) {
        count('requests lost');
        throw new TypeError('lost');
      }
      if (chance.happens(trouble * 0.1)) {
        count('500s');
        return new Response('{"error":"broken"}', { status: 500 });
      }
      const answer = await fetching(address, init);
      if (chance.happens(trouble * 0.2)) {
        count('requests sent twice');
        // The twin arrives whenever it likes, perhaps long after its answer is not waited for any more.
        const twin = async () => (life === lives ? fetching(address, init) : undefined);
        // Nobody waits for what becomes of it.
        turns
          .pause()
          .then(twin)
          .catch(() => {});
      }
      await turns.pause();
      const fate = chance.next() / Math.max(trouble, 1e-9);
      if (fate < 0.3) {
        count('answers lost');
        throw new TypeError('lost');
      }
      if (fate < 0.4) {
        count('500s');
        return new Response('{"error":"broken"}', { status: 500 });
      }
      if (fate < 0.55) {
        count('answers cut off');
        const text = await answer.clone().text();
        if (text === '') return answer;
        return new Response(text.slice(0, chance.below(text.length)), { status: answer.status });
      }
      return answer;
    };

  const go = async (client: Client) => {
    const { store, person } = client;
    const rough = bug?.store?.(store, () => mortal(async () => {})) ?? store;
    const there = server.fetchAs(person, () => client.node);
    const plain: Fetching = (...asked) => turns.outside(there(...asked));
    const wrapped = bug?.fetching?.(faulty(plain, lives), store) ?? faulty(plain, lives);
    const fragile = new Proxy(rough, {
      get: (there, name) => {
        const method = there[name as keyof RoundStore];
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) =>
          mortal(
            () => (method as (...all: unknown[]) => Promise<unknown>).apply(there, given),
            client,
          );
      },
    });
    count('rounds');
    try {
      const { end } = await (bug?.way ?? wayTo)(
        server.way,
        server.address,
        person,
        `pw-${person}`,
        wrapped,
      ).round(fragile, page);
      if (end === 'held') store.row.word = 'let-go';
    } catch (error) {
      if (!(error instanceof ServerTrouble || error instanceof Killed)) throw error;
    }
  };

  /** Everything at once, in an order that chance decides. */
  const running: Promise<void>[] = [];
  let broken: unknown;
  const length = 60 + size * 25;
  const leaving = leaver && chance.happens(0.5) ? chance.below(length) : length;
  for (let step = 0; step < length; step += 1) {
    clock += 60_000;
    if (step === leaving && leaver) {
      leaver.isGone = true;
      count('gone in the middle');
    }
    const client = chance.of(clients.filter(({ isGone }) => !isGone));
    if (chance.happens(0.3)) edit(client);
    if (chance.happens(0.35) && !client.isBusy) {
      client.isBusy = true;
      if (chance.happens(0.05)) client.node = 1 - client.node;
      running.push(
        go(client)
          .catch((error: unknown) => {
            broken = error;
          })
          .finally(() => {
            client.isBusy = false;
          }),
      );
    }
    for (let turn = chance.below(8); turn > 0; turn -= 1) await turns.step();
    if (chance.happens(0.15)) await server.replicate();
    else if (chance.happens(0.05)) count('partitions');
    // Where nothing will be played back, nobody needs a copy.
    if (chance.happens(0.05) && restores > 0) backup = await server.backup();
    if (restores > 0 && chance.happens(0.02)) {
      restores -= 1;
      count('rollbacks');
      await server.restore(backup);
      lives += 1;
    }
  }
  while (await turns.step());
  await Promise.all(running);
  while (await turns.step());
  if (broken) throw broken;

  isHealing = true;
  server.mayTear = false;
  const heal = async (who: readonly Client[]) => {
    const look = () => who.map(({ store }) => JSON.stringify([...store.records])).join();
    // An ETag that lies is believed for a while.
    const enough = server.way === 'folder' ? 12 : 2;
    for (let turn = 0, quiet = 0; turn < 80 && quiet < enough; turn += 1) {
      const before = look();
      for (const client of who) {
        await server.replicate();
        client.node = 0;
        await go(client);
      }
      quiet = before === look() ? quiet + 1 : 0;
    }
  };
  if (leaver && leaving === length) {
    // Once all are in step, a machine that goes takes nothing with it.
    await heal(clients);
    leaver.isGone = true;
    count('gone when all was in step');
  }
  const staying = clients.filter(({ isGone }) => !isGone);
  if (leaver) {
    if (chance.happens(0.7)) server.lose?.(leaver.store.row.machine);
    // What stands on any node was seen, also where it is the only one yet.
    await server.replicate();
    if (leaving < length) await forgetUnseen(edits, leaver, staying, server);
  }
  await heal(staying);
  await server.replicate();
  return { ...(await judge(server, staying, edits)), counts };
}

/** What was written on a lost machine is due where anybody else ever saw it; the rest went with the machine. */
async function forgetUnseen(
  edits: Map<string, Edit>,
  { person, store }: Client,
  staying: readonly Client[],
  server: Played,
): Promise<void> {
  const seen = new Map<string, TeamRecord[]>(await server.leaves());
  for (const other of staying)
    for (const [id, { record }] of other.store.records)
      seen.set(id, [...(seen.get(id) ?? []), record]);
  for (const [key, { id, field, dot, at }] of edits) {
    if (authorOf(dot) !== person) continue;
    // It may have taken another name meanwhile, and what it wrote with it.
    const { versions, past } = fieldOf(store.records.get(id)?.record ?? blankRecord('card'), field);
    const now = [...versions, ...past].find((one) => authorOf(one.dot) === person && one.at === at);
    const names = [dot, now?.dot ?? dot];
    const isSeen = seen.get(id)?.some((record) => names.some((one) => covers(record.seen, one)));
    if (!isSeen) edits.delete(key);
  }
}

const keyOf = (dot: string, at: string) => `${authorOf(dot)}@${at}`;

async function judge(
  server: Played,
  clients: readonly Client[],
  edits: ReadonlyMap<string, Edit>,
): Promise<Omit<Verdict, 'counts'>> {
  const replaced = new Set([...edits.values()].flatMap((one) => one.replaced));
  const due = new Set([...edits.keys()].filter((key) => !replaced.has(key)));
  const [lost, risen, unequal] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const all = clients.map(({ person, store }) => ({
    who: person,
    records: new Map([...store.records].map(([id, { record }]) => [id, record])),
    waiting: [...store.records.values()].filter(({ waiting }) => waiting !== undefined).length,
  }));
  const [first] = all;
  for (const { who, records, waiting } of all) {
    const there = new Set<string>();
    for (const [id, record] of records) {
      for (const [field, { versions }] of Object.entries(record.fields))
        for (const { dot, at } of versions) there.add(`${id} ${field} ${keyOf(dot, at)}`);
    }
    for (const key of due) if (!there.has(key)) lost.add(`${who}: ${key}`);
    for (const key of there) if (!due.has(key)) risen.add(`${who}: ${key}`);
    if (waiting > 0) unequal.add(`${who}: ${waiting} still waiting`);
    for (const [id, record] of records)
      if (
        JSON.stringify(merge(record, record)) !==
        JSON.stringify(merge(mine(first, id), mine(first, id)))
      )
        unequal.add(`${who}: ${id}`);
    if (records.size !== first?.records.size) unequal.add(`${who}: ${records.size} records`);
  }
  const there = await server.leaves();
  const ids = new Set(there.map(([id]) => id));
  for (const id of first?.records.keys() ?? []) if (!ids.has(id)) unequal.add(`server: no ${id}`);
  for (const [id, leaves] of there) {
    if (leaves.length !== 1) unequal.add(`server: ${id} has ${leaves.length} leaves`);
    const [record] = leaves;
    if (
      record &&
      JSON.stringify(merge(record, record)) !==
        JSON.stringify(merge(mine(first, id), mine(first, id)))
    )
      unequal.add(`server: ${id}`);
  }
  return {
    lost: [...lost],
    risen: [...risen],
    unequal: [...unequal],
    refused: [...server.refusals, ...(server.strangers ?? [])],
  };
}

const mine = (one: { records: Map<string, TeamRecord> } | undefined, id: string): TeamRecord =>
  one?.records.get(id) ?? blankRecord('card');
