import type { Post } from '../post.ts';
import { read, write } from './database.ts';

/** So many posts are remembered, the newest. */
const mostAnswered = 5000;

type Known = Partial<Pick<Post, 'site' | 'id'>>;

/** Some sites' ids hold the first words of a post, so none is kept as it is. */
async function digestOf({ site, id }: Known): Promise<string> {
  const bytes = new TextEncoder().encode(`${site} ${id}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Remembers that a post was answered from this device; no text and no name is kept. */
export async function noteAnswered(post: Known, now = new Date()): Promise<void> {
  if (!post.site || !post.id) return;
  const row = { post: await digestOf(post), day: now.toISOString().slice(0, 10) };
  await write(['answered'], async ({ store }) => {
    await store.put(row);
    let over = (await store.count()) - mostAnswered;
    for (let oldest = await store.index('day').openCursor(); oldest && over > 0; over -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  });
}

/** Whether each of these posts was answered from this device, in their order. */
export async function answeredAmong(posts: readonly Known[]): Promise<boolean[]> {
  if (posts.length === 0) return [];
  const digests = await Promise.all(posts.map(digestOf));
  return read(async (db) => {
    const { store } = db.transaction('answered');
    return Promise.all(digests.map(async (digest) => (await store.get(digest)) !== undefined));
  });
}
