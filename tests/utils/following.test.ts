import { describe, expect, test, vi } from 'vitest';
import { writeLibrary } from '../../utils/exchange/own-json.ts';
import { fileAddressOf, follow, lookAtFollowed } from '../../utils/following.ts';
import { allCards, keepCard, throwAway } from '../../utils/storage/cards.ts';
import { allLibraries, dropLibrary } from '../../utils/storage/libraries.ts';
import type { Fetching } from '../../utils/team/request.ts';
import type { Card } from '../../utils/templates/card.ts';
import { freshDatabase } from './storage/fresh-database.ts';
import { sampleCard } from './templates/sample-post.ts';

freshDatabase();

const address = 'https://pub.example/replies.json?of=acme';

/** An address whose file can be changed, and what was asked of it. */
function published(cards: readonly Card[]) {
  const asked: RequestInit[] = [];
  const there = { body: writeLibrary({ cards, brands: [] }), status: 200, etag: '"1"' };
  const fetching: Fetching = async (_, init) => {
    asked.push(init);
    if (new Headers(init.headers).get('if-none-match') === there.etag)
      return new Response(null, { status: 304 });
    return new Response(there.body, { status: there.status, headers: { etag: there.etag } });
  };
  const say = (next: Partial<typeof there>) => Object.assign(there, next);
  return { asked, fetching, say };
}
const titles = async () => (await allCards()).map(({ title }) => title).sort();
const nth = (n: number) =>
  sampleCard({ id: crypto.randomUUID(), title: `Card ${n}`, shortcut: `s${n}` });

describe('a library that is followed', () => {
  test('stands beside one’s own, without its shortcuts, and cannot be changed or thrown away', async () => {
    const mine = await keepCard(nth(1));
    const { fetching, asked } = published([mine]);
    await follow(address, 'Acme', fetching);
    const [library] = await allLibraries();
    expect(library).toMatchObject({ kind: 'followed', name: 'Acme', address });
    const theirs = (await allCards()).find((card) => card.library === library?.id);
    expect(theirs).toMatchObject({ title: 'Card 1' });
    expect(theirs?.id).not.toBe(mine.id);
    expect(theirs).not.toHaveProperty('shortcut');
    if (!theirs) throw new Error('none came');
    await expect(keepCard({ ...theirs, title: 'Mine' }, theirs)).rejects.toThrow(
      'can only be read',
    );
    await expect(throwAway([theirs.id])).rejects.toThrow('can only be read');
    expect(asked[0]).toMatchObject({ credentials: 'omit', redirect: 'error' });
    await dropLibrary(library?.id ?? '');
    expect(await allCards()).toEqual([mine]);
  });

  test('comes whole or not at all: its name and its cards are one change', async () => {
    const { fetching } = published([nth(1), { ...nth(2), created: undefined as never }]);
    await expect(follow(address, 'Acme', fetching)).rejects.toThrow('damaged');
    expect(await allLibraries()).toEqual([]);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const { fetching: whole } = published([nth(1)]);
    await expect(follow(address, 'Acme', whole)).rejects.toThrow();
    vi.restoreAllMocks();
    expect([await allLibraries(), await allCards()]).toEqual([[], []]);
  });

  test('is looked at once a day: new, changed and gone cards; nothing while the server says so', async () => {
    const cards = [nth(1), nth(2), nth(3)];
    const { fetching, asked, say } = published(cards);
    await follow(address, '', fetching);
    await lookAtFollowed(false, { fetching });
    expect(asked).toHaveLength(1);
    await lookAtFollowed(true, { fetching });
    expect(asked).toHaveLength(2);
    // Told that it is the same, the next look still says which it has.
    await lookAtFollowed(true, { fetching });
    expect(new Headers(asked[2]?.headers).get('if-none-match')).toBe('"1"');
    expect(await titles()).toEqual(['Card 1', 'Card 2', 'Card 3']);
    const [first, second] = cards as [Card, Card, Card];
    const next = [{ ...first, title: 'Changed' }, second, nth(4)];
    say({ body: writeLibrary({ cards: next, brands: [] }), etag: '"2"' });
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    await lookAtFollowed(false, { fetching, now: tomorrow });
    expect(await titles()).toEqual(['Card 2', 'Card 4', 'Changed']);
    const changed = (await allCards()).find(({ title }) => title === 'Changed');
    expect(changed?.changed).toBe(tomorrow.toISOString());
    expect((await allLibraries())[0]?.look).toEqual({ at: tomorrow.toISOString(), etag: '"2"' });
  });

  test('that has lost most of its cards waits for a word', async () => {
    const { fetching, say } = published(Array.from({ length: 10 }, (_, n) => nth(n)));
    await follow(address, '', fetching);
    const one = nth(11);
    say({ body: writeLibrary({ cards: [one], brands: [] }), etag: '"2"' });
    await lookAtFollowed(true, { fetching });
    expect(await titles()).toHaveLength(10);
    const [library] = await allLibraries();
    expect(library?.look?.held).toEqual({ cards: 10, of: 10 });
    await lookAtFollowed(true, { fetching, letGo: library?.id ?? '' });
    expect(await titles()).toEqual(['Card 11']);
    expect((await allLibraries())[0]?.look?.held).toBeUndefined();
  });

  test('keeps what it had when its file is damaged or gone, and says where', async () => {
    const { asked, fetching, say } = published([nth(1)]);
    await follow(address, '', fetching);
    say({ body: '{"format":"asante-library","version":1,"cards":[\n{"id":1}]}', etag: '"2"' });
    await lookAtFollowed(true, { fetching });
    expect(await titles()).toEqual(['Card 1']);
    const [damaged] = await allLibraries();
    expect(damaged?.look?.trouble).toMatchObject({ what: 'unreadable' });
    expect(damaged?.look?.trouble?.said).toContain('line 2 entry 1');
    say({ status: 404 });
    await lookAtFollowed(true, { fetching });
    // After trouble the whole file is asked for: nobody knows what was last read of it.
    expect(asked.slice(-2).map(({ headers }) => new Headers(headers).get('if-none-match'))).toEqual(
      ['"1"', null],
    );
    expect((await allLibraries())[0]?.look?.trouble).toEqual({ what: 'missing' });
    expect(await titles()).toEqual(['Card 1']);
  });

  test('is not kept at all where its first file cannot be read', async () => {
    const { fetching, say } = published([nth(1)]);
    say({ body: '<!doctype html>' });
    await expect(follow(address, '', fetching)).rejects.toThrow('damaged');
    expect(await allLibraries()).toEqual([]);
    expect(await allCards()).toEqual([]);
  });
});

test('an address is https, with what it asks for, and nobody’s name in it', () => {
  expect(fileAddressOf(' https://pub.example/a.json?b#c ')).toBe('https://pub.example/a.json?b');
  expect(fileAddressOf('http://pub.example/a.json')).toBeUndefined();
  expect(fileAddressOf('https://ann:x@pub.example/a.json')).toBeUndefined();
  expect(fileAddressOf('replies')).toBeUndefined();
});
