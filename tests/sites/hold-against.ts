import type { PageReading } from './read-page.ts';

/** What became of a page's posts after its markup changed. */
export interface Survival {
  right: number;
  gone: number;
  /** Another name for the same post, or words under a name that nobody on the page has. */
  wrongAuthors: number;
  /** Right author, but words, address or language of something else. */
  wrongFields: number;
  faults: string[];
}

/** The letters without their order: a page that itself turns its words round is read as it stands. */
const letters = (text: string) => [...text.replace(/\s+/g, '')].sort().join('');

const told = ({ text, permalink, declared }: PageReading['posts'][number]) =>
  JSON.stringify([text.slice(0, 60), text.length, permalink, declared]);

/** Holds a reading of a changed page against the reading of the page as it was. */
export function holdAgainst(before: PageReading, after: PageReading): Survival {
  const byId = new Map(before.posts.map((post) => [post.id, post]));
  const survival: Survival = { right: 0, gone: 0, wrongAuthors: 0, wrongFields: 0, faults: [] };
  const found = new Set<string>();
  for (const post of after.posts) {
    found.add(post.id);
    const was = byId.get(post.id) ?? before.posts.find(({ text }) => text === post.text);
    const known = post.handle !== undefined;
    const who = ({ author, handle }: typeof post) =>
      `${letters(author)} @${known ? (handle ?? '') : ''}`;
    const rest = ({ text, permalink }: typeof post) => [letters(text), permalink].join();
    const declaresOther = post.declared !== undefined && post.declared !== was?.declared;
    if (!was || who(was) !== who(post)) {
      survival.wrongAuthors += 1;
      survival.faults.push(
        `${post.id}: ${was ? `${was.author} @${was.handle}` : 'nobody'} became ${post.author} @${post.handle}`,
      );
    } else if (rest(was) !== rest(post) || declaresOther || (was.handle && !known)) {
      survival.wrongFields += 1;
      survival.faults.push(`${post.id}: ${told(was)} became ${told(post)}`);
    } else survival.right += 1;
  }
  survival.gone = [...byId.keys()].filter((id) => !found.has(id)).length;
  return survival;
}
