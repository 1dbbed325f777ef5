import { libraryId, teamWordsIn, withTeamWords } from '../records/library-record.ts';
import { read, write } from './database.ts';
import { allLibraries } from './libraries.ts';
import { allRounds } from './rounds.ts';
import { changeRecord, teamStores } from './team-records.ts';
import { StoreTrouble } from './trouble.ts';
import type { Rounds } from './upgrades.ts';

/** What one team wants to be asked about first, by language, and whether this person may say so for it. */
export interface WordsOfTeam {
  id: string;
  name: string;
  may: boolean;
  words: Record<string, string>;
}

/** The same of every team that this person is in, by name. */
export async function allTeamWords(): Promise<WordsOfTeam[]> {
  const [libraries, rounds] = await Promise.all([allLibraries(), allRounds()]);
  const rows = new Map(rounds.map((row) => [row.library, row]));
  return Promise.all(
    libraries.map(async ({ id, name }) => {
      const kept = await read((db) => db.get('records', [id, libraryId]));
      return { id, name, may: mayOwn(rows.get(id)), words: kept ? teamWordsIn(kept.record) : {} };
    }),
  );
}

/** Only owners say what a library is; a shared folder has no roles, and whoever writes there owns it. */
function mayOwn(row: Rounds | undefined): boolean {
  return row !== undefined && !row.wiped && (row.way === 'folder' || row.role === 'owner');
}

/**
 * Says for a whole team what it wants to be asked about first in a language; undefined: nothing of its own any more.
 * @throws StoreTrouble, v.ValiError
 */
export async function setTeamWords(
  library: string,
  language: string,
  words: string | undefined,
  now = new Date(),
): Promise<void> {
  await write([...teamStores], async (transaction) => {
    if (!mayOwn(await transaction.objectStore('rounds').get(library)))
      throw new StoreTrouble('read-only');
    await changeRecord(transaction, library, libraryId, now, (record, writer) =>
      withTeamWords(record, language, words, writer, now),
    );
  });
}
