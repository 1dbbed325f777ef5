import { isLook } from './eyes.ts';
import { authorOf, type TeamRecord, type Version } from './record.ts';
import { standing } from './standing.ts';

/** What others last did with a record. */
export interface News {
  by: string;
  /** ISO 8601, by their clock. */
  at: string;
  what: 'new' | 'changed' | 'thrown';
}

/** The last that anybody but `me` did with a record after `since` (ISO 8601); undefined where that is nothing. */
export function newsOf(record: TeamRecord, since: string, me: string): News | undefined {
  const { thrown } = standing(record);
  if (thrown) {
    const { by, at } = thrown;
    return by !== me && at > since ? { by, at, what: 'thrown' } : undefined;
  }
  const all = Object.entries(record.fields)
    .filter(([field]) => !isLook(field))
    .flatMap(([, { versions, past }]) => [...versions, ...past]);
  const newest = all
    .filter(({ dot, at }) => at > since && authorOf(dot) !== me)
    .reduce<Version | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
  if (!newest) return undefined;
  const what = all.every(({ at }) => at > since) ? 'new' : 'changed';
  return { by: authorOf(newest.dot), at: newest.at, what };
}
