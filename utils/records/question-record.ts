import * as v from 'valibot';
import {
  type Answer,
  type Asked,
  AskedShape,
  type Noted,
  type PointName,
  PointShape,
  pointsOf,
  type Question,
  readQuestion,
  type Saying,
  SayingShape,
} from '../templates/question.ts';
import { personKey } from './person-field.ts';
import {
  authorOf,
  blankRecord,
  fieldOf,
  type Json,
  type TeamRecord,
  type Version,
} from './record.ts';
import { type Standing, standing } from './standing.ts';
import { write } from './write.ts';

/*
 * A question as a record: what is asked is written once, by who asks; every answerer has a field of their own, and so
 * has every point that is looked at. Nothing that two people do at once can meet in one field but the words at a point,
 * and there both stand.
 */

const answerPrefix = 'answer/';
const pointPrefix = 'point/';
const closedField = 'closed';

/** The question that a record stands for, undefined when this Asante cannot read it; `id` is that of its document. */
export function questionOf(
  record: TeamRecord,
  id: string,
  library: string,
  stands: Standing = standing(record),
): Question | undefined {
  const told = Object.keys(AskedShape.entries).flatMap((name) => {
    const value = stands.values.get(name) ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  const [asking] = fieldOf(record, 'created').versions;
  const isClosed = stands.values.get(closedField) === true;
  return readQuestion({
    ...Object.fromEntries(told),
    id,
    library,
    asker: asking ? authorOf(asking.dot) : '',
    ...(asking?.relayed ? { relayed: true } : {}),
    answers: answersIn(record),
    points: pointsIn(record),
    ...(isClosed ? { closed: true } : {}),
  });
}

/** Every answerer's newest answer. What a newer Asante answers in a way that this one does not know is passed over. */
function answersIn(record: TeamRecord): Answer[] {
  const answers = new Map<string, Answer>();
  for (const [name, { versions }] of Object.entries(record.fields)) {
    if (!name.startsWith(answerPrefix)) continue;
    for (const version of versions) {
      const signed = signatureOf(version);
      const known = answers.get(signed.by);
      const saying = v.safeParse(SayingShape, version.value);
      if (saying.success && (!known || known.at < signed.at))
        answers.set(signed.by, { ...saying.output, ...signed });
    }
  }
  return [...answers.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** All that is said at each point: several where two people wrote there at once. */
function pointsIn(record: TeamRecord): Noted[] {
  return Object.values(pointsOf)
    .flat()
    .flatMap((point) =>
      fieldOf(record, pointPrefix + point).versions.flatMap((version) => {
        const read = v.safeParse(PointShape, { point, text: version.value });
        return read.success && read.output.text !== ''
          ? [{ ...read.output, ...signatureOf(version) }]
          : [];
      }),
    );
}

function signatureOf({ dot, at, relayed }: Version) {
  return { by: authorOf(dot), at, ...(relayed ? { relayed } : {}) };
}

/** A new record for a question to a team. @throws v.ValiError when it is not whole. */
export function recordOfQuestion(asked: Asked, writer: string, now: Date): TeamRecord {
  const fields = Object.entries(v.parse(AskedShape, asked)) as [string, Json][];
  const changes = fields.map(([field, value]) => ({ field, value, replaces: [] }));
  return write(blankRecord('question'), changes, writer, now);
}

/** The record with this person's answer, in place of all that they answered before. @throws v.ValiError */
export function answered(
  record: TeamRecord,
  saying: Saying,
  writer: string,
  now: Date,
): TeamRecord {
  const person = authorOf(writer);
  const field = answerPrefix + personKey(person);
  const own = fieldOf(record, field).versions.filter(({ dot }) => authorOf(dot) === person);
  const value: Json = { ...v.parse(SayingShape, saying) };
  return write(record, [{ field, value, replaces: own.map(({ dot }) => dot) }], writer, now);
}

/** The record with these words at a point, in place of those that the person had before their eyes. @throws v.ValiError */
export function noted(
  record: TeamRecord,
  point: PointName,
  said: string,
  seen: readonly string[],
  writer: string,
  now: Date,
): TeamRecord {
  const field = pointPrefix + point;
  const { text } = v.parse(PointShape, { point, text: said });
  const replaces = fieldOf(record, field).versions.flatMap(({ dot, value }) =>
    value === '' || seen.includes(String(value)) ? [dot] : [],
  );
  return write(record, [{ field, value: text, replaces }], writer, now);
}

/** The record done with, or open again. */
export function closed(
  record: TeamRecord,
  isClosed: boolean,
  writer: string,
  now: Date,
): TeamRecord {
  const replaces = fieldOf(record, closedField).versions.map(({ dot }) => dot);
  return write(record, [{ field: closedField, value: isClosed, replaces }], writer, now);
}
