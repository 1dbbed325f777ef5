import type { Kind } from '../../browsers/find-browser.ts';
import { filesWith } from '../files-with.ts';
import { servePouch } from '../pouch-server.ts';
import { chanceFrom } from '../turns.ts';
import type { Edit } from './in-page.ts';
import { type Machine, machineOf } from './machine.ts';

/** What a run in real browsers came to; `faults` must be empty. */
export interface ProfilesVerdict {
  faults: string[];
  counts: Record<string, number>;
}

const machines: [string, Kind][] = [
  ['ann', 'chromium'],
  ['bob', 'chromium'],
  ['cat', 'firefox'],
];

/** So many mixed operations in three real profiles, with the network cut and browsers killed between and within rounds. */
export async function playInProfiles(
  operations: number,
  seed: number,
  who: readonly [string, Kind][] = machines,
): Promise<ProfilesVerdict> {
  const chance = chanceFrom(seed);
  const counts: Record<string, number> = {};
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const server = await servePouch({ owners: [], editors: who.map(([name]) => name), readers: [] });
  const all: Machine[] = [];
  const edits: Edit[] = [];
  const told = new Set<string>();
  try {
    for (const [person, kind] of who)
      all.push(await machineOf(person, kind, server.address, chance.next, told));
    for (let turn = 0; turn < operations; turn += 1) {
      const machine = chance.of(all);
      const edit = await act(machine, turn, chance);
      if (edit) edits.push(edit);
      count('operations');
      if (chance.happens(0.15)) {
        machine.line.isCut = !machine.line.isCut;
        count('network cut or mended');
      }
      machine.line.lossy = chance.happens(0.3) ? 0.2 : 0;
      if (chance.happens(0.25)) {
        await chance.of(all).step();
        count('rounds by hand');
      }
      if (chance.happens(0.06)) {
        await chance.of(all).kill();
        count('browsers killed');
      }
    }
    const faults = await heal(all, edits);
    for (const machine of all) faults.push(...(await secretsIn(machine)));
    if ([...told].join() !== 'db.example') faults.push(`told the secret: ${[...told]}`);
    counts.requests = all.reduce((sum, { line }) => sum + line.requests, 0);
    counts['requests or answers lost'] = all.reduce((sum, { line }) => sum + line.lost, 0);
    counts.edits = edits.length;
    return { faults, counts };
  } finally {
    await Promise.all(all.map((machine) => machine.remove()));
    await server.close();
  }
}

async function act(
  { call, person }: Machine,
  turn: number,
  chance: ReturnType<typeof chanceFrom>,
): Promise<Edit | undefined> {
  const value = `${person} ${turn}`;
  const what = chance.next();
  // Too many thrown away at once would stop and ask, as it should: here they stay few.
  if (what < 0.2 || turn < 6) return call('make', crypto.randomUUID(), value);
  if (what < 0.72) return call('rename', chance.next(), value);
  if (what < 0.84) return call('settle', value);
  if (what < 0.91) await call('discard', chance.next());
  else await call('restore', chance.next());
  return undefined;
}

/** Mends every line, lets each get in step until nothing moves, and holds what each has against what was written. */
async function heal(all: readonly Machine[], edits: readonly Edit[]): Promise<string[]> {
  for (const { line } of all) Object.assign(line, { isCut: false, lossy: 0 });
  for (let turn = 0; turn < 3; turn += 1) for (const machine of all) await machine.step();
  const faults: string[] = [];
  const replaced = new Set(
    edits.flatMap((one) => one.replaced.map((value) => `${one.card} ${value}`)),
  );
  const due = new Set(
    edits.map((one) => `${one.card} ${one.value}`).filter((key) => !replaced.has(key)),
  );
  const looks = await Promise.all(all.map(({ call }) => call('look')));
  looks.forEach((look, at) => {
    const { person } = all[at] as Machine;
    const there = new Set(look.titles.map(([card, value]) => `${card} ${value}`));
    for (const key of due) if (!there.has(key)) faults.push(`${person}: lost ${key}`);
    for (const key of there) if (!due.has(key)) faults.push(`${person}: risen ${key}`);
    if (look.waiting > 0) faults.push(`${person}: ${look.waiting} still waiting`);
    if (look.trouble || look.held) faults.push(`${person}: ${look.trouble ?? 'held'}`);
    if (look.cards !== looks[0]?.cards)
      faults.push(`${person}: other cards than ${all[0]?.person}`);
    if (look.stands.join() !== looks[0]?.stands.join())
      faults.push(`${person}: other records than ${all[0]?.person}`);
  });
  if (due.size === 0) faults.push('nothing was written');
  return faults;
}

/** No file of a profile that was killed says the password in the clear; what a library's row says is found there. */
async function secretsIn({ person, profile, crash }: Machine): Promise<string[]> {
  await crash();
  const password = `pw-${person}`;
  const clear = await filesWith(profile, [password, btoa(`${person}:${password}`)]);
  const faults = clear.map((file) => `${person}: the password stands in ${file}`);
  const control = await filesWith(profile, ['db.example/team']);
  if (!control.some((file) => /indexeddb|idb/i.test(file)))
    faults.push(`${person}: the control was not found in the store's own files`);
  return faults;
}
