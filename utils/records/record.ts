/** Whatever a field can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How far a record has seen each writer: a version vector, writer to counter. */
export type Seen = Record<string, number>;

/** One value that somebody gave to a field. */
export interface Version {
  /** `ann~k3f9:12`: the twelfth thing that ann's machine k3f9 wrote into this record. Names the version, for ever. */
  dot: string;
  /** ISO 8601. Orders what is shown first; decides nothing else. */
  at: string;
  /** `null` where the field was emptied. */
  value: Json;
  /** The versions that its writer had before their eyes and replaced. */
  replaced?: string[];
  /** Brought to the server by somebody else than its writer, who alone could have vouched for it. */
  relayed?: true;
}

/** A field's versions, newest first: one, or several that nobody has chosen between yet; and what they replaced. */
export interface Field {
  versions: Version[];
  past: Version[];
}

/** What a record is about. */
export const kinds = ['card', 'question', 'library'] as const;

/**
 * What a team shares of one card, field by field: multi-value registers under one dotted version vector (Preguiça,
 * Baquero, Almeida, Fonte, Gonçalves: Dotted Version Vectors, arXiv 1011.5808; as a map of registers: Almeida, Shoker,
 * Baquero: Delta State Replicated Data Types, arXiv 1603.01529). Two versions are rivals exactly when neither writer
 * had seen the other's, whatever their clocks say.
 */
export interface TeamRecord {
  kind: (typeof kinds)[number];
  seen: Seen;
  fields: Record<string, Field>;
}

/** So many replaced versions of a field are kept for looking back; the oldest give way. */
export const mostPast = 5;

/** A record that nothing was written into yet. */
export function blankRecord(kind: TeamRecord['kind']): TeamRecord {
  return { kind, seen: {}, fields: {} };
}

/** A field of a record by its name, also for names such as `constructor`. */
export function fieldOf(record: TeamRecord, name: string): Field {
  const field = Object.hasOwn(record.fields, name) ? record.fields[name] : undefined;
  return field ?? { versions: [], past: [] };
}

/** How far a version vector has seen this writer; 0 for not at all. */
export function seenOf(seen: Seen, writer: string): number {
  return Object.hasOwn(seen, writer) ? (seen[writer] ?? 0) : 0;
}

/** Whether a version vector has seen this version, alive or replaced. */
export function covers(seen: Seen, dot: string): boolean {
  const at = dot.lastIndexOf(':');
  return seenOf(seen, dot.slice(0, at)) >= Number(dot.slice(at + 1));
}

/** A writer's name for a machine of this person: the server lets nobody write under another's. */
export function writerFor(person: string, machine: string): string {
  return `${person}~${machine}`;
}

/** Who wrote this version. */
export function authorOf(dot: string): string {
  return dot.slice(0, dot.lastIndexOf('~'));
}

/** Newest first; the same everywhere. */
export function byAge(a: Version, b: Version): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  return a.dot > b.dot ? -1 : a.dot < b.dot ? 1 : 0;
}
