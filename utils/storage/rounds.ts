import { read, write } from './database.ts';
import type { Rounds } from './upgrades.ts';

/** Some of how it stands; `undefined` takes a thing away. */
export type Notes = { [Key in keyof Rounds]?: Rounds[Key] | undefined };

/** How this machine stands with a team's server; undefined where the library has none. */
export function roundsOf(library: string): Promise<Rounds | undefined> {
  return read((db) => db.get('rounds', library));
}

/** The same of all libraries. */
export function allRounds(): Promise<Rounds[]> {
  return read((db) => db.getAll('rounds'));
}

/** Begins to keep a library in step, as this person. */
export async function beginRounds(
  library: string,
  person: string,
  way?: Rounds['way'],
): Promise<void> {
  const row = { library, person, machine: newMachine(), ...(way ? { way } : {}) };
  await write(['rounds'], (transaction) => transaction.store.put(row));
}

/** Keeps some of how it stands; `undefined` takes a thing away. Nothing is kept of a library that was left. */
export async function noteRounds(library: string, some: Notes): Promise<void> {
  await write(['rounds'], async ({ store }) => {
    const now = await store.get(library);
    if (now) await store.put(withNotes(now, some));
  });
}

/** How it stands, with some of it changed. */
export function withNotes(now: Rounds, some: Notes): Rounds {
  const all = Object.entries({ ...now, ...some }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Rounds;
}

/** A name for a machine that no other has. */
export function newMachine(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return [...letters].map((one) => (one % 36).toString(36)).join('');
}
