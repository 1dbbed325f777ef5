import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import type { Kind } from '../browsers/find-browser.ts';
import { launch } from '../browsers/launch.ts';
import type { InPage } from './in-page.ts';
import { type KillServer, serveKill } from './serve.ts';

/** What was found after all kills. */
export interface Outcome {
  kills: number;
  /** Changes that the page had acknowledged before a kill. */
  acknowledged: number;
  lost: string[];
  half: string[];
}

const moment = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Ends a browser and all its processes at once, as a power cut ends them. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone = new Promise((done) => child?.once('exit', done));
  if (child?.pid) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.disconnect();
}

type Call = <Name extends keyof InPage>(
  name: Name,
  ...given: Parameters<InPage[Name]>
) => Promise<Awaited<ReturnType<InPage[Name]>>>;

/** A browser on this profile, with the store's page open in it. */
async function begin(kind: Kind, profile: string, server: KillServer) {
  // Firefox's driver lays these two aside and wants them there.
  for (const file of ['user.js', 'prefs.js']) await appendFile(join(profile, file), '');
  // What was killed may hold its profile for a moment longer.
  const browser = await launch(kind, { profile }).catch(() => launch(kind, { profile }));
  const page: Page = await browser.newPage();
  await page.goto(server.address);
  const call: Call = (name, ...given) =>
    page.evaluate(
      (called, args) =>
        (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<never>>)[called]?.(
          ...args,
        ) as Promise<never>,
      name,
      given,
    );
  return { browser, call };
}

async function withProfile(run: (profile: string, server: KillServer) => Promise<void>) {
  const profile = await mkdtemp(join(tmpdir(), 'asante-kill-'));
  const server = await serveKill();
  try {
    await run(profile, server);
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * After which acknowledgement a browser is killed, whether in that moment, and how slow its disk is, in ms: at once
 * on a slow disk what was acknowledged too early is not yet written; later, what is written in two changes is half
 * done. At full speed both pass unseen far too often.
 */
const manners = [
  { what: 'saved/', isAtOnce: true, slow: 500 },
  { what: 'imported/', isAtOnce: true, slow: 500 },
  { what: 'saved/', isAtOnce: false, slow: 500 },
  { what: 'imported/', isAtOnce: false, slow: 500 },
  { what: 'saved/', isAtOnce: true, slow: 0 },
  { what: 'imported/', isAtOnce: true, slow: 0 },
  { what: 'saved/', isAtOnce: false, slow: 0 },
  { what: 'imported/', isAtOnce: false, slow: 0 },
] as const;

/** Kills a browser so many times while it saves a card and brings in files, and looks each time at what is there. */
export async function killWhileWriting(kind: Kind, times: number): Promise<Outcome> {
  const outcome: Outcome = { kills: 0, acknowledged: 0, lost: [], half: [] };
  await withProfile(async (profile, server) => {
    for (let round = 0; round <= times; round += 1) {
      const { browser, call } = await begin(kind, profile, server);
      const { turn, history, imported, told } = await call('look');
      const before = server.acked.splice(0);
      outcome.acknowledged += before.length;
      for (const ack of before) {
        const [what, which = ''] = ack.split('/');
        if (what === 'saved' && Number(which) > turn) outcome.lost.push(ack);
        if (what === 'imported' && imported[which] !== 400) outcome.lost.push(ack);
      }
      // One change is one transaction: the version before stands in the history exactly when the card is the next.
      const expected = Array.from(
        { length: Math.min(50, Math.max(0, turn - 1)) },
        (_, n) => turn - 1 - n,
      );
      if (!isDeepStrictEqual(history, expected)) outcome.half.push(`history ${history} at ${turn}`);
      for (const [from, count] of Object.entries(imported))
        if (count !== 400) outcome.half.push(`import ${from}: ${count} cards`);
      const last = Object.keys(imported).length;
      if (told.length !== Math.min(5, last))
        outcome.half.push(`${told.length} imports told of ${last}`);
      if (round === times) {
        await browser.close();
        break;
      }
      await call('clear');
      const { what, isAtOnce, slow } = manners[round % manners.length] ?? manners[0];
      if (slow > 0) await call('slowDisk', slow);
      call('work', round).catch(() => {});
      await server.until(what);
      if (!isAtOnce) await moment(Math.random() * (slow > 0 ? 2 * slow : 400));
      await kill(browser);
      outcome.kills += 1;
    }
  });
  return outcome;
}

/** Opens every frozen library in a browser that is killed in the middle of its upgrade, so many times, then looks. */
export async function killWhileUpgrading(
  kind: Kind,
  frozen: readonly Record<string, unknown[]>[],
  times: number,
): Promise<Outcome> {
  const outcome: Outcome = { kills: 0, acknowledged: 0, lost: [], half: [] };
  await withProfile(async (profile, server) => {
    let next = await begin(kind, profile, server);
    for (let turn = 0; turn < times; turn += 1) {
      for (const [at, old] of frozen.entries()) {
        await next.call('writeOld', at + 1, old);
        next.call('upgradeSlowly', at + 1).catch(() => {});
        await server.until(`upgrading/${at + 1}`);
        await moment(Math.random() * 200);
        await kill(next.browser);
        outcome.kills += 1;
        server.acked.length = 0;
        const left = await storedIn(profile);
        next = await begin(kind, profile, server);
        const there = await next.call('databases').catch(String);
        const rows = await next.call('rowsOf', at + 1);
        const lost = Object.entries(old).flatMap(([store, expected]) => {
          const isSame = isDeepStrictEqual(lasting(store, rows[store]), lasting(store, expected));
          return isSame
            ? []
            : `${store} (${rows[store]?.length ?? 'no'} of ${expected.length} rows)`;
        });
        if (lost.length > 0)
          outcome.lost.push(
            `version ${at + 1}: ${lost.join(', ')}; databases: ${there}; files: ${left}`,
          );
      }
    }
    await next.browser.close();
  });
  return outcome;
}

/** Files of the profile's databases and their sizes in bytes, so that a loss tells whether the browser lost a file. */
async function storedIn(profile: string): Promise<string> {
  const files = await readdir(profile, { recursive: true });
  const own = files.filter((file) => /IndexedDB\/|\/idb\//.test(file));
  const sizes = await Promise.all(own.map(async (file) => (await stat(join(profile, file))).size));
  return own.map((file, at) => `${file} ${sizes[at]}`).join(', ');
}

/** What an upgrade leaves as it was: how far a team's server was read is forgotten, so that all is read anew. */
function lasting(store: string, rows: unknown[] = []): Set<unknown> {
  return new Set(store === 'rounds' ? rows.map((row) => ({ ...Object(row), since: null })) : rows);
}
