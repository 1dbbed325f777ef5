import type { Notes } from '../storage/rounds.ts';
import type { Rounds } from '../storage/upgrades.ts';
import { couch } from './couch.ts';
import { type FolderEnd, folderRound } from './folder-round.ts';
import { type Fetching, signFor } from './request.ts';
import { type RoundStore, round } from './round.ts';
import { webdav } from './webdav.ts';

/** How a team shares its records: what is asked of it is the same, whatever stands there. All of it throws ServerTrouble. */
export interface Way {
  /** Whether it is what it should be and takes the name; what is to be noted of the person and the team's wishes. */
  greet(): Promise<Pick<Notes, 'role' | 'wipes'>>;
  /** A round that reads and keeps so many records at a time. */
  round(store: RoundStore, page?: number): Promise<FolderEnd>;
}

/** The way to a team's records at this address. */
export function wayTo(
  way: Rounds['way'] | undefined,
  address: string,
  person: string,
  password: string,
  fetching?: Fetching,
): Way {
  const sign = signFor(person, password);
  if (way === 'folder') {
    const folder = webdav(address, sign, fetching);
    return {
      // Who may write in the folder may do everything; there is nothing to ask but whether it is one.
      greet: () => folder.list().then(() => ({})),
      round: (store, page) => folderRound(store, folder, page),
    };
  }
  const server = couch(address, sign, fetching);
  return {
    greet: async () => ({
      role: await server.role(person),
      wipes: (await server.wipes()) || undefined,
    }),
    round: async (store, page) => ({ end: await round(store, server, page), places: [] }),
  };
}
