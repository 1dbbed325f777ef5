import { looked, type UnseenLink, unseenLinks } from '../records/eyes.ts';
import { type News, newsOf } from '../records/news.ts';
import type { Choice } from '../records/standing.ts';
import { read, write } from './database.ts';
import { roundsOf } from './rounds.ts';
import { changeKnown, choicesOf, recordsIn, teamStores } from './team-records.ts';

/** What waits for somebody in a library: choices and links by card, and what others did after `since`, newest first. */
export async function whatWaits(library: string, since: Date) {
  const [all, rounds] = await Promise.all([recordsIn(library), roundsOf(library)]);
  const choices: { id: string; choices: Choice[] }[] = [];
  const unseen: { id: string; links: UnseenLink[] }[] = [];
  const news: (News & { id: string })[] = [];
  for (const { id, record } of all) {
    const open = choicesOf(record);
    if (open.length > 0) choices.push({ id, choices: open });
    if (record.kind !== 'card') continue;
    const links = unseenLinks(record);
    if (links.length > 0) unseen.push({ id, links });
    const one = newsOf(record, since.toISOString(), rounds?.person ?? '');
    if (one) news.push({ id, ...one });
  }
  news.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  return { choices, unseen, news };
}

/** The links of a team's card that wait for a second pair of eyes; none for a card that is nobody's. */
export async function unseenIn(library: string, id: string): Promise<UnseenLink[]> {
  const kept = await read((db) => db.get('records', [library, id]));
  return kept ? unseenLinks(kept.record) : [];
}

/** Notes for the whole team that this person has looked at these links of a card. @throws StoreTrouble 'read-only' */
export async function lookAt(
  library: string,
  id: string,
  links: readonly string[],
  now = new Date(),
): Promise<void> {
  await write([...teamStores], (transaction) =>
    changeKnown(transaction, library, id, now, (record, writer) =>
      looked(record, links, writer, now),
    ),
  );
}
