import { type Arrival, isTooMany, type Kept, type Sent, signed } from '../records/kept.ts';
import { merge, sameRecord } from '../records/merge.ts';
import type { TeamRecord } from '../records/record.ts';
import type { Rounds } from '../storage/upgrades.ts';
import { nameOf, numberOf, writeFile } from './folder-file.ts';
import { look, type Marks, type Seen } from './folder-look.ts';
import { type RoundEnd, type RoundStore, usualPage } from './round.ts';
import type { Folder } from './webdav.ts';

/** Characters after which a writer begins another file: a change costs one of them, not everything. */
const roomy = 250_000;

/** How a round ended, and the places in the folder that could not be read. */
export interface FolderEnd {
  end: RoundEnd;
  places: string[];
}

/**
 * One round with a team's shared folder, where every machine writes files of its own and reads all others'. The law is
 * that of `round`: first done there, by a token told beforehand, and only then committed here.
 *
 * What lies in the folder is the merge of all its files. A file that went back or vanished means that the folder was
 * played back: all is compared anew, and what no file says any more goes into this machine's. A file of this machine
 * with words that it never wrote is a copy of this very profile's: it then takes another name. @throws ServerTrouble
 */
export async function folderRound(
  store: RoundStore,
  folder: Folder,
  page = usualPage,
): Promise<FolderEnd> {
  const before = await store.rounds();
  if (!before) return { end: 'no-library', places: [] };
  const { word, person } = before;
  if (before.held && !word) return { end: 'held', places: [] };
  let { machine, told, marks } = stateOf(before);
  let seen = await look(folder, marks);
  let isRewound = before.isRewound === true || seen.wentBack;
  const own = isOwn(seen, before);
  if (own === 'copied') {
    machine = await store.rename();
    told = {};
  }
  if (own !== 'right') isRewound = true;
  if (isRewound) {
    await store.note({ isRewound, since: undefined });
    marks = {};
    seen = await look(folder, marks);
  }
  // What was under way and arrived is known by its token.
  for (const [file, { token }] of Object.entries(seen.marks))
    if (ofMachine(file, machine) && numberOf(token) > numberOf(told[file])) told[file] = token;
  const places = seen.places;
  if (word === 'keep') await store.keepUnsent();
  if ((await pull(store, seen, isRewound, word ?? 'ask', page)) === 'held')
    return { end: 'held', places };
  const { cards, of } = await store.goingOut();
  if (!word && isTooMany(cards, of)) {
    await store.note({ held: { whose: 'mine', cards, of } });
    return { end: 'held', places };
  }
  const due = own === 'back' ? [...Object.keys(told), ...seen.torn] : [];
  const { marks: now, there } = seen;
  await push(store, folder, { person, machine, told, marks: now, there }, due);
  if (word) await store.note({ word: undefined, held: undefined });
  return { end: 'done', places };
}

type Told = Record<string, string>;

function stateOf({ machine, told = '{}', since = '{}' }: Rounds) {
  return { machine, told: JSON.parse(told) as Told, marks: JSON.parse(since) as Marks };
}

const ofMachine = (file: string, machine: string) =>
  file === machine || file.startsWith(`${machine}-`);

/** Whether the files under this machine's name say what it told them last. */
function isOwn(seen: Seen, { machine, told = '{}', telling = '[]' }: Rounds) {
  const last = JSON.parse(told) as Told;
  const telt = JSON.parse(telling) as [string, string][];
  const files = new Set([...Object.keys(last), ...seen.there.keys()]);
  let isBack = false;
  for (const file of files) {
    if (!ofMachine(file, machine)) continue;
    const token = seen.marks[file]?.token;
    const isRight =
      token === last[file] || telt.some(([name, one]) => name === file && one === token);
    if (isRight && !seen.torn.has(file)) continue;
    if (token !== undefined && numberOf(token) >= numberOf(last[file]) && !isRight) return 'copied';
    isBack = true;
  }
  return isBack ? 'back' : 'right';
}

async function pull(
  store: RoundStore,
  seen: Seen,
  isRewound: boolean,
  may: 'ask' | 'let-go' | 'keep',
  page: number,
): Promise<'held' | undefined> {
  const all: Arrival[] = [...seen.records].map(([id, winner]) => ({
    id,
    rev: '',
    winner,
    losers: [],
    isPart: true,
  }));
  let fell = 0;
  for (let at = 0; at < all.length; at += page) {
    const taken = await store.take(all.slice(at, at + page), {}, fell, may);
    if (taken.isHeld) {
      await store.note({ held: { whose: 'theirs', cards: taken.fell, of: taken.of } });
      return 'held';
    }
    fell = taken.fell;
  }
  const since = JSON.stringify(seen.marks);
  if (!isRewound) {
    await store.note({ since });
    return undefined;
  }
  const known = (await store.all()).filter(({ id, record }) => {
    const there = seen.records.get(id);
    return there && sameRecord(merge(record, there), there);
  });
  const named = new Set(known.map(({ id }) => id));
  await store.noteForgotten(named, { isRewound: undefined, since });
  return undefined;
}

/** What is between this machine and the folder in this round. */
interface Between {
  person: string;
  machine: string;
  told: Told;
  marks: Marks;
  there: Seen['there'];
}

/** Writes the files of this machine in which something waits, and those that are `due` all the same. */
async function push(
  store: RoundStore,
  folder: Folder,
  between: Between,
  due: readonly string[],
): Promise<void> {
  const files = filesFor(await store.all(), between.machine);
  for (const file of due)
    if (ofMachine(file, between.machine) && !files.has(file)) files.set(file, []);
  for (const [file, kept] of files)
    if (due.includes(file) || kept.some(({ waiting }) => waiting !== undefined))
      await send(store, folder, between, file, kept);
}

/** Writes one of this machine's files anew. */
async function send(
  store: RoundStore,
  folder: Folder,
  between: Between,
  file: string,
  kept: readonly Kept[],
): Promise<void> {
  const { told, marks, there, person } = between;
  const waiting = kept.filter((one) => one.waiting !== undefined);
  await store.noteOffered(waiting.map(({ id }) => id));
  const records = new Map<string, TeamRecord>(kept.map((one) => [one.id, signed(one, person)]));
  const { telling = '[]' } = (await store.rounds()) ?? {};
  const before = JSON.parse(telling) as [string, string][];
  const number =
    Math.max(0, ...[told[file], ...before.map(([, token]) => token)].map(numberOf)) + 1;
  const { text, token } = await writeFile(file, number, records);
  // More than one can be under way: an answer that was lost does not mean that it will not arrive.
  await store.note({ telling: JSON.stringify([...before, [file, token]].slice(-20)) });
  const over = there.has(file) ? (marks[file]?.etag ?? there.get(file)) : 'new';
  const etag = await folder.write(nameOf(file), text, over);
  told[file] = token;
  marks[file] = { token, believed: 0, ...(etag ? { etag } : {}) };
  there.set(file, undefined);
  const sent: Sent[] = waiting.map((one) => ({
    id: one.id,
    rev: file,
    record: records.get(one.id) ?? one.record,
    waiting: one.waiting ?? 0,
  }));
  const [now, since] = [JSON.stringify(told), JSON.stringify(marks)];
  await store.noteSent(sent, { told: now, telling: undefined, since });
}

/** Which of this machine's files each record stands in: where it stood, else the last one while it has room. */
function filesFor(all: readonly Kept[], machine: string): Map<string, Kept[]> {
  const files = new Map<string, Kept[]>();
  const sizes = new Map<string, number>();
  const put = (file: string, kept: Kept) => {
    const there = files.get(file);
    if (there) there.push(kept);
    else files.set(file, [kept]);
    sizes.set(file, (sizes.get(file) ?? 0) + JSON.stringify(kept.record).length);
  };
  const fresh: Kept[] = [];
  for (const kept of all) {
    if (kept.rev && ofMachine(kept.rev, machine)) put(kept.rev, kept);
    else if (kept.waiting !== undefined) fresh.push(kept);
  }
  let at = 0;
  const name = () => (at === 0 ? machine : `${machine}-${at}`);
  for (const kept of fresh) {
    while ((sizes.get(name()) ?? 0) > roomy) at += 1;
    put(name(), kept);
  }
  return files;
}
