import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, read, write } from '../../../utils/storage/database.ts';
import { keepKeys, keysInFile, newKey } from '../../../utils/storage/person-key.ts';
import {
  neverThank,
  noteShares,
  offerThanks,
  seenOnPage,
  standings,
  withdraw,
} from '../../../utils/storage/thanks.ts';
import {
  allLines,
  bringIn,
  eraseFromLedger,
  eraseLedger,
  sweepLedger,
} from '../../../utils/storage/thanks-keeping.ts';
import { ledgerState } from '../../../utils/storage/thanks-lines.ts';
import type { Share } from '../../../utils/storage/thanks-share.ts';
import { allows, broken, type Given } from '../thanks/oracle.ts';
import { type Step, schedule } from '../thanks/schedule.ts';
import { freshDatabase } from './fresh-database.ts';
import { freshKeyFile, keyFile } from './key-file.ts';

freshDatabase();
freshKeyFile();

const start = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

const share = (account: string, post = '1'): Share => ({
  site: 'x',
  account,
  name: `Name of ${account}`,
  kind: 'repost',
  post,
  host: 'x.com',
});
const offer = async (account: string, post: string, clock: number) =>
  (await offerThanks([share(account, post)], 'Thank you!', clock))[0];

/** Walks a schedule through the real store, several tabs at once; tells what it broke. */
async function walk(steps: readonly Step[]): Promise<string[]> {
  await eraseLedger();
  await write(['thanksState'], (transaction) => transaction.store.delete('state'));
  let clock = start;
  let latest = 0;
  let known: Given[] = [];
  const given: Given[] = [];
  const faults: string[] = [];
  for (const step of steps) {
    if (step.do === 'wait') clock += step.ms;
    else if (step.do === 'set clock') clock += step.by;
    else if (step.do === 'click') {
      const at = Math.max(latest, clock);
      const one = { who: step.who, post: step.post, at };
      const right = allows(known, given, one);
      const tabs = Array.from({ length: step.tabs }, () =>
        offer(`p${step.who}`, String(step.post), clock),
      );
      const passed = (await Promise.all(tabs)).filter((verdict) => verdict?.may).length;
      if (passed !== (right ? 1 : 0))
        faults.push(`${passed} of ${step.tabs} tabs, expected ${right}`);
      if (passed === 0) continue;
      latest = at;
      known.push(one);
      given.push(one);
    } else if (step.do === 'restart') await closeDatabase();
    else if (step.do === 'erase') {
      await eraseFromLedger({ site: 'x', account: `p${step.who}` });
      known = known.filter(({ who }) => who !== step.who);
    } else {
      const at = new Date(clock - step.ago).toISOString();
      const post = String(step.post);
      if (known.some((one) => one.who === step.who && one.post === step.post)) continue;
      await bringIn([{ ...share(`p${step.who}`, post), state: 'sent', at }], clock);
      known.push({ who: step.who, post: step.post, at: clock - step.ago });
    }
  }
  return [...faults, ...broken(given)];
}

const runs = Number(process.env.ASANTE_SCHEDULES ?? 30);
test(`over ${runs} schedules of clicks, tabs, restarts, clocks, imports and erasures no cap is beaten`, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      expect(await walk(steps)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 3_600_000);

describe('one share', () => {
  beforeEach(() => noteShares([share('ann')], start));
  const standing = async (clock: number) => (await standings([share('ann')], clock))[0];

  test('waits, is offered, and is sent only when a page shows the words', async () => {
    expect(await standing(start)).toMatchObject({ state: 'waiting', verdict: { may: true } });
    expect(await offer('ann', '1', start)).toMatchObject({ may: true });
    expect(await seenOnPage('x', ['something else'])).toBe(0);
    expect(await seenOnPage('mastodon', ['Thank you!'])).toBe(0);
    expect(await standing(start)).toMatchObject({ state: 'offered', at: start });
    expect(await seenOnPage('x', ['before', 'Thank you!'])).toBe(1);
    expect(await standing(start + 1)).toMatchObject({
      state: 'sent',
      verdict: { because: 'this-post', at: start },
    });
    expect(await seenOnPage('x', ['Thank you!'])).toBe(0);
  });

  test('is the same person whatever they call themselves and however the account is spelt', async () => {
    await offer('ann', '1', start);
    const renamed = { ...share('Ann', '2'), name: 'Somebody Else' };
    expect((await offerThanks([renamed], 'Hi', start + minute))[0]).toMatchObject({
      because: 'this-person',
    });
    expect(await offer('ann', '2', start + 30 * day)).toMatchObject({ may: true });
  });

  test('goes back to waiting when the words reached no box, and the pace stays taken', async () => {
    await offer('ann', '1', start);
    await withdraw([share('ann')]);
    expect(await standing(start)).toMatchObject({
      state: 'waiting',
      verdict: { because: 'too-soon' },
    });
    expect(await seenOnPage('x', ['Thank you!'])).toBe(0);
    expect(await offer('ann', '1', start + minute)).toMatchObject({ may: true });
  });

  test('of one who asked for no thanks is never thanked, over any time, until taken off the list', async () => {
    const ann = { site: 'x', account: 'ANN', name: 'Ann' };
    await neverThank(ann, true, start);
    await sweepLedger(90, start + 400 * day);
    expect(await offer('ann', '7', start + 400 * day)).toMatchObject({ because: 'never' });
    await neverThank(ann, false, start);
    expect(await offer('ann', '7', start + 400 * day)).toMatchObject({ may: true });
  });
});

test('thanks to several are noted for all of them or for none', async () => {
  await offer('bob', '1', start - day);
  const all = await offerThanks([share('ann'), share('bob')], 'You two', start);
  expect(all.map(({ may }) => may)).toEqual([true, false]);
  expect((await allLines()).map(({ account }) => account)).toEqual(['bob']);
  const twice = await offerThanks([share('ann'), share('Ann')], 'You two', start);
  expect(twice.some(({ may }) => may)).toBe(false);
  const eleven = Array.from({ length: 11 }, (_, n) => share(`p${n}`));
  expect((await offerThanks(eleven, 'All', start)).some(({ may }) => may)).toBe(false);
  expect((await offerThanks(eleven.slice(1), 'All', start)).every(({ may }) => may)).toBe(true);
  expect(await offer('zoe', '1', start + minute)).toMatchObject({ because: 'hour' });
});

test('an import only makes the law stricter, and is refused whole when it is not what it should be', async () => {
  await offer('ann', '1', start);
  const line = { ...share('ann'), state: 'waiting', at: new Date(start - 80 * day).toISOString() };
  const future = { ...share('bob'), state: 'sent', at: new Date(start + 900 * day).toISOString() };
  expect(await bringIn([line, future], start + minute)).toBe(2);
  expect(await offer('ann', '2', start + day)).toMatchObject({
    because: 'this-person',
    at: start,
  });
  expect(await offer('bob', '2', start + 30 * day)).toMatchObject({ because: 'this-person' });
  expect(await offer('bob', '2', start + 31 * day)).toMatchObject({ may: true });
  const before = await allLines();
  await expect(bringIn([line, { ...line, state: 'gone' }], start)).rejects.toThrow();
  expect(await allLines()).toEqual(before);
});

test('what goes out comes in again the same', async () => {
  await noteShares(
    [share('ann'), { ...share('bob'), address: 'https://x.com/me/status/1' }],
    start,
  );
  await offer('ann', '1', start);
  await neverThank({ site: 'x', account: 'cleo', name: 'Cleo' }, true, start);
  const out = await allLines();
  expect(out).toHaveLength(3);
  await eraseLedger();
  await bringIn(JSON.parse(JSON.stringify(out)), start);
  expect(await allLines()).toEqual(expect.arrayContaining(out));
  expect(await offer('cleo', '9', start + day)).toMatchObject({ because: 'never' });
});

describe('what is gone', () => {
  /** Every byte that the database holds now, as text. */
  const stored = async () =>
    JSON.stringify(await read((db) => db.getAll('thanks')), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );

  test('nothing in the store names anybody, neither plainly nor by a hash that others could make', async () => {
    await offer('ann', 'https://x.com/me/status/77', start);
    expect(await stored()).not.toMatch(/ann|Name of|status|Thank you/i);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('x ann'));
    expect(await stored()).not.toContain(Buffer.from(digest).toString('hex'));
  });

  test('on day 91 nothing is left, and the key that could have read what remains on the disk is gone', async () => {
    await offer('ann', '1', start);
    await offer('bob', '1', start + 60 * day);
    const [old] = await keysInFile('thanks-key');
    const remains = await read((db) => db.getAll('thanks'));
    await sweepLedger(90, start + 90 * day - 1);
    expect(await allLines()).toHaveLength(2);
    await sweepLedger(90, start + 90 * day);
    expect((await allLines()).map(({ account }) => account)).toEqual(['bob']);
    const keys = await keysInFile('thanks-key');
    expect(keys.map(({ id }) => id)).not.toContain(old?.id);
    expect(Buffer.from(keyFile('thanks-key')).includes(Buffer.from(old?.raw ?? []))).toBe(false);
    const now = await read((db) => db.getAll('thanks'));
    for (const row of now) expect(remains.map(({ id }) => id)).not.toContain(row.id);
    // Whoever is left is still known, under the new key.
    expect(await offer('bob', '2', start + 61 * day)).toMatchObject({ because: 'this-person' });
  });

  test('one who is erased is gone with their words awaited; the others and the pace stay', async () => {
    await offer('ann', '1', start);
    await offer('bob', '1', start + minute);
    await eraseFromLedger({ site: 'x', account: 'Ann' });
    expect((await allLines()).map(({ account }) => account)).toEqual(['bob']);
    expect(await offer('ann', '1', start + minute)).toMatchObject({ because: 'too-soon' });
    expect(await seenOnPage('x', ['Thank you!'])).toBe(1);
    await eraseLedger();
    expect(await read((db) => db.count('thanks'))).toBe(0);
    expect((await ledgerState()).pace.stamps).toEqual([start, start + minute]);
  });

  test('a change of keys that was cut short is finished or undone, and no line is lost', async () => {
    await offer('ann', '1', start);
    const [key] = await keysInFile('thanks-key');
    if (!key) throw new Error('no key');
    await keepKeys('thanks-key', [await newKey(), key]);
    await closeDatabase();
    await sweepLedger(90, start + 91 * day);
    expect(await keysInFile('thanks-key')).toHaveLength(1);
    expect(await allLines()).toEqual([]);
  });

  test('a lost key loses the lines and not the pace', async () => {
    await offer('ann', '1', start);
    await keepKeys('thanks-key', []);
    await write(['thanksState'], async ({ store }) => {
      const state = await store.get('state');
      if (state) await store.put({ ...state, keyId: 'lost' }, 'state');
    });
    expect(await offer('ann', '1', start + 1)).toMatchObject({ because: 'too-soon' });
    expect(await offer('ann', '1', start + minute)).toMatchObject({ may: true });
  });
});

test('of those who wait only the latest five hundred are remembered, and none who was thanked is dropped', async () => {
  await offer('first', '1', start);
  for (let n = 0; n < 6; n += 1)
    await noteShares(
      Array.from({ length: 100 }, (_, at) => share(`p${n * 100 + at}`)),
      start + n * minute,
    );
  const lines = await allLines();
  expect(lines.filter(({ state }) => state === 'waiting')).toHaveLength(500);
  expect(lines.some(({ account }) => account === 'first')).toBe(true);
});
