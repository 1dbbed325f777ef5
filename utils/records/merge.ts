import {
  byAge,
  covers,
  type Field,
  fieldOf,
  mostPast,
  type Seen,
  type TeamRecord,
  type Version,
} from './record.ts';

/**
 * Two states of one record as one: every version that neither side has seen replaced. Commutative, associative,
 * idempotent, and without a clock: it does not matter who merges what, when, or how often.
 */
export function merge(a: TeamRecord, b: TeamRecord): TeamRecord {
  const names = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].sort();
  const fields: [string, Field][] = names.map((name) => [
    name,
    mergeField(fieldOf(a, name), a.seen, fieldOf(b, name), b.seen),
  ]);
  return {
    // It never differs; if it did, both sides would take the same one.
    kind: [a.kind, b.kind].sort()[0] ?? a.kind,
    seen: join(a.seen, b.seen),
    fields: Object.fromEntries(fields),
  };
}

function mergeField(a: Field, seenA: Seen, b: Field, seenB: Seen): Field {
  const versions: Version[] = [];
  const dropped: Version[] = [];
  const [inA, inB] = [byDot(a.versions), byDot(b.versions)];
  for (const [dot, version] of inA) {
    const twin = inB.get(dot);
    if (twin) versions.push(same(version, twin));
    else (covers(seenB, dot) ? dropped : versions).push(version);
  }
  for (const [dot, version] of inB) {
    if (!inA.has(dot)) (covers(seenA, dot) ? dropped : versions).push(version);
  }
  return { versions: versions.sort(byAge), past: past([...a.past, ...b.past, ...dropped]) };
}

/** What is kept of replaced versions. The newest few of a union are the same in whatever order it was made. */
export function past(versions: readonly Version[]): Version[] {
  const unique = new Map<string, Version>();
  for (const version of versions) {
    const known = unique.get(version.dot);
    unique.set(version.dot, known ? same(known, version) : version);
  }
  return [...unique.values()].sort(byAge).slice(0, mostPast);
}

/** One version as two sides know it. Only the mark can differ, and whoever has it is believed. */
function same(a: Version, b: Version): Version {
  if (a.relayed === b.relayed) return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
  return a.relayed ? a : b;
}

function byDot(versions: readonly Version[]): Map<string, Version> {
  return new Map(versions.map((version) => [version.dot, version]));
}

/** The least version vector that has seen all that either has. */
function join(a: Seen, b: Seen): Seen {
  const writers = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const of = (seen: Seen, writer: string) =>
    Object.hasOwn(seen, writer) ? (seen[writer] ?? 0) : 0;
  return Object.fromEntries(
    writers.map((writer) => [writer, Math.max(of(a, writer), of(b, writer))]),
  );
}

/** Whether two states of one record are the same: what a dot names never changes, so the dots tell. */
export function sameRecord(a: TeamRecord, b: TeamRecord): boolean {
  return outline(a) === outline(b);
}

function outline({ kind, seen, fields }: TeamRecord): string {
  const dots = (versions: Version[]) =>
    versions.map(({ dot, relayed }) => (relayed ? `${dot}*` : dot));
  const rows = Object.keys(fields)
    .sort()
    .map((name) => [name, dots(fields[name]?.versions ?? []), dots(fields[name]?.past ?? [])]);
  return JSON.stringify([kind, Object.entries(seen).sort(), rows]);
}
