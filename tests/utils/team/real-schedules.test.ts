import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankRecord } from '../../../utils/records/record.ts';
import { standing } from '../../../utils/records/standing.ts';
import { write } from '../../../utils/records/write.ts';
import { couch } from '../../../utils/team/couch.ts';
import { type Fetching, signFor } from '../../../utils/team/request.ts';
import { round } from '../../../utils/team/round.ts';
import { ServerTrouble } from '../../../utils/team/server-trouble.ts';
import { bugs } from '../../team/bugs.ts';
import { ModelStore } from '../../team/model-store.ts';
import { type PouchServer, servePouch } from '../../team/pouch-server.ts';
import { RealPlace } from '../../team/real-place.ts';
import { type Bug, everybody, play } from '../../team/schedule.ts';
import { chanceFrom } from '../../team/turns.ts';

/** `npm run team -- 10000 1 http` plays more and prints what they were made of. */
const schedules = 12;
const editors = ['ann', 'bob', 'cat', ...everybody];

let server: PouchServer;
beforeAll(async () => {
  server = await servePouch({ owners: [], editors, readers: [] });
});
afterAll(() => server?.close());

const at = (person: string, fetching?: Fetching) =>
  couch(`${server.address}/team`, signFor(person, `pw-${person}`), fetching);

async function faultsOf(seed: number, bug?: Bug, nodes = 1) {
  const place = await RealPlace.on(server, `s${seed}`, nodes);
  const { counts: _, ...faults } = await play(seed, bug, 2, () => place);
  await place.end();
  return faults;
}

const none = { lost: [], risen: [], unequal: [], refused: [] };

test('after any schedule of faults over HTTP all replicas are equal, nothing is lost and nothing has risen', async () => {
  for (let seed = 1; seed <= schedules; seed += 1)
    expect({ seed, ...(await faultsOf(seed)) }).toEqual({ seed, ...none });
}, 300_000);

test('the same holds where two databases replicate', async () => {
  for (let seed = 1; seed <= 3; seed += 1)
    expect({ seed, ...(await faultsOf(seed, undefined, 2)) }).toEqual({ seed, ...none });
}, 300_000);

test.each(bugs)(
  'over HTTP too the law catches it when $name',
  async (bug) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const faults = await faultsOf(seed, bug, bug.isBetweenNodes ? 2 : 1);
      if (Object.values(faults).some((found) => found.length > 0)) return;
    }
    throw new Error('60 schedules did not notice');
  },
  300_000,
);

test('the same holds when three machines speak to one database at the same time', async () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const chance = chanceFrom(seed);
    const faulty: Fetching = async (address, init) => {
      if (chance.happens(0.04)) throw new TypeError('lost');
      const answer = await fetch(address, init);
      if (chance.happens(0.04)) throw new TypeError('answer lost');
      if (chance.happens(0.03)) return new Response('{"half', { status: answer.status });
      if (chance.happens(0.03)) await fetch(address, init);
      return answer;
    };
    const stores = ['ann', 'bob', 'cat'].map((person) => {
      const store = new ModelStore(person);
      // A machine's name is its own; the server still knows those of the schedules before.
      store.row.machine = `${store.row.machine}s${seed}`;
      return store;
    });
    const ids = [0, 1].map((n) => `s${seed}c${n}`);
    const replaced = new Set<string>();
    const written = new Set<string>();
    const step = async (store: ModelStore, fetching?: Fetching) => {
      try {
        const end = await round(store, at(store.row.person, fetching));
        if (end === 'held') store.row.word = 'let-go';
      } catch (error) {
        if (!(error instanceof ServerTrouble)) throw error;
      }
    };
    for (let turn = 0; turn < 40; turn += 1) {
      const store = chance.of(stores);
      const id = chance.of(ids);
      store.change(id, (record = blankRecord('card')) => {
        const there = record.fields.title?.versions.slice(0, 1) ?? [];
        for (const { value } of there) replaced.add(String(value));
        const value = `${id} ${turn}`;
        written.add(value);
        const replaces = there.map(({ dot }) => dot);
        return write(record, [{ field: 'title', value, replaces }], store.writer, new Date());
      });
      if (chance.happens(0.5)) await Promise.all(stores.map((one) => step(one, faulty)));
    }
    for (let turn = 0; turn < 6; turn += 1) for (const store of stores) await step(store);
    const due = [...written].filter((value) => !replaced.has(value)).sort();
    for (const store of stores) {
      const here = ids.flatMap((id) => store.records.get(id)?.record.fields.title?.versions ?? []);
      expect(here.map(({ value }) => value).sort()).toEqual(due);
      expect([...store.records.values()].filter(({ waiting }) => waiting)).toEqual([]);
      expect(
        ids.map((id) => standing(store.records.get(id)?.record ?? blankRecord('card')).thrown),
      ).toEqual([undefined, undefined]);
    }
  }
}, 120_000);
