import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Kept } from '../records/kept.ts';
import { questionOf } from '../records/question-record.ts';
import { standing } from '../records/standing.ts';
import type { Shape } from './upgrades.ts';

export type Questions = IDBPObjectStore<
  Shape,
  ArrayLike<StoreNames<Shape>>,
  'questions',
  'readwrite'
>;

/**
 * Lays the question that a record stands for among the questions, in the transaction that keeps the record. One that
 * was thrown away is in sight no more, and one of a newer Asante that this one cannot read never was; both records stay.
 */
export async function layQuestion(
  questions: Questions,
  { id, library, record }: Kept,
): Promise<void> {
  const stands = standing(record);
  const question = questionOf(record, id, library, stands);
  if (stands.thrown) await questions.delete(id);
  else if (question) await questions.put(question);
}
