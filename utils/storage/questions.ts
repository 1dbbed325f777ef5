import type { Post } from '../post.ts';
import { answered, closed, noted, recordOfQuestion } from '../records/question-record.ts';
import type { TeamRecord } from '../records/record.ts';
import { broughtBack, thrown } from '../records/standing.ts';
import {
  type Asked,
  type Filled,
  ownQuestion,
  type PointName,
  type Question,
  type Saying,
  withAnswer,
  withPoint,
} from '../templates/question.ts';
import { read, write } from './database.ts';
import type { Questions } from './lay-question.ts';
import { allLibraries } from './libraries.ts';
import { allRounds } from './rounds.ts';
import { digest } from './said.ts';
import { changeKnown, changeRecord, type TeamTransaction, teamStores } from './team-records.ts';

/** One's own questions that are done with are let go so many days after they were asked: they quote what others wrote. */
const keepDays = 90;

/** All questions, one's own and those of every team. */
export function allQuestions(): Promise<Question[]> {
  return read((db) => db.getAll('questions'));
}

/** One question, undefined when there is none. */
export function questionById(id: string): Promise<Question | undefined> {
  return read((db) => db.get('questions', id));
}

/** How a post is known again by whoever sees it: SHA-256 of its address, else of its site and id, hex. */
export function markOf({ permalink, site, id }: Pick<Post, 'permalink' | 'site' | 'id'>) {
  return digest(permalink ?? `${site} ${id}`);
}

/** What was asked about a post. */
export async function questionsAt(
  post: Pick<Post, 'permalink' | 'site' | 'id'>,
): Promise<Question[]> {
  const mark = await markOf(post);
  return read((db) => db.getAllFromIndex('questions', 'post', mark));
}

/** Asks in a library, or, without one, oneself; gives the question's id. @throws StoreTrouble, v.ValiError */
export async function askIn(
  library: string | undefined,
  asked: Asked,
  points: Filled['points'] = {},
  now = new Date(),
): Promise<string> {
  const id = crypto.randomUUID();
  const said = Object.entries(points) as [PointName, string][];
  await write([...teamStores], async (transaction) => {
    if (library === undefined) {
      const own = said.reduce(
        (question, [point, words]) => withPoint(question, point, words, '', now),
        ownQuestion(asked, id),
      );
      await transaction.objectStore('questions').put(own);
    } else
      await changeRecord(transaction, library, id, now, (_, writer) =>
        said.reduce(
          (record, [point, words]) => noted(record, point, words, [], writer, now),
          recordOfQuestion(asked, writer, now),
        ),
      );
  });
  return id;
}

/** The teams that this person is in, by name: who they are there, and whether they may ask and answer. */
export async function myTeams(): Promise<{ id: string; name: string; me: string; may: boolean }[]> {
  const [libraries, rounds] = await Promise.all([allLibraries(), allRounds()]);
  return libraries.flatMap(({ id, name }) => {
    const row = rounds.find(({ library }) => library === id);
    return row && !row.wiped ? [{ id, name, me: row.person, may: row.role !== 'reader' }] : [];
  });
}

/** Gives this person's answer, in place of the one they gave before. @throws StoreTrouble, v.ValiError */
export function answer(id: string, saying: Saying, now = new Date()): Promise<void> {
  return change(id, now, {
    own: (question) => withAnswer(question, saying, '', now),
    shared: (record, writer) => answered(record, saying, writer, now),
  });
}

/** Writes at a point, in place of the words in `seen`. @throws StoreTrouble, v.ValiError */
export function note(
  id: string,
  point: PointName,
  said: string,
  seen: readonly string[],
  now = new Date(),
): Promise<void> {
  return change(id, now, {
    own: (question) => withPoint(question, point, said, '', now),
    shared: (record, writer) => noted(record, point, said, seen, writer, now),
  });
}

/** Is done with a question, or opens it again. @throws StoreTrouble */
export function end(id: string, isClosed: boolean, now = new Date()): Promise<void> {
  return change(id, now, {
    own: ({ closed: _, ...open }) => (isClosed ? { ...open, closed: true } : open),
    shared: (record, writer) => closed(record, isClosed, writer, now),
  });
}

/** Throws a question away, for its whole team. @throws StoreTrouble */
export function throwQuestion(question: Question, now = new Date()): Promise<void> {
  return write([...teamStores], (transaction) =>
    lay(transaction, question, now, {
      own: (questions) => questions.delete(question.id),
      shared: (record, writer) => thrown(record, writer, now),
    }),
  );
}

/** Brings it back as it was. @throws StoreTrouble */
export function bringQuestionBack(question: Question, now = new Date()): Promise<void> {
  return write([...teamStores], (transaction) =>
    lay(transaction, question, now, {
      own: (questions) => questions.put(question),
      shared: (record, writer) => broughtBack(record, writer, now),
    }),
  );
}

interface How {
  own(question: Question): Question;
  shared(record: TeamRecord, writer: string): TeamRecord;
}

/** A question that is gone meanwhile is passed over. */
async function change(id: string, now: Date, { own, shared }: How): Promise<void> {
  await write([...teamStores], async (transaction) => {
    const question = await transaction.objectStore('questions').get(id);
    if (!question) return;
    await lay(transaction, question, now, {
      own: (questions) => questions.put(own(question)),
      shared,
    });
  });
}

/** What is done with one's own question, and with the record of a team's. */
async function lay(
  transaction: TeamTransaction,
  { id, library }: Question,
  now: Date,
  { own, shared }: { own(questions: Questions): Promise<unknown>; shared: How['shared'] },
): Promise<void> {
  if (library === undefined) await own(transaction.objectStore('questions'));
  else await changeKnown(transaction, library, id, now, shared);
}

/** Lets go of one's own questions that are done with and older than 90 days; a team's are the team's. */
export async function emptyQuestions(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keepDays * 86_400_000).toISOString();
  await write(['questions'], async ({ store }) => {
    for (const { id, library, closed: isClosed, created } of await store.getAll())
      if (library === undefined && isClosed && created < before) await store.delete(id);
  });
}
