import * as v from 'valibot';
import { type Json, kinds, type TeamRecord } from './record.ts';

/** Sizes in UTF-16 units and numbers of things; a record past them is refused, never cut. */
const most = { name: 200, value: 200_000, versions: 300, fields: 1000, writers: 2000, depth: 12 };

const Writer = v.pipe(v.string(), v.maxLength(most.name), v.regex(/^[^~]+.*~[a-z0-9]+$/u));
const Dot = v.pipe(v.string(), v.maxLength(most.name), v.regex(/^[^~]+.*~[a-z0-9]+:[1-9]\d*$/u));

const Value = v.custom<Json>(
  (value) => isShallow(value, most.depth) && JSON.stringify(value).length <= most.value,
);

/** A value nested deeper could be read and never written again. */
function isShallow(value: unknown, depth: number): boolean {
  if (value === undefined) return false;
  if (value === null || typeof value !== 'object') return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}

const VersionShape = v.object({
  dot: Dot,
  at: v.pipe(v.string(), v.isoTimestamp()),
  value: Value,
  replaced: v.exactOptional(v.pipe(v.array(Dot), v.maxLength(most.versions))),
  relayed: v.exactOptional(v.literal(true)),
});

const Versions = v.pipe(v.array(VersionShape), v.maxLength(most.versions));

const RecordShape = v.object({
  kind: v.picklist(kinds),
  seen: v.pipe(
    v.record(Writer, v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    v.maxEntries(most.writers),
  ),
  fields: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z][\w/-]{0,80}$/i)),
      v.object({ versions: v.pipe(Versions, v.minLength(1)), past: Versions }),
    ),
    v.maxEntries(most.fields),
  ),
});

/** A record from outside, undefined when it is none. */
export function readRecord(from: unknown): TeamRecord | undefined {
  const read = v.safeParse(RecordShape, from, { abortEarly: true });
  if (!read.success) return undefined;
  // valibot passes over `__proto__` and its like without a word; a record with less than it came with is not that record.
  const { fields, seen } = from as TeamRecord;
  const size = (one: object) => Object.keys(one).length;
  const isWhole =
    size(fields) === size(read.output.fields) && size(seen) === size(read.output.seen);
  return isWhole ? read.output : undefined;
}
