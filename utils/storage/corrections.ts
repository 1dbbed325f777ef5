import type { Post } from '../post.ts';
import { read, write } from './database.ts';

/** So many are kept; the oldest give way. */
const mostCorrections = 2000;

/** What a correction speaks about: this post, everything by its author, or everything on its site. */
export type About = 'post' | 'author' | 'site';

type Whose = Pick<Post, 'site' | 'id' | 'handle'>;

function keyOf(about: About, post: Whose): string | undefined {
  if (about === 'site') return `site ${post.site}`;
  if (about === 'post') return `post ${post.site}:${post.id}`;
  return post.handle === undefined ? undefined : `author ${post.site}:${post.handle.toLowerCase()}`;
}

/** Keeps a person's word on a language; about an author whose account is unknown nothing can be kept. */
export async function correct(
  about: About,
  post: Whose,
  language: string,
  now = new Date(),
): Promise<void> {
  const key = keyOf(about, post);
  if (key === undefined) return;
  await write(['corrections'], async (transaction) => {
    const { store } = transaction;
    await store.put({ about: key, language, when: now.toISOString() });
    let over = (await store.count()) - mostCorrections;
    for (let oldest = await store.index('when').openCursor(); oldest && over > 0; over -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  });
}

/** Takes a person's word back. */
export async function uncorrect(about: About, post: Whose): Promise<void> {
  const key = keyOf(about, post);
  if (key !== undefined)
    await write(['corrections'], (transaction) => transaction.store.delete(key));
}

/** What the person has said about this post, its author and its site: a language each, where they said one. */
export function correctionsFor(post: Whose): Promise<Partial<Record<About, string>>> {
  return read(async (db) => {
    const { store } = db.transaction('corrections');
    const said: Partial<Record<About, string>> = {};
    for (const about of ['post', 'author', 'site'] as const) {
      const key = keyOf(about, post);
      const correction = key === undefined ? undefined : await store.get(key);
      if (correction) said[about] = correction.language;
    }
    return said;
  });
}
