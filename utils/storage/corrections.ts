import type { Post } from '../post.ts';
import { authorKeys, withNewAuthorKey } from './authors-key.ts';
import { read, write } from './database.ts';
import { blind, type PersonKey, seal, unseal } from './person-key.ts';
import type { Correction } from './upgrades.ts';

/** So many are kept; those not read for longest give way. */
const mostCorrections = 2000;

/** What a correction speaks about: this post, everything by its author, or everything on its site. */
export type About = 'post' | 'author' | 'site';

type Whose = Pick<Post, 'site' | 'id' | 'handle'>;

const onSite = ({ site }: Whose) => `site ${site}`;

/** Of whom a correction speaks, in the clear: an account may stand in a post's id, too. */
function keyOf(about: 'post' | 'author', { site, id, handle }: Whose): string | undefined {
  if (about === 'post') return `post ${site}:${id}`;
  return handle === undefined ? undefined : `author ${site}:${handle.toLowerCase()}`;
}

/** What is sealed in a row, so that one person's can be told from the others'. */
type Sealed = Whose & { about: 'post' | 'author' };

async function rowFor(
  key: PersonKey,
  { about, ...whose }: Sealed,
  language: string,
  when: string,
): Promise<Correction> {
  return {
    about: await blind(key, keyOf(about, whose) ?? ''),
    sealed: await seal(key, { about, ...whose }),
    language,
    when,
  };
}

/** Keeps a person's word on a language; about an author whose account is unknown nothing can be kept. */
export async function correct(
  about: About,
  { site, id, handle }: Whose,
  language: string,
  now = new Date(),
): Promise<void> {
  const when = now.toISOString();
  const whose = { site, id, ...(handle === undefined ? {} : { handle }) };
  if (about === 'site') return put([], { about: onSite(whose), language, when });
  const words = keyOf(about, whose);
  if (words === undefined) return;
  const [key, older] = await authorKeys(now);
  if (!key) return;
  const before = older ? [await blind(older, words)] : [];
  await put([words, ...before], await rowFor(key, { about, ...whose }, language, when));
}

async function put(instead: readonly string[], row: Correction): Promise<void> {
  await write(['corrections'], async ({ store }) => {
    for (const about of instead) await store.delete(about);
    await store.put(row);
    let over = (await store.count()) - mostCorrections;
    for (let oldest = await store.index('when').openCursor(); oldest && over > 0; over -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
  });
}

/** What the store may know this by, newest key first. */
async function namesOf(about: About, whose: Whose, now: Date): Promise<string[]> {
  if (about === 'site') return [onSite(whose)];
  const words = keyOf(about, whose);
  if (words === undefined) return [];
  const blinded = (await authorKeys(now)).map((key) => blind(key, words));
  return [...(await Promise.all(blinded)), words];
}

/** Takes a person's word back. */
export async function uncorrect(about: About, post: Whose, now = new Date()): Promise<void> {
  const names = await namesOf(about, post, now);
  await write(['corrections'], async ({ store }) => {
    for (const name of names) await store.delete(name);
  });
}

/**
 * What the person has said about this post, its author and its site: a language each, where they said one. What is in
 * use is kept; whoever is not read again for 90 days is forgotten with the key.
 */
export async function correctionsFor(
  post: Whose,
  now = new Date(),
): Promise<Partial<Record<About, string>>> {
  const said: Partial<Record<About, string>> = {};
  if ((await read((db) => db.count('corrections'))) === 0) return said;
  for (const about of ['post', 'author', 'site'] as const) {
    const names = await namesOf(about, post, now);
    const rows = await read((db) => Promise.all(names.map((name) => db.get('corrections', name))));
    const row = rows.find(Boolean);
    if (!row) continue;
    said[about] = row.language;
    const isOld = !row.sealed || row.when.slice(0, 10) < now.toISOString().slice(0, 10);
    if (about !== 'site' && isOld) await correct(about, post, row.language, now);
  }
  return said;
}

/**
 * Lets the keys go, and with them whatever was learnt of authors and said of this one; what was said of others is
 * sealed anew. Accounts in any spelling of case.
 */
export async function forgetSaidOf(site: string, accounts: readonly string[]): Promise<void> {
  const theirs = accounts.map((account) => account.toLowerCase());
  await withNewAuthorKey(async (before, key) => {
    const rows = await read((db) => db.getAll('corrections'));
    const kept: Correction[] = [];
    for (const { sealed, language, when } of rows) {
      if (!sealed) continue;
      const whose = await opened(before, sealed);
      const isTheirs = whose?.site === site && theirs.includes(whose.handle?.toLowerCase() ?? '');
      if (whose && !isTheirs) kept.push(await rowFor(key, whose, language, when));
    }
    return async (store) => {
      for (const { about, sealed } of rows) if (sealed) await store.delete(about);
      for (const row of kept) await store.put(row);
    };
  });
}

/** What is sealed there; undefined where its key is gone. */
async function opened(
  keys: readonly PersonKey[],
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Sealed | undefined> {
  for (const key of keys) {
    const data = await unseal(key, sealed).catch(() => undefined);
    if (data !== undefined) return data as Sealed;
  }
  return undefined;
}

/** Seals what an older Asante kept in the clear. */
export async function sealCorrections(now: Date): Promise<void> {
  const rows = await read((db) => db.getAll('corrections'));
  for (const { about, sealed, language } of rows) {
    const [, what, site = '', who = ''] = /^(post|author) ([^:]+):(.*)$/s.exec(about) ?? [];
    if (sealed || !what) continue;
    if (what === 'post') await correct('post', { site, id: who }, language, now);
    else await correct('author', { site, id: '', handle: who }, language, now);
  }
}
