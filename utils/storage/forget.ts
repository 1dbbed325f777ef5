import { authorKeys } from './authors-key.ts';
import { forgetSaidOf, sealCorrections } from './corrections.ts';
import { readSettings } from './settings.ts';
import { eraseFromLedger, sweepLedger } from './thanks-keeping.ts';

/** Lets go of everybody whom the ledger and the memory of languages have kept long enough. `clock` in ms. */
export async function forgetOld(clock: number): Promise<void> {
  const { thanksKeepDays } = await readSettings();
  await sweepLedger(thanksKeepDays, clock);
  await authorKeys(new Date(clock));
  await sealCorrections(new Date(clock));
}

/**
 * Erases one person everywhere: their thanks, what was learnt of the language they write in, and what was said of it.
 * What others wrote in goes with it: only a key that is nowhere any more makes sure that nothing on the disk can be
 * read, and it is soon known again.
 */
export async function erasePerson(site: string, account: string): Promise<void> {
  await eraseFromLedger({ site, account });
  // The page may have shown the account without its own server.
  await forgetSaidOf(site, [account, account.split('@')[0] ?? account]);
}
