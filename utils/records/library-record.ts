import * as v from 'valibot';
import { cleanText } from '../templates/clean.ts';
import { LanguageTag } from '../templates/told.ts';
import { blankRecord, fieldOf, type TeamRecord } from './record.ts';
import { write } from './write.ts';

/** Where a team says what its library is: one record of this name, which only its owners write. */
export const libraryId = 'library';

/** A field for each language: two owners can write two of them at once. */
const wordsPrefix = 'words/';

/** A word list, in UTF-16 units. */
const List = v.pipe(v.string(), v.maxLength(10_000));

/**
 * The words that a team wants to be asked about first, by language: word lists. What two owners wrote at once is asked
 * about both ways, until one of them writes anew.
 */
export function teamWordsIn(record: TeamRecord): Record<string, string> {
  const each = Object.keys(record.fields).flatMap((field) => {
    const language = v.safeParse(LanguageTag, field.slice(wordsPrefix.length));
    if (!field.startsWith(wordsPrefix) || !language.success) return [];
    const lists = fieldOf(record, field).versions.flatMap(({ value }) => {
      const list = v.safeParse(List, value);
      return list.success ? [cleanText(list.output)] : [];
    });
    return lists.length > 0 ? [[language.output, lists.join(', ')] as const] : [];
  });
  return Object.fromEntries(each);
}

/** The record with these words for a language in place of all that stood there; undefined takes them out. @throws v.ValiError */
export function withTeamWords(
  record: TeamRecord | undefined,
  language: string,
  words: string | undefined,
  writer: string,
  now: Date,
): TeamRecord {
  const before = record ?? blankRecord('library');
  const field = wordsPrefix + v.parse(LanguageTag, language);
  const value = words === undefined ? null : v.parse(List, words);
  const replaces = fieldOf(before, field).versions.map(({ dot }) => dot);
  return write(before, [{ field, value, replaces }], writer, now);
}
