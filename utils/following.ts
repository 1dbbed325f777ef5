import { decode } from './exchange/decode.ts';
import { readJson } from './exchange/json.ts';
import { limits } from './exchange/limits.ts';
import { readLibrary } from './exchange/own-json.ts';
import { Refusal } from './exchange/refusal.ts';
import { placed } from './exchange/tree.ts';
import { layFollowed, noteLook } from './storage/followed.ts';
import { allLibraries } from './storage/libraries.ts';
import { type Fetching, request } from './team/request.ts';
import { ServerTrouble } from './team/server-trouble.ts';
import type { Card } from './templates/card.ts';
import { followedCard } from './templates/followed-card.ts';
import { freeColour, type Library } from './templates/library.ts';

/** Hours between two looks at an address that nobody asked for. */
const hours = 24;

/** A file's address as it is kept: https, nobody's name in it; undefined when it is none. */
export function fileAddressOf(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  if (url?.protocol !== 'https:' || url.username || url.password || url.href.length > 2000)
    return undefined;
  url.hash = '';
  return url.href;
}

/**
 * Begins to follow a library: a file of ours (docs/exchange.md) at an https address, fetched without cookies or a name.
 * Nothing is kept unless it could be read, all of it. @throws ServerTrouble; Refusal that names the place
 */
export async function follow(address: string, name: string, fetching?: Fetching): Promise<void> {
  const id = crypto.randomUUID();
  const { cards, etag } = await fetchCards(id, address, undefined, fetching);
  const called = name.trim() || new URL(address).host.slice(0, 100);
  const colour = freeColour(await allLibraries());
  const library: Library = { id, kind: 'followed', name: called, colour, brands: [], address };
  await layFollowed(library, cards ?? [], lookOf(new Date(), etag), 'begin');
}

/**
 * Looks at the addresses of all libraries that are followed, each once a day unless `isAsked`. Trouble is noted with the
 * library and what was there stays. `letGo`: the library of which any number of cards may go this once. Gives how many
 * were looked at.
 */
export async function lookAtFollowed(
  isAsked: boolean,
  { letGo, now = new Date(), fetching }: { letGo?: string; now?: Date; fetching?: Fetching } = {},
): Promise<number> {
  let looks = 0;
  for (const library of await allLibraries()) {
    const { kind, look } = library;
    const isDue = !look || now.getTime() - Date.parse(look.at) > hours * 3_600_000;
    if (kind !== 'followed' || !(isAsked || isDue)) continue;
    looks += 1;
    await navigator.locks.request(`asante ${library.id}`, { ifAvailable: true }, async (lock) => {
      if (lock) await lookOnce(library, letGo === library.id ? 'let-go' : 'ask', now, fetching);
    });
  }
  return looks;
}

async function lookOnce(library: Library, may: 'ask' | 'let-go', now: Date, fetching?: Fetching) {
  const before = library.look;
  try {
    const { cards, etag } = await fetchCards(library.id, library.address, before?.etag, fetching);
    if (cards) await layFollowed(library, cards, lookOf(now, etag), may);
    else await noteLook(library.id, lookOf(now, before?.etag));
  } catch (error) {
    const isKnown = error instanceof ServerTrouble;
    const what = isKnown ? error.what : error instanceof Refusal ? 'unreadable' : 'broken';
    const said = isKnown ? error.said : error instanceof Error ? error.message : undefined;
    const trouble = said ? { what, said: said.slice(0, 300) } : { what };
    // Without what the server calls its file: the next look takes it whole.
    await noteLook(library.id, { ...lookOf(now), trouble });
  }
}

const lookOf = (now: Date, etag?: string) =>
  etag === undefined ? { at: now.toISOString() } : { at: now.toISOString(), etag };

/** The cards that an address has, as they are kept here; none where it says that they are the same as at `etag`. */
async function fetchCards(
  library: string,
  address: string,
  etag: string | undefined,
  fetching: Fetching = (...asked) => fetch(...asked),
): Promise<{ cards?: Card[]; etag?: string }> {
  const headers = etag === undefined ? {} : { 'if-none-match': etag };
  const answer = await request(fetching, address, { method: 'GET', headers });
  if (answer.status === 304) return {};
  if (answer.status === 404 || answer.status === 410) throw new ServerTrouble('missing');
  if (answer.status === 401 || answer.status === 403) throw new ServerTrouble('refused');
  if (!answer.ok) throw new ServerTrouble('broken', String(answer.status));
  const tree = readJson(decode(await bytesOf(answer)));
  const read = await placed(tree, () => readLibrary(tree, async () => {}));
  const cards = await Promise.all(read.cards.map((card) => followedCard(card, library)));
  const named = answer.headers.get('etag');
  return named && named.length <= 1000 ? { cards, etag: named } : { cards };
}

/** What an answer carries, as far as a file of ours may be long. @throws Refusal 'too-big' */
async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > limits.file) throw new Refusal('too-big');
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
