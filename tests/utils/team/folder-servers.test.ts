import { describe, expect, test } from 'vitest';
import { blankRecord } from '../../../utils/records/record.ts';
import { write } from '../../../utils/records/write.ts';
import type { Fetching } from '../../../utils/team/request.ts';
import { ServerTrouble } from '../../../utils/team/server-trouble.ts';
import { wayTo } from '../../../utils/team/way.ts';
import { folderServers, passwordOf } from '../../team/folder-servers.ts';
import { ModelStore } from '../../team/model-store.ts';
import { chanceFrom } from '../../team/turns.ts';

for (const { name, isHere, serve } of folderServers) {
  if (!isHere) console.log(`SKIPPED: ${name} is not installed on this machine`);
  describe.skipIf(!isHere)(`${name}${isHere ? '' : ' (SKIPPED: not installed)'}`, () => {
    test('keeps the law of the model: nothing lost, nothing risen, all equal', async () => {
      const server = await serve();
      try {
        for (let seed = 1; seed <= Number(process.env.ASANTE_REAL_SCHEDULES ?? 4); seed += 1)
          await schedule(`${server.address}/team${seed}`, seed);
      } finally {
        await server.close();
      }
    }, 300_000);

    test('says plainly what is wrong: name, place, what is no folder, and no server', async () => {
      const server = await serve();
      const greet = (address: string, password = passwordOf('ann')) =>
        wayTo('folder', address, 'ann', password).greet();
      try {
        await greet(`${server.address}/team`);
        await greet(`${server.address}/team`);
        await expect(greet(`${server.address}/team`, 'no')).rejects.toMatchObject({
          what: 'signed-out',
        });
        await expect(greet(`${server.address}/a/b`)).rejects.toMatchObject({ what: 'missing' });
      } finally {
        await server.close();
      }
      await expect(greet(`${server.address}/team`)).rejects.toMatchObject({ what: 'unreachable' });
    }, 60_000);
  });
}

async function schedule(address: string, seed: number): Promise<void> {
  const chance = chanceFrom(seed);
  const faulty: Fetching = async (at, init) => {
    if (chance.happens(0.04)) throw new TypeError('lost');
    const answer = await fetch(at, init);
    if (chance.happens(0.04)) throw new TypeError('answer lost');
    if (chance.happens(0.03) && answer.status === 200) return new Response('{"half');
    if (chance.happens(0.03)) await fetch(at, init);
    return answer;
  };
  const stores = ['ann', 'bob', 'cat'].map((person) => new ModelStore(person));
  const step = async (store: ModelStore, fetching?: Fetching) => {
    const { person } = store.row;
    try {
      const way = wayTo('folder', address, person, passwordOf(person), fetching);
      const { end } = await way.round(store);
      if (end === 'held') store.row.word = 'let-go';
    } catch (error) {
      if (!(error instanceof ServerTrouble)) throw error;
    }
  };
  const [written, replaced] = [new Set<string>(), new Set<string>()];
  for (let turn = 0; turn < 40; turn += 1) {
    const store = chance.of(stores);
    const id = `c${chance.below(2)}`;
    store.change(id, (record = blankRecord('card')) => {
      const there = record.fields.title?.versions.slice(0, 1) ?? [];
      for (const { value } of there) replaced.add(String(value));
      written.add(`${id} ${turn}`);
      const replaces = there.map(({ dot }) => dot);
      const change = { field: 'title', value: `${id} ${turn}`, replaces };
      return write(record, [change], store.writer, new Date());
    });
    if (chance.happens(0.5)) await Promise.all(stores.map((one) => step(one, faulty)));
  }
  for (let turn = 0; turn < 12; turn += 1) for (const store of stores) await step(store);
  const due = [...written].filter((value) => !replaced.has(value)).sort();
  for (const store of stores) {
    const all = [...store.records.values()];
    const here = all.flatMap(({ record }) => record.fields.title?.versions ?? []);
    expect(here.map(({ value }) => value).sort()).toEqual(due);
    expect(all.filter(({ waiting }) => waiting)).toEqual([]);
  }
}
