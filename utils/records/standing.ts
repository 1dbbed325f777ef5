import { authorOf, covers, type Json, type Seen, type TeamRecord, type Version } from './record.ts';
import { type Change, write } from './write.ts';

/** The field that says whether a record was thrown away: `false`, or all that its thrower had seen of it. */
export const thrownField = 'thrown';

/** A field that was written in two places at once: what is shown, and what waits for somebody to choose. */
export interface Choice {
  field: string;
  shown: Version | undefined;
  others: Version[];
}

/** A record as it stands: a value for each field, what waits, and whether it lies in the trash. */
export interface Standing {
  values: Map<string, Json>;
  choices: Choice[];
  thrown?: { by: string; at: string };
}

/** How a record stands. What was emptied in one place and written in another is shown, not hidden. */
export function standing(record: TeamRecord): Standing {
  const values = new Map<string, Json>();
  const choices: Choice[] = [];
  for (const [field, { versions }] of Object.entries(record.fields)) {
    if (field === thrownField) continue;
    const [shown, ...rest] = inOrder(versions);
    if (!shown) continue;
    values.set(field, shown.value);
    const others = differing(shown.value, rest);
    if (others.length > 0) choices.push({ field, shown, others });
  }
  const throwing = record.fields[thrownField]?.versions.filter(isThrow) ?? [];
  const [newest] = throwing;
  if (!newest) return { values, choices };
  if (isWhollyThrown(record, throwing))
    return { values, choices: [], thrown: { by: authorOf(newest.dot), at: newest.at } };
  choices.push({ field: thrownField, shown: undefined, others: throwing });
  return { values, choices };
}

/** Thrown away for good: nobody brought it back meanwhile, and every version was before a thrower's eyes. */
function isWhollyThrown(record: TeamRecord, throwing: readonly Version[]): boolean {
  return Object.entries(record.fields).every(([field, { versions }]) =>
    field === thrownField
      ? versions.every(isThrow)
      : versions.every(({ dot }) => throwing.some(({ value }) => covers(value as Seen, dot))),
  );
}

const isThrow = ({ value }: Version) => value !== false && value !== null;

function inOrder(versions: readonly Version[]): Version[] {
  return [
    ...versions.filter(({ value }) => value !== null),
    ...versions.filter(({ value }) => value === null),
  ];
}

/** Versions that say something else than what is shown; two people who wrote the same need not choose. */
function differing(shown: Json, rest: readonly Version[]): Version[] {
  const said = new Set([JSON.stringify(shown)]);
  return rest.filter(({ value }) => {
    const text = JSON.stringify(value);
    if (said.has(text)) return false;
    said.add(text);
    return true;
  });
}

/** The record thrown away, with all that is in it now. */
export function thrown(record: TeamRecord, writer: string, now: Date): TeamRecord {
  return write(record, [decision(record, { ...record.seen })], writer, now);
}

/** The record brought back, with all that is in it now. */
export function broughtBack(record: TeamRecord, writer: string, now: Date): TeamRecord {
  return write(record, [decision(record, false)], writer, now);
}

function decision(record: TeamRecord, value: Json): Change {
  const versions = record.fields[thrownField]?.versions ?? [];
  return { field: thrownField, value, replaces: versions.map(({ dot }) => dot) };
}

/**
 * A choice made: the version picked stands alone, the others that were shown go to what can be looked up. For the
 * field of throwing away, picking a version throws the record away, and `undefined` keeps it.
 */
export function chosen(
  record: TeamRecord,
  { field, shown, others }: Choice,
  pick: Version | undefined,
  writer: string,
  now: Date,
): TeamRecord {
  if (field === thrownField)
    return pick ? thrown(record, writer, now) : broughtBack(record, writer, now);
  const said = new Set([shown, ...others].map((one) => JSON.stringify(one?.value)));
  const versions = record.fields[field]?.versions ?? [];
  const replaces = versions
    .filter(({ value }) => said.has(JSON.stringify(value)))
    .map(({ dot }) => dot);
  return write(record, [{ field, value: pick?.value ?? null, replaces }], writer, now);
}
