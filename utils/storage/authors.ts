import { read, write } from './database.ts';

/** So many authors are remembered; those not read for longest give way. */
const mostAuthors = 2000;

/** One author by site and account, and the language their posts were surely in. */
export interface AuthorSeen {
  site: string;
  handle: string;
  language: string;
}

const keyOf = (site: string, handle: string) => `${site}:${handle.toLowerCase()}`;

/** Remembers what authors wrote in; no text is kept, only account, language and day. */
export async function rememberAuthors(
  seen: readonly AuthorSeen[],
  now = new Date(),
): Promise<void> {
  if (seen.length === 0) return;
  await write(['authors'], async (transaction) => {
    const { store } = transaction;
    for (const { site, handle, language } of seen)
      await store.put({ who: keyOf(site, handle), language, when: now.toISOString().slice(0, 10) });
    let over = (await store.count()) - mostAuthors;
    for (let oldest = await store.index('when').openCursor(); oldest && over > 0; over -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  });
}

/** The language each of these was last surely read in, in their order; undefined for strangers. */
export function languagesOfAuthors(
  who: readonly { site?: string; handle?: string }[],
): Promise<(string | undefined)[]> {
  return read(async (db) => {
    const { store } = db.transaction('authors');
    return Promise.all(
      who.map(async ({ site, handle }) =>
        site === undefined || handle === undefined
          ? undefined
          : (await store.get(keyOf(site, handle)))?.language,
      ),
    );
  });
}

/** Forgets all that was learnt and said about languages: authors and corrections, in one go. */
export async function forgetLanguages(): Promise<void> {
  await write(['authors', 'corrections'], async (transaction) => {
    await transaction.objectStore('authors').clear();
    await transaction.objectStore('corrections').clear();
  });
}

/** Forgets what one author wrote in, and what the person said of it. */
export async function forgetAuthor(site: string, handle: string): Promise<void> {
  const key = keyOf(site, handle);
  await write(['authors', 'corrections'], async (transaction) => {
    await transaction.objectStore('authors').delete(key);
    await transaction.objectStore('corrections').delete(`author ${key}`);
  });
}
