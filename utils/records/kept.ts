import { merge, sameRecord } from './merge.ts';
import { authorOf, byAge, type Seen, seenOf, type TeamRecord, type Version } from './record.ts';
import { standing, thrownField } from './standing.ts';

/** A record as this machine keeps it. */
export interface Kept {
  library: string;
  /** The document's name on the server; a card's id. */
  id: string;
  record: TeamRecord;
  /** The server's revision that the record was last merged with. */
  rev?: string;
  /** Revisions that lost a conflict on the server, and what they said; all of it is in the record, too. */
  losers?: { rev: string; record: TeamRecord }[];
  /** Grows with every change that the server does not have yet; absent: in step. */
  waiting?: number;
  /** The versions that the server does not have, as far as is known. */
  unsent: string[];
  /** How far what this machine wrote was ever sent: an answer that was lost does not mean that nobody has it. */
  offered?: number;
}

/** A document as it came from the server: its winning revision, and those that lost and were not cleaned up. */
export interface Arrival {
  id: string;
  rev: string;
  /** Undefined where the document was deleted outright, or cannot be read. */
  winner?: TeamRecord;
  losers: { rev: string; record: TeamRecord }[];
  /** What a document said that was deleted outright: nothing is forgotten for that. */
  said?: TeamRecord;
  /** `winner` is only some of what is there to read: what was in step stays so. */
  isPart?: true;
}

/** What was sent of a record and taken by the server. */
export interface Sent {
  id: string;
  rev: string;
  record: TeamRecord;
  /** `waiting` as it was when the record was read for sending. */
  waiting: number;
}

/**
 * What is kept after something arrived: everything that either side knows. It waits to be sent exactly when the
 * server's winning revision does not say all of it.
 */
export function absorb(
  library: string,
  kept: Kept | undefined,
  arrival: Arrival,
): Kept | undefined {
  const others = arrival.losers.map((one) => one.record);
  const records = [kept?.record, arrival.winner, arrival.said, ...others];
  const known = records.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  const record = known.reduce(merge);
  const { id, rev, winner, losers } = arrival;
  if (arrival.isPart) return withPart(library, kept, id, record, winner);
  const isKnown = winner !== undefined && sameRecord(record, winner) && losers.length === 0;
  const next: Kept = { library, id, record, rev, unsent: missing(record, winner) };
  if (losers.length > 0) next.losers = losers;
  if (kept?.offered !== undefined) next.offered = kept.offered;
  // One more, so that an answer to what was sent before does not count for this.
  if (!isKnown) next.waiting = (kept?.waiting ?? 0) + 1;
  return next;
}

/** The same where what arrived is one of several files that together say what is there. */
function withPart(
  library: string,
  kept: Kept | undefined,
  id: string,
  record: TeamRecord,
  part: TeamRecord | undefined,
): Kept {
  const there = new Set(part ? dots(part) : []);
  const unsent = (kept?.unsent ?? []).filter((dot) => !there.has(dot));
  // One more, so that an answer to what was sent before does not count for this.
  const waiting = kept?.waiting === undefined ? {} : { waiting: kept.waiting + 1 };
  return { ...kept, library, id, record, rev: kept?.rev ?? '', unsent, ...waiting };
}

/** What is kept after a person here changed a record. */
export function changedHere(
  library: string,
  id: string,
  before: Kept | undefined,
  record: TeamRecord,
): Kept {
  const had = new Set(before ? dots(before.record) : []);
  const unsent = [...(before?.unsent ?? []), ...dots(record).filter((dot) => !had.has(dot))];
  return { ...before, library, id, record, unsent, waiting: (before?.waiting ?? 0) + 1 };
}

/** What is kept after the server took what was sent. What was changed meanwhile goes on waiting. */
export function acknowledged(kept: Kept, sent: Sent): Kept {
  const taken = new Set(dots(sent.record));
  const { waiting = 0, losers: _, ...rest } = kept;
  const next: Kept = {
    ...rest,
    rev: sent.rev,
    record: merge(kept.record, sent.record),
    unsent: kept.unsent.filter((dot) => !taken.has(dot)),
  };
  return waiting === sent.waiting ? next : { ...next, waiting };
}

/** What is kept before it is sent by a machine that writes under this name. */
export function offering(kept: Kept, writer: string): Kept {
  return { ...kept, offered: seenOf(kept.record.seen, writer) };
}

/** What is kept when the server turns out not to have a document at all, as after a backup was played back. */
export function forgotten(kept: Kept): Kept {
  const { rev: _, losers: __, ...rest } = kept;
  return { ...rest, unsent: dots(kept.record), waiting: (kept.waiting ?? 0) + 1 };
}

/**
 * What was never sent, as if it had been written under another name. A copy of this profile may have used the same
 * names for other things; nobody else has seen ours.
 */
export function renamed(kept: Kept, from: string, to: string): Kept {
  const { offered = 0, ...rest } = kept;
  const own = kept.unsent
    .filter((dot) => dot.startsWith(`${from}:`) && count(dot) > offered)
    .sort((a, b) => count(a) - count(b));
  const [first] = own;
  if (first === undefined) return rest;
  const start = seenOf(kept.record.seen, to);
  const names = new Map(own.map((dot, at) => [dot, `${to}:${start + at + 1}`]));
  const called = (dot: string) => names.get(dot) ?? dot;
  const saw = (seen: Seen): Seen => {
    const { [from]: much = 0, ...others } = seen;
    const old = Math.min(much, count(first) - 1);
    const fresh = own.filter((dot) => count(dot) <= much).length;
    return {
      ...others,
      ...(old > 0 ? { [from]: old } : {}),
      ...(fresh > 0 ? { [to]: start + fresh } : {}),
    };
  };
  const call = (version: Version, field: string): Version => {
    const { replaced, value } = version;
    const isThrow = field === thrownField && value !== null && typeof value === 'object';
    return {
      ...version,
      dot: called(version.dot),
      ...(replaced ? { replaced: replaced.map(called) } : {}),
      ...(isThrow ? { value: saw(value as Seen) } : {}),
    };
  };
  const fields = Object.entries(kept.record.fields).map(([name, { versions, past }]) => [
    name,
    {
      versions: versions.map((one) => call(one, name)).sort(byAge),
      past: past.map((one) => call(one, name)).sort(byAge),
    },
  ]);
  const record = {
    ...kept.record,
    seen: saw(kept.record.seen),
    fields: Object.fromEntries(fields),
  };
  return { ...rest, record, unsent: kept.unsent.map(called) };
}

const count = (dot: string) => Number(dot.slice(dot.lastIndexOf(':') + 1));

/** The record as this person may send it: what others wrote and the server does not have is marked as brought by hand. */
export function signed({ record, unsent }: Kept, person: string): TeamRecord {
  const news = new Set(unsent);
  const sign = (version: Version): Version =>
    news.has(version.dot) && authorOf(version.dot) !== person
      ? { ...version, relayed: true }
      : version;
  const fields = Object.entries(record.fields).map(([name, { versions, past }]) => [
    name,
    { versions: versions.map(sign), past: past.map(sign) },
  ]);
  return { ...record, fields: Object.fromEntries(fields) };
}

/** Whether a card that was in sight goes into the trash between two states. */
export function falls(before: Kept | undefined, after: Kept | undefined): boolean {
  if (before?.record.kind !== 'card' || !after) return false;
  return !standing(before.record).thrown && standing(after.record).thrown !== undefined;
}

/** Whether so many cards of so many are too many to go without asking: 1,000, or 20 % and more than four. */
export function isTooMany(cards: number, of: number): boolean {
  return cards >= 1000 || (cards > 4 && cards > of * 0.2);
}

function missing(record: TeamRecord, winner: TeamRecord | undefined): string[] {
  const had = new Set(winner ? dots(winner) : []);
  return dots(record).filter((dot) => !had.has(dot));
}

function dots(record: TeamRecord): string[] {
  return Object.values(record.fields).flatMap(({ versions, past }) =>
    [...versions, ...past].map(({ dot }) => dot),
  );
}
