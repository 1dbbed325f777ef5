import { noteRounds, roundsOf } from '../storage/rounds.ts';
import {
  goingOut,
  keepUnsent,
  noteForgotten,
  noteOffered,
  noteSent,
  recordsIn,
  renameMachine,
  someWaiting,
  take,
} from '../storage/team-records.ts';
import type { RoundStore } from './round.ts';

/** This machine's store, as a round of one library sees it. */
export function storeOf(library: string): RoundStore {
  return {
    rounds: () => roundsOf(library),
    note: (some) => noteRounds(library, some),
    all: () => recordsIn(library),
    someWaiting: (most) => someWaiting(library, most),
    take: (arrivals, notes, fell, may) => take(library, arrivals, notes, fell, may),
    noteOffered: (ids) => noteOffered(library, ids),
    noteSent: (sent, notes) => noteSent(library, sent, notes),
    noteForgotten: (named, notes) => noteForgotten(library, named, notes),
    goingOut: () => goingOut(library),
    keepUnsent: () => keepUnsent(library),
    rename: () => renameMachine(library),
  };
}
