import * as v from 'valibot';
import { isOver, ledgerTime } from '../thanks/law.ts';
import { type Person, personKey } from '../thanks/person.ts';
import { read } from './database.ts';
import type { PersonKey } from './person-key.ts';
import { changeLedger, currentKey, ledgerState, type Opened, sealAnew } from './thanks-lines.ts';
import {
  allPrepared,
  type Line,
  LineShape,
  openLedger,
  prepared,
  type Sealed,
} from './thanks-share.ts';
import type { ThanksRow } from './upgrades.ts';

/** The whole ledger in the clear, latest first; for the page of thanks and for export. */
export async function allLines(): Promise<Line[]> {
  const opened = await openLedger(await currentKey());
  return opened
    .sort((a, b) => b.row.at - a.row.at)
    .map(({ row: { at, state }, data: { words: _, ...share } }) => ({
      ...share,
      state,
      at: new Date(at).toISOString(),
    }));
}

/** A line's blinded names under another key. */
async function remake(key: PersonKey, { row, data }: Opened<Sealed>) {
  const one = await prepared(key, data, row.words === undefined ? undefined : data.words);
  const id = row.state === 'never' ? one.never : one.id;
  return { id, person: one.person, ...(one.words === undefined ? {} : { words: one.words }) };
}

const keepOnly = (keep: (line: Opened<Sealed>) => boolean) => sealAnew(openLedger, keep, remake);

/** Erases one person from the ledger: lines, the never list, and every trace of them. */
export function eraseFromLedger(person: Person): Promise<void> {
  return keepOnly(({ data }) => personKey(data) !== personKey(person));
}

/** Erases everybody. When thanks were given stays, with nobody's name: it is the law's own memory. */
export function eraseLedger(): Promise<void> {
  return keepOnly(() => false);
}

/** Lets go of what is older than `keep` days; whoever asked never to be thanked stays so. */
export async function sweepLedger(keep: number, clock: number): Promise<void> {
  const { pace, keyId } = await ledgerState();
  if (!keyId) return;
  const now = ledgerTime(pace, clock);
  const stays = (row: ThanksRow) => row.state === 'never' || !isOver(row, now, keep);
  const rows = await read((db) => db.getAll('thanks'));
  if (!rows.every(stays)) await keepOnly(({ row }) => stays(row));
}

/** Brings lines of another ledger in. It can only make the law stricter: nothing of this one is taken away. */
export async function bringIn(from: unknown, clock: number): Promise<number> {
  const lines = v.parse(v.pipe(v.array(LineShape), v.maxLength(20_000)), from);
  const { pace } = await ledgerState();
  const now = ledgerTime(pace, clock);
  const rank = { waiting: 0, offered: 1, sent: 2, never: 3 };
  await changeLedger(
    allPrepared(lines.map(({ state: _, at: __, ...share }) => share)),
    async (all, ledger) => {
      const store = ledger.objectStore('thanks');
      for (const [place, one] of all.entries()) {
        const line = lines[place];
        if (!line) continue;
        const id = line.state === 'never' ? one.never : one.id;
        const before = await store.get(id);
        const stronger =
          !before || rank[line.state] > rank[before.state] ? line.state : before.state;
        const at = Math.max(before?.at ?? 0, Math.min(now, Date.parse(line.at)));
        await store.put({
          ...before,
          id,
          person: one.person,
          sealed: before?.sealed ?? one.sealed,
          at,
          state: stronger,
        });
      }
      return { result: undefined };
    },
  );
  return lines.length;
}
