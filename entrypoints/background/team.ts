import { browser } from '../../utils/browser.ts';
import { lookAtFollowed } from '../../utils/following.ts';
import { report } from '../../utils/report.ts';
import { allLibraries } from '../../utils/storage/libraries.ts';
import { keepInStep } from '../../utils/team/keep-in-step.ts';

/** Minutes between two looks at the teams' servers while nobody has a page of ours open. */
const minutes = 5;

/** The hosts of teams' servers as match patterns: granted to be spoken to, and no sites to answer on. */
export async function serverPatterns(): Promise<string[]> {
  const libraries = await allLibraries();
  return libraries.map(({ address }) => `https://${new URL(address).host}/*`);
}

/** Looks at the teams' servers now and then; the alarm outlives the worker, and costs nothing without a team. */
export function wakeForTeams(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== 'team') return;
    keepInStep(false).catch((error: unknown) => report('keeping in step', error));
    lookAtFollowed(false).catch((error: unknown) => report('following a library', error));
  });
  browser.alarms
    .create('team', { periodInMinutes: minutes })
    .catch((error: unknown) => report('the alarm', error));
}
