import { bugs } from './team/bugs.ts';
import { folderBugs } from './team/folder-bugs.ts';
import { play } from './team/schedule.ts';

// npm run team -- --profiles [OPERATIONS=200] [SEED=1]: the same law in three real browsers, cut off and killed.
if (process.argv[2] === '--profiles') {
  const [operations = 200, seed = 1] = process.argv.slice(3).map(Number);
  const { playInProfiles } = await import('./team/profiles/run.ts');
  const { faults, counts } = await playInProfiles(operations, seed);
  console.log(
    faults.length === 0 ? 'equal libraries, nothing lost, nothing risen' : faults,
    counts,
  );
  process.exit(faults.length > 0 ? 1 : 0);
}

// npm run team -- --bench [CARDS ...]: a round beside PouchDB's own replication, in Chromium, against one server.
if (process.argv[2] === '--bench') {
  const sizes = process.argv.slice(3).map(Number);
  const { benchAll } = await import('./team/bench/run.ts');
  await benchAll(sizes.length > 0 ? sizes : [1000, 10_000, 100_000]);
  process.exit(0);
}

// npm run team -- [SCHEDULES=10000] [FIRST=1] [folder]: random schedules of faults on a model of the server, and what they were made of.
const [schedules = 10_000, first = 1] = process.argv.slice(2, 4).map(Number);
const way = process.argv[4] === 'folder' ? 'folder' : 'couch';
const total: Record<string, number> = {};
const found = { lost: 0, risen: 0, unequal: 0, refused: 0 };
for (let seed = first; seed < first + schedules; seed += 1) {
  const { counts, ...verdict } = await play(seed, undefined, 2, way);
  for (const [what, much] of Object.entries(counts)) total[what] = (total[what] ?? 0) + much;
  for (const [what, faults] of Object.entries(verdict)) {
    found[what as keyof typeof found] += faults.length;
    if (faults.length > 0)
      console.log(`schedule ${seed}: ${what}: ${faults.slice(0, 3).join('; ')}`);
  }
  if ((seed - first + 1) % 500 === 0) console.log(`${seed - first + 1} schedules`, found);
}
console.log(`${schedules} schedules`, found, total);

for (const bug of way === 'folder' ? folderBugs : bugs) {
  let seed = 1;
  for (; seed <= 1000; seed += 1) {
    const { counts: _, ...verdict } = await play(seed, bug, 2, way);
    if (Object.values(verdict).some((faults) => faults.length > 0)) break;
  }
  console.log(seed > 1000 ? `NOT CAUGHT: ${bug.name}` : `caught by schedule ${seed}: ${bug.name}`);
  if (seed > 1000) process.exitCode = 1;
}
if (Object.values(found).some((much) => much > 0)) process.exitCode = 1;
