import { bugs } from './team/bugs.ts';
import { folderBugs } from './team/folder-bugs.ts';
import { servePouch } from './team/pouch-server.ts';
import { RealPlace } from './team/real-place.ts';
import { aCluster, aFolder, type Bug, everybody, type PlaceOf, play } from './team/schedule.ts';

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

// npm run team -- [SCHEDULES=10000] [FIRST=1] [folder|http|nodes]: random schedules of faults on a model of the server or of
// a folder, or over HTTP on a real server (about one a second) or on two databases of it that replicate (slower), and what
// they were made of.
const [schedules = 10_000, first = 1] = process.argv.slice(2, 4).map(Number);
const ways = ['model', 'folder', 'http', 'nodes'] as const;
const [, , , , asked = 'model'] = process.argv;
const way = ways.find((one) => one === asked);
if (!way) throw new Error(`no way "${asked}": ${ways.join(', ')}`);
const nodes = way === 'nodes' ? 2 : 1;
const isReal = way === 'http' || way === 'nodes';
const server = isReal
  ? await servePouch({ owners: [], editors: everybody, readers: [] })
  : undefined;

/** One schedule; on a real server in a database of this name. */
async function playOn(name: string, seed: number, bug?: Bug) {
  const real = server && (await RealPlace.on(server, name, nodes));
  const placeOf: PlaceOf = real ? () => real : way === 'folder' ? aFolder : aCluster;
  const verdict = await play(seed, bug, 2, placeOf);
  await real?.end();
  return verdict;
}

const total: Record<string, number> = {};
const found = { lost: 0, risen: 0, unequal: 0, refused: 0 };
for (let seed = first; seed < first + schedules; seed += 1) {
  const { counts, ...verdict } = await playOn(`s${seed}`, seed);
  for (const [what, much] of Object.entries(counts)) total[what] = (total[what] ?? 0) + much;
  for (const [what, faults] of Object.entries(verdict)) {
    found[what as keyof typeof found] += faults.length;
    if (faults.length > 0)
      console.log(`schedule ${seed}: ${what}: ${faults.slice(0, 3).join('; ')}`);
  }
  if ((seed - first + 1) % 500 === 0) console.log(`${seed - first + 1} schedules`, found);
}
console.log(`${schedules} schedules`, found, total);

const planted = {
  folder: folderBugs,
  http: bugs.filter(({ isBetweenNodes }) => !isBetweenNodes),
  nodes: bugs,
  model: bugs,
};
for (const bug of planted[way]) {
  let seed = 1;
  for (; seed <= 1000; seed += 1) {
    const { counts: _, ...verdict } = await playOn(`b${seed}`, seed, bug);
    if (Object.values(verdict).some((faults) => faults.length > 0)) break;
  }
  console.log(seed > 1000 ? `NOT CAUGHT: ${bug.name}` : `caught by schedule ${seed}: ${bug.name}`);
  if (seed > 1000) process.exitCode = 1;
}
await server?.close();
if (Object.values(found).some((much) => much > 0)) process.exitCode = 1;
