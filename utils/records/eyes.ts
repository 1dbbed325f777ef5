import { linksIn } from '../templates/links-in.ts';
import { personKey } from './person-field.ts';
import { authorOf, fieldOf, type TeamRecord, type Version } from './record.ts';
import { write } from './write.ts';

/** Fields that say which links of a card somebody has looked at, one for each person. */
const prefix = 'looked/';

/** Whether a field is one of those: two machines of one person need not choose between what they saw. */
export const isLook = (field: string) => field.startsWith(prefix);

/** A link in a card, and the one person who is known to have had it before their eyes. */
export interface UnseenLink {
  link: string;
  by: string;
}

/**
 * The links of a card that wait for a second pair of eyes: those that one person alone wrote, left standing in what
 * they wrote, or looked at. Who did is told by the versions' names, which a server's rules do not let others use.
 */
export function unseenLinks(record: TeamRecord): UnseenLink[] {
  const people = new Map<string, Set<string>>();
  const shown = new Set<string>();
  for (const [field, { versions, past }] of Object.entries(record.fields)) {
    for (const version of [...versions, ...past]) {
      for (const link of linksOf(field, version)) {
        const seen = people.get(link) ?? new Set();
        people.set(link, seen.add(authorOf(version.dot)));
      }
    }
    if (!isLook(field))
      for (const version of versions) for (const link of linksOf(field, version)) shown.add(link);
  }
  return [...shown].flatMap((link) => {
    const [by, ...others] = people.get(link) ?? [];
    return by === undefined || others.length > 0 ? [] : [{ link, by }];
  });
}

function linksOf(field: string, { value }: Version): string[] {
  if (isLook(field)) return Array.isArray(value) ? value.map(String) : [];
  const { wording } = (value ?? {}) as { wording?: { text?: unknown } };
  return typeof wording?.text === 'string' ? linksIn(wording.text) : [];
}

/** The record after this person looked at these links; what they looked at before stays. */
export function looked(
  record: TeamRecord,
  links: readonly string[],
  writer: string,
  now: Date,
): TeamRecord {
  const field = prefix + personKey(authorOf(`${writer}:`));
  const { versions } = fieldOf(record, field);
  const before = versions.flatMap((version) => linksOf(field, version));
  const value = [...new Set([...before, ...links])].sort();
  return write(record, [{ field, value, replaces: versions.map(({ dot }) => dot) }], writer, now);
}
