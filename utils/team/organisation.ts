import * as v from 'valibot';
import { addressOf } from './join.ts';

/** What an organisation has said about its people's teams, through its browsers' policies. */
export interface Organisation {
  /** Teams that are offered for joining, each with the database's address as it is kept. */
  teams: { address: string; name: string }[];
  /** No other may be joined. */
  onlyTheseTeams: boolean;
}

const Shape = v.object({
  teams: v.optional(
    v.array(
      v.object({
        address: v.pipe(
          v.string(),
          v.check((typed) => addressOf(typed) !== undefined),
        ),
        name: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
      }),
    ),
    [],
  ),
  onlyTheseTeams: v.optional(v.boolean(), false),
});

/** Reads a policy (docs/managed.md). One that cannot be read allows no team at all, rather than every one. */
export function readOrganisation(policy: unknown): Organisation {
  const read = v.safeParse(Shape, policy);
  if (!read.success) return { teams: [], onlyTheseTeams: true };
  const { teams, onlyTheseTeams } = read.output;
  const kept = teams.map(({ address, name }) => ({ address: addressOf(address) ?? '', name }));
  return { teams: kept, onlyTheseTeams };
}

/** Whether a team at this address may be joined. */
export function mayJoin({ teams, onlyTheseTeams }: Organisation, address: string): boolean {
  return !onlyTheseTeams || teams.some((one) => one.address === addressOf(address));
}
