import { expect, test, vi } from 'vitest';
import { bugs } from '../../team/bugs.ts';
import { play, type Verdict } from '../../team/schedule.ts';

/** `npm run team` plays 10,000 and prints what they were made of. */
const schedules = Number(process.env.ASANTE_SCHEDULES ?? 200);
vi.setConfig({ testTimeout: 600_000 });

const faults = ({ lost, risen, unequal, refused }: Verdict) => ({ lost, risen, unequal, refused });
const none = { lost: [], risen: [], unequal: [], refused: [] };

test('after any schedule of faults all replicas are equal, nothing is lost and nothing has risen', async () => {
  for (let seed = 1; seed <= schedules; seed += 1) {
    expect({ seed, ...faults(await play(seed)) }).toEqual({ seed, ...none });
  }
});

test.each(bugs)('the law catches it when $name', async (bug) => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const verdict = await play(seed, bug);
    if (Object.values(faults(verdict)).some((found) => found.length > 0)) return;
  }
  throw new Error('400 schedules did not notice');
});
