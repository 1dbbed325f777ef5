import { forgetAuthor } from './authors.ts';
import { authorKeys } from './authors-key.ts';
import { readSettings } from './settings.ts';
import { eraseFromLedger, sweepLedger } from './thanks-keeping.ts';

/** Lets go of everybody whom the ledger and the memory of languages have kept long enough. `clock` in ms. */
export async function forgetOld(clock: number): Promise<void> {
  const { thanksKeepDays } = await readSettings();
  await sweepLedger(thanksKeepDays, clock);
  await authorKeys(new Date(clock));
}

/** Erases one person everywhere: their thanks, and what was remembered of the language they write in. */
export async function erasePerson(site: string, account: string): Promise<void> {
  await eraseFromLedger({ site, account });
  // The page may have shown the account without its own server.
  for (const handle of new Set([account, account.split('@')[0] ?? account]))
    await forgetAuthor(site, handle);
}
