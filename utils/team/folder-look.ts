import { merge } from '../records/merge.ts';
import type { TeamRecord } from '../records/record.ts';
import { fileOf, nameOf, numberOf, readFile } from './folder-file.ts';
import { ServerTrouble } from './server-trouble.ts';
import { type Folder, strong } from './webdav.ts';

/** What is known of each file that was read: its content by a token, and an ETag where there is one to rely on. */
export type Marks = Record<
  string,
  {
    token: string;
    etag?: string;
    /** How often its ETag was taken for it. */
    believed: number;
    /** How often in a row it was found torn. */
    torn?: number;
  }
>;

/** What a look into the folder found: the merge of what had to be read, and how every file stands. */
export interface Seen {
  records: Map<string, TeamRecord>;
  marks: Marks;
  /** Files that are there, with the ETag that the list gave. */
  there: Map<string, string | undefined>;
  /** Files that are not whole: being written just now, or broken. */
  torn: Set<string>;
  /** A file says less than it did, or is gone. */
  wentBack: boolean;
  places: string[];
}

/** Servers give a changed file its old ETag; so often one is believed before its file is read all the same. */
const mostBelieved = 8;
const mostFiles = 2000;
/** A file that was found torn so often is not being written: its writer is gone, and what it said counts as forgotten. */
const mostTorn = 3;

/** Looks what has changed since the marks. @throws ServerTrouble */
export async function look(folder: Folder, marks: Marks): Promise<Seen> {
  const there = new Map<string, string | undefined>();
  for (const { name, etag } of await folder.list()) {
    const file = fileOf(name);
    if (file) there.set(file, strong(etag));
  }
  if (there.size > mostFiles) throw new ServerTrouble('unreadable', `${there.size} > ${mostFiles}`);
  const seen: Seen = {
    records: new Map(),
    marks: {},
    there,
    torn: new Set(),
    wentBack: Object.keys(marks).some((file) => !there.has(file)),
    places: [],
  };
  for (const [file, etag] of there) await lookAt(folder, seen, file, etag, marks[file]);
  return seen;
}

async function lookAt(
  folder: Folder,
  seen: Seen,
  file: string,
  listed: string | undefined,
  mark: Marks[string] | undefined,
): Promise<void> {
  const known = mark && mark.believed < mostBelieved ? mark.etag : undefined;
  const isSame = known !== undefined && listed === known;
  const read = isSame ? 'same' : await folder.read(nameOf(file), known);
  if (read === 'same' && mark) {
    seen.marks[file] = { ...mark, believed: mark.believed + 1 };
    return;
  }
  if (read === undefined || read === 'same') {
    seen.there.delete(file);
    seen.wentBack ||= mark !== undefined;
    return;
  }
  const content = await readFile(file, read.text);
  if (!content) {
    seen.torn.add(file);
    seen.places.push(nameOf(file));
    const torn = (mark?.torn ?? 0) + 1;
    if (mark && torn < mostTorn) seen.marks[file] = { token: mark.token, believed: 0, torn };
    seen.wentBack ||= mark !== undefined && torn === mostTorn;
    return;
  }
  const { token, records, places } = content;
  // Of two ETags the older: the list was asked before the file was.
  const etag = listed ?? read.etag;
  seen.marks[file] = { token, believed: 0, ...(etag ? { etag } : {}) };
  seen.places.push(...places);
  seen.wentBack ||= mark !== undefined && mark.token !== token && !isAfter(token, mark.token);
  for (const [id, record] of records) {
    const known = seen.records.get(id);
    seen.records.set(id, known ? merge(known, record) : record);
  }
}

const isAfter = (token: string, other: string) => numberOf(token) > numberOf(other);
