import { allLibraries, wipeLibrary } from '../storage/libraries.ts';
import { noteRounds, roundsOf } from '../storage/rounds.ts';
import { secretFor } from '../storage/secrets.ts';
import type { Library } from '../templates/library.ts';
import { ServerTrouble } from './server-trouble.ts';
import { storeOf } from './store-of.ts';
import { wayTo } from './way.ts';

/** After each failure the next try waits twice as long, from one minute to an hour. */
const longest = 60;

/**
 * One round with every team's server, each unless another window is at it. Those that failed lately are left alone
 * for a while unless `isAsked`. Trouble is noted with the library, never thrown.
 */
export async function keepInStep(isAsked: boolean, now = new Date()): Promise<void> {
  for (const library of await allLibraries()) {
    if (library.kind !== 'team') continue;
    await navigator.locks.request(`asante ${library.id}`, { ifAvailable: true }, async (lock) => {
      if (lock) await oneRound(library, isAsked, now);
    });
  }
}

async function oneRound(library: Library, isAsked: boolean, now: Date): Promise<void> {
  const rounds = await roundsOf(library.id);
  if (!rounds || rounds.wiped) return;
  const { trouble, person } = rounds;
  const patience = Math.min(longest, 2 ** ((trouble?.times ?? 1) - 1)) * 60_000;
  if (!isAsked && trouble && now.getTime() - Date.parse(trouble.at) < patience) return;
  try {
    const secret = await secretFor(library.id);
    if (secret === undefined) throw new ServerTrouble('signed-out');
    const way = wayTo(rounds.way, library.address, person, secret);
    if (isAsked || (!rounds.way && rounds.role === undefined))
      await noteRounds(library.id, await way.greet());
    const { end, places } = await way.round(storeOf(library.id));
    // It went through; what could not be read is said, and no reason to wait longer.
    const said = places.slice(0, 5).join(', ').slice(0, 300);
    const unreadable = { what: 'unreadable', said, times: 0, at: now.toISOString() };
    await noteRounds(library.id, {
      trouble: places.length > 0 ? unreadable : undefined,
      ...(end === 'done' ? { done: now.toISOString() } : {}),
    });
  } catch (error) {
    const what = error instanceof ServerTrouble ? error.what : 'broken';
    const said = error instanceof ServerTrouble ? error.said : undefined;
    const times = (trouble?.times ?? 0) + 1;
    const at = now.toISOString();
    await noteRounds(library.id, {
      trouble: said === undefined ? { what, times, at } : { what, said, times, at },
    });
    // Said once can be a slip of who runs the server; what is not sent yet goes, too, as the team asked.
    const isRevoked = what === 'signed-out' && trouble?.what === 'signed-out';
    if (isRevoked && rounds.wipes) await wipeLibrary(library.id, now);
  }
}
