import {
  absorb,
  acknowledged,
  changedHere,
  falls,
  forgotten,
  isTooMany,
  type Kept,
  offering,
  renamed,
} from '../../utils/records/kept.ts';
import { type TeamRecord, writerFor } from '../../utils/records/record.ts';
import { broughtBack } from '../../utils/records/standing.ts';
import { withNotes } from '../../utils/storage/rounds.ts';
import type { Rounds } from '../../utils/storage/upgrades.ts';
import type { RoundStore } from '../../utils/team/round.ts';

/** The pieces that a planted bug replaces. */
export interface Parts {
  absorb: typeof absorb;
  acknowledged: typeof acknowledged;
}
export const rightParts: Parts = { absorb, acknowledged };

/** A machine's store in memory: every call is one transaction, as in the browser. */
export class ModelStore implements RoundStore {
  records = new Map<string, Kept>();
  row: Rounds;
  #named = 0;
  readonly parts: Parts;

  constructor(person: string, parts: Parts = rightParts) {
    this.row = { library: 'l', person, machine: `m${person}` };
    this.parts = parts;
  }

  get writer(): string {
    return writerFor(this.row.person, this.row.machine);
  }

  /** A change by the person at this machine. */
  change(id: string, how: (record: TeamRecord | undefined) => TeamRecord | undefined): void {
    const before = this.records.get(id);
    const record = how(before?.record);
    if (record) this.records.set(id, changedHere('l', id, before, record));
  }

  async rounds() {
    return this.row;
  }

  async note(some: Parameters<RoundStore['note']>[0]) {
    this.row = withNotes(this.row, some);
  }

  async someWaiting(most: number) {
    return [...this.records.values()].filter(({ waiting }) => waiting !== undefined).slice(0, most);
  }

  async all() {
    return [...this.records.values()];
  }

  async take(...[arrivals, notes, fell, may]: Parameters<RoundStore['take']>) {
    let falling = fell;
    const next: Kept[] = [];
    for (const arrival of arrivals) {
      const before = this.records.get(arrival.id);
      let after = this.parts.absorb('l', before, arrival);
      if (!after) continue;
      if (falls(before, after)) {
        falling += 1;
        if (may === 'keep')
          after = changedHere(
            'l',
            after.id,
            after,
            broughtBack(after.record, this.writer, new Date()),
          );
      }
      next.push(after);
    }
    const of = this.records.size;
    if (may === 'ask' && isTooMany(falling, of)) return { fell: falling, of, isHeld: true };
    for (const kept of next) this.records.set(kept.id, kept);
    this.row = withNotes(this.row, notes);
    return { fell: falling, of, isHeld: false };
  }

  async noteOffered(ids: readonly string[]) {
    for (const id of ids) {
      const kept = this.records.get(id);
      if (kept) this.records.set(id, offering(kept, this.writer));
    }
  }

  async noteSent(...[sent, notes]: Parameters<RoundStore['noteSent']>) {
    for (const one of sent) {
      const kept = this.records.get(one.id);
      if (kept) this.records.set(one.id, this.parts.acknowledged(kept, one));
    }
    this.row = withNotes(this.row, notes);
  }

  async noteForgotten(...[named, notes]: Parameters<RoundStore['noteForgotten']>) {
    for (const [id, kept] of this.records)
      if (!named.has(id)) this.records.set(id, forgotten(kept));
    this.row = withNotes(this.row, notes);
  }

  async goingOut() {
    return { cards: 0, of: this.records.size };
  }

  async keepUnsent() {}

  async rename() {
    const from = this.writer;
    this.#named += 1;
    const machine = `${this.row.machine.replace(/x\d+$/, '')}x${this.#named}`;
    this.row = withNotes(this.row, {
      machine,
      since: undefined,
      told: undefined,
      telling: undefined,
      isRewound: true,
    });
    for (const [id, kept] of this.records) this.records.set(id, renamed(kept, from, this.writer));
    return machine;
  }
}
