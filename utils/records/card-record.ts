import { type Card, readCard } from '../templates/card.ts';
import { blankRecord, fieldOf, type Json, type TeamRecord, type Version } from './record.ts';
import { type Standing, standing } from './standing.ts';
import { type Change, write } from './write.ts';

/** What a machine knows of a card by itself; every other field of a card is shared, whichever it is. */
const own = new Set(['id', 'library', 'origin', 'changed', 'copiedFrom', 'wordings']);

type Wording = Card['wordings'][number];

/** Every wording is a field of its own, so that two people can add two languages; `at` keeps their order. */
const wordingPrefix = 'wording/';
type Placed = { at: number; wording: Wording };

/** The card that a record stands for, undefined when this Asante cannot read it; `id` is that of its document. */
export function cardOf(
  record: TeamRecord,
  id: string,
  library: string,
  stands: Standing = standing(record),
): Card | undefined {
  const fields: Record<string, Json> = {};
  for (const [name, value] of stands.values) {
    if (value !== null && !own.has(name) && !name.startsWith(wordingPrefix)) fields[name] = value;
  }
  const wordings = placed(stands).map(({ wording }) => wording);
  const times = Object.values(record.fields).flatMap(({ versions }) => versions.map((v) => v.at));
  const changed = times.sort().at(-1);
  try {
    return readCard({ ...fields, id, library, origin: 'mine', changed, wordings });
  } catch {
    return undefined;
  }
}

function placed(stands: Standing): (Placed & { field: string })[] {
  const all = [...stands.values].flatMap(([field, value]) => {
    const isOne = field.startsWith(wordingPrefix) && value !== null && typeof value === 'object';
    return isOne ? [{ field, ...(value as unknown as Placed) }] : [];
  });
  return all.sort((a, b) => a.at - b.at || (a.field < b.field ? -1 : 1));
}

/** A new record for a card that is shared from now on. */
export function recordOf(card: Card, writer: string, now: Date): TeamRecord {
  const record = blankRecord('card');
  return write(record, changesBetween(record, undefined, card, writer), writer, now);
}

/** The record after a person turned the card `before`, as they saw it, into `after`. */
export function edited(
  record: TeamRecord,
  before: Card,
  after: Card,
  writer: string,
  now: Date,
): TeamRecord {
  return write(record, changesBetween(record, before, after, writer), writer, now);
}

function changesBetween(
  record: TeamRecord,
  before: Card | undefined,
  after: Card,
  writer: string,
): Change[] {
  const [was, is] = [before as Fields | undefined, after as Fields];
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is)])];
  const changes: Change[] = names
    .filter((name) => !own.has(name) && !equal(was?.[name], is[name]))
    .map((field) => ({
      field,
      value: is[field] ?? null,
      replaces: saying(fieldOf(record, field).versions, was?.[field] ?? null),
    }));
  return [...changes, ...wordingChanges(record, before?.wordings ?? [], after.wordings, writer)];
}

type Fields = Record<string, Json | undefined>;

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only what the person saw is replaced; what came meanwhile stays beside it, as a choice. */
function saying(versions: readonly Version[], value: Json): string[] {
  return versions.filter((one) => equal(one.value, value)).map(({ dot }) => dot);
}

function wordingChanges(
  record: TeamRecord,
  before: readonly Wording[],
  after: readonly Wording[],
  writer: string,
): Change[] {
  const there = fieldsFor(record, before);
  const partners = partnersOf(before, after);
  const places = placesFor(partners.map((at) => (at === undefined ? undefined : there[at]?.at)));
  const machine = writer.slice(writer.lastIndexOf('~') + 1);
  const next = (record.seen[writer] ?? 0) + 1;
  const changes: Change[] = [];
  after.forEach((wording, at) => {
    const partner = partners[at];
    const old = partner === undefined ? undefined : there[partner];
    const value = { at: places[at] ?? at, wording } as unknown as Json;
    if (old && equal(old.value, value)) return;
    const field = old?.field ?? `${wordingPrefix}${machine}-${next}-${at}`;
    changes.push({ field, value, replaces: old?.dots ?? [] });
  });
  before.forEach((_, at) => {
    const gone = there[at];
    if (gone && !partners.includes(at))
      changes.push({ field: gone.field, value: null, replaces: gone.dots });
  });
  return changes;
}

interface There {
  field: string;
  at: number;
  value: Json;
  /** The versions that say just this. */
  dots: string[];
}

/** Where in the record the wordings stand that a person saw: what is shown comes before what was. */
function fieldsFor(record: TeamRecord, wordings: readonly Wording[]): (There | undefined)[] {
  const fields = Object.entries(record.fields).filter(([name]) => name.startsWith(wordingPrefix));
  const shown = placed(standing(record)).map(({ field, at, wording }) => ({
    field,
    value: { at, wording } as unknown as Json,
  }));
  const others = fields.flatMap(([field, { versions, past }]) =>
    [...versions, ...past].flatMap(({ value }) => (value === null ? [] : [{ field, value }])),
  );
  const all = [...shown, ...others];
  const taken = new Set<string>();
  return wordings.map((wording) => {
    const says = (value: Json) => equal((value as unknown as Placed).wording, wording);
    const one = all.find(({ field, value }) => !taken.has(field) && says(value));
    if (!one) return undefined;
    taken.add(one.field);
    const { at } = one.value as unknown as Placed;
    return { ...one, at, dots: saying(fieldOf(record, one.field).versions, one.value) };
  });
}

/** Which wording of before each of after has become: the same one, else the next of its language that is left. */
function partnersOf(before: readonly Wording[], after: readonly Wording[]): (number | undefined)[] {
  const free = new Set(before.keys());
  const take = (fits: (wording: Wording | undefined) => boolean) => {
    const found = [...free].find((at) => fits(before[at]));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const partners = after.map((wording) => take((one) => equal(one, wording)));
  return partners.map((known, at) => known ?? take((one) => one?.language === after[at]?.language));
}

/** Places in ascending order: those that are known stay, new ones go between; all anew where the order was changed. */
function placesFor(known: readonly (number | undefined)[]): number[] {
  const given = known.filter((one) => one !== undefined);
  const ascends = given.every((one, at) => at === 0 || one > (given[at - 1] ?? 0));
  if (!ascends) return known.map((_, at) => at + 1);
  let last: number | undefined;
  const places = known.map((one, at) => {
    const next = known.slice(at).find((other) => other !== undefined);
    const between =
      next === undefined ? (last ?? 0) + 1 : last === undefined ? next - 1 : (last + next) / 2;
    last = one ?? between;
    return last;
  });
  const isStrict = places.every((one, at) => at === 0 || one > (places[at - 1] ?? one));
  return isStrict ? places : known.map((_, at) => at + 1);
}
