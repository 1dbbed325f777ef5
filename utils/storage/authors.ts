import { authorKeys, dropAuthorKeys } from './authors-key.ts';
import { read, write } from './database.ts';
import { blind, type PersonKey } from './person-key.ts';

/** So many authors are remembered; those not read for longest give way. */
const mostAuthors = 2000;

/** One author by site and account, and the language their posts were surely in. */
export interface AuthorSeen {
  site: string;
  handle: string;
  language: string;
}

const keyOf = (site: string, handle: string) => `${site}:${handle.toLowerCase()}`;

/** An author as the store knows them, under each of these keys. */
const blinded = (keys: readonly PersonKey[], site: string, handle: string) =>
  Promise.all(keys.map((key) => blind(key, keyOf(site, handle))));

/** Remembers what authors wrote in; no text is kept, only account, language and day. */
export async function rememberAuthors(
  seen: readonly AuthorSeen[],
  now = new Date(),
): Promise<void> {
  if (seen.length === 0) return;
  const keys = await authorKeys(now);
  const when = now.toISOString().slice(0, 10);
  const rows = await Promise.all(
    seen.map(async ({ site, handle, language }) => {
      const [who = '', older] = await blinded(keys, site, handle);
      return { row: { who, language, when }, older };
    }),
  );
  await write(['authors'], async (transaction) => {
    const { store } = transaction;
    for (const { row, older } of rows) {
      if (older !== undefined) await store.delete(older);
      await store.put(row);
    }
    let over = (await store.count()) - mostAuthors;
    for (let oldest = await store.index('when').openCursor(); oldest && over > 0; over -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  });
}

/** The language each of these was last surely read in, in their order; undefined for strangers. */
export async function languagesOfAuthors(
  who: readonly { site?: string; handle?: string }[],
  now = new Date(),
): Promise<(string | undefined)[]> {
  const known = who.map(({ site, handle }) =>
    site === undefined || handle === undefined ? undefined : { site, handle },
  );
  if (!known.some(Boolean)) return known.map(() => undefined);
  const keys = await authorKeys(now);
  const ids = await Promise.all(
    known.map((one) => (one ? blinded(keys, one.site, one.handle) : [])),
  );
  return read(async (db) => {
    const { store } = db.transaction('authors');
    return Promise.all(
      ids.map(async (each) => {
        const rows = await Promise.all(each.map((id) => store.get(id)));
        return rows.find(Boolean)?.language;
      }),
    );
  });
}

/** Forgets all that was learnt and said about languages: authors and corrections, in one go. */
export async function forgetLanguages(): Promise<void> {
  await dropAuthorKeys();
  await write(['authors', 'corrections'], async (transaction) => {
    await transaction.objectStore('authors').clear();
    await transaction.objectStore('corrections').clear();
  });
}
