import { expect, test, vi } from 'vitest';
import { bugs } from '../../team/bugs.ts';
import { folderBugs } from '../../team/folder-bugs.ts';
import { aFolder, play, type Verdict } from '../../team/schedule.ts';

/** `npm run team -- 2000 1 folder` plays more and prints what they were made of. */
const schedules = Number(process.env.ASANTE_SCHEDULES ?? 60);
vi.setConfig({ testTimeout: 1_800_000 });

const faults = ({ lost, risen, unequal, refused }: Verdict) => ({ lost, risen, unequal, refused });
const none = { lost: [], risen: [], unequal: [], refused: [] };
/** Those of the records themselves; the others are a CouchDB's own. */
const shared = bugs.filter(({ name }) => /last writer|takes the place|used twice/.test(name));

test('a shared folder keeps the same law, whatever its server says of ETags', async () => {
  for (let seed = 1; seed <= schedules; seed += 1) {
    const verdict = await play(seed, undefined, 2, aFolder);
    expect({ seed, ...faults(verdict) }).toEqual({ seed, ...none });
  }
});

test.each([...folderBugs, ...shared])('the law catches it when $name', async (bug) => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const verdict = await play(seed, bug, 2, aFolder);
    if (Object.values(faults(verdict)).some((found) => found.length > 0)) return;
  }
  throw new Error('100 schedules did not notice');
});
