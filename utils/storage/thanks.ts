import { judge, ledgerTime, paced, roomFor, type Verdict } from '../thanks/law.ts';
import type { Person } from '../thanks/person.ts';
import { read } from './database.ts';
import { changeLedger, currentKey, ledgerState } from './thanks-lines.ts';
import { allPrepared, openAll, type Share, wordsOf } from './thanks-share.ts';
import type { ThanksRow } from './upgrades.ts';

/** So many that wait are remembered; the oldest give way. */
const mostWaiting = 500;

type Prepared = Awaited<ReturnType<ReturnType<typeof allPrepared>>>;

const asThanks = ({ id, person, at, state }: ThanksRow) => ({
  person,
  post: id,
  at,
  state: state === 'never' ? ('waiting' as const) : state,
});

/** Remembers who shared, so that they wait for their thanks; what is there already stays as it is. */
export async function noteShares(shares: readonly Share[], clock: number): Promise<void> {
  const { pace } = await ledgerState();
  if (shares.length === 0) return;
  const at = ledgerTime(pace, clock);
  await changeLedger(allPrepared(shares), async (all, ledger) => {
    const lines = ledger.objectStore('thanks');
    for (const { id, person, sealed } of all)
      if (!(await lines.get(id))) await lines.put({ id, person, sealed, at, state: 'waiting' });
    const waiting = (await lines.getAll()).filter(({ state }) => state === 'waiting');
    const over = waiting.sort((a, b) => b.at - a.at).slice(mostWaiting);
    for (const { id } of over) await lines.delete(id);
    return { result: undefined };
  });
}

/**
 * Judges thanks to these people, all in one message with these words, and notes them as offered if all of them may
 * be thanked: one transaction, so that no second tab comes between. Gives a verdict for each.
 */
export function offerThanks(
  shares: readonly Share[],
  words: string,
  clock: number,
): Promise<Verdict[]> {
  return changeLedger<Prepared, Verdict[]>(
    allPrepared(shares, words),
    async (all, ledger, { pace }) => {
      const lines = ledger.objectStore('thanks');
      const verdicts: Verdict[] = [];
      for (const { id, person, never } of all) {
        const entries = (await lines.index('person').getAll(person)).map(asThanks);
        const asked = { person, post: id };
        const isNever = (await lines.get(never)) !== undefined;
        verdicts.push(judge(asked, { entries, pace, never: isNever }, clock));
      }
      const now = ledgerTime(pace, clock);
      const people = new Set(all.map(({ person }) => person)).size;
      if (!verdicts.every(({ may }) => may)) return { result: verdicts };
      if (people !== all.length || people > roomFor(pace, clock))
        return { result: verdicts.map(() => ({ may: false, because: 'hour' })) };
      for (const { never: _, ...line } of all)
        await lines.put({ ...line, at: now, state: 'offered' });
      return { result: verdicts, pace: paced(pace, now, people) };
    },
  );
}

/** How these people stand: what the ledger says of this very share, and what the law would say now. */
export async function standings(
  shares: readonly Share[],
  clock: number,
): Promise<{ state?: ThanksRow['state']; at?: number; verdict: Verdict }[]> {
  const key = await currentKey();
  const all = await allPrepared(shares)(key);
  const { pace } = await ledgerState();
  return read((db) => {
    const lines = db.transaction('thanks').store;
    return Promise.all(
      all.map(async ({ id, person, never }) => {
        const rows = await lines.index('person').getAll(person);
        const known = {
          entries: rows.map(asThanks),
          pace,
          never: rows.some((row) => row.id === never),
        };
        const own = rows.find((row) => row.id === id);
        return {
          verdict: judge({ person, post: id }, known, clock),
          ...(own ? { state: own.state, at: own.at } : {}),
        };
      }),
    );
  });
}

/** Takes an offer back whose words never reached a box or the clipboard. Its place in the pace stays taken. */
export function withdraw(shares: readonly Share[]): Promise<void> {
  return changeLedger(allPrepared(shares), async (all, ledger) => {
    const lines = ledger.objectStore('thanks');
    for (const { id, sealed } of all) {
      const before = await lines.get(id);
      if (before?.state !== 'offered') continue;
      const { words: _, ...line } = before;
      await lines.put({ ...line, sealed, state: 'waiting' });
    }
    return { result: undefined };
  });
}

/** Notes as sent the offered thanks whose words a page now shows as a post; gives their number. */
export async function seenOnPage(site: string, said: readonly string[]): Promise<number> {
  if (said.length === 0 || (await read((db) => db.countFromIndex('thanks', 'words'))) === 0)
    return 0;
  const key = await currentKey();
  const blinded = await Promise.all(said.map((words) => wordsOf(key, site, words)));
  const found = await read(async (db) =>
    Promise.all(blinded.map((words) => db.getAllFromIndex('thanks', 'words', words))),
  );
  const lines = await openAll(key, found.flat());
  return changeLedger(
    () => Promise.resolve(lines),
    async (open, ledger) => {
      for (const { row } of open) {
        const now = await ledger.objectStore('thanks').get(row.id);
        const { words: _, ...line } = now ?? row;
        if (now?.state === 'offered')
          await ledger.objectStore('thanks').put({ ...line, state: 'sent' });
      }
      return { result: open.length };
    },
  );
}

/** Puts a person on the list of those who are never thanked, or takes them off it. */
export function neverThank(person: Person & { name: string }, never: boolean, clock: number) {
  const share: Share = { ...person, kind: 'repost', post: '', host: '' };
  return changeLedger(allPrepared([share]), async ([one], ledger, { pace }) => {
    const lines = ledger.objectStore('thanks');
    const at = ledgerTime(pace, clock);
    if (one && never)
      await lines.put({
        id: one.never,
        person: one.person,
        sealed: one.sealed,
        at,
        state: 'never',
      });
    else if (one) await lines.delete(one.never);
    return { result: undefined };
  });
}
