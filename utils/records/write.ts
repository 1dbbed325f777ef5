import { past } from './merge.ts';
import { byAge, fieldOf, type Json, seenOf, type TeamRecord, type Version } from './record.ts';

/** A new value for a field, and the versions that its writer had before their eyes and means to replace. */
export interface Change {
  field: string;
  value: Json;
  replaces: readonly string[];
}

/** The record with these changes, written by this writer. Versions that the writer did not replace stay beside them. */
export function write(
  record: TeamRecord,
  changes: readonly Change[],
  writer: string,
  now: Date,
): TeamRecord {
  if (changes.length === 0) return record;
  const at = later(record, now);
  const fields = { ...record.fields };
  let counter = seenOf(record.seen, writer);
  for (const { field, value, replaces } of changes) {
    counter += 1;
    const { versions, past: before } = fieldOf({ ...record, fields }, field);
    const replaced = versions.filter(({ dot }) => replaces.includes(dot));
    const version: Version = { dot: `${writer}:${counter}`, at, value };
    if (replaced.length > 0) version.replaced = replaced.map(({ dot }) => dot);
    const stay = versions.filter((one) => !replaced.includes(one));
    Object.defineProperty(fields, field, {
      value: { versions: [version, ...stay].sort(byAge), past: past([...before, ...replaced]) },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { ...record, seen: { ...record.seen, [writer]: counter }, fields };
}

/** A time after all that the record has seen, so that what replaces something never looks older than it. */
function later(record: TeamRecord, now: Date): string {
  let newest = now.getTime();
  for (const { versions, past } of Object.values(record.fields)) {
    for (const { at } of [...versions, ...past]) newest = Math.max(newest, Date.parse(at) + 1);
  }
  return new Date(newest).toISOString();
}
