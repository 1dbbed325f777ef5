import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  allCards,
  allThrown,
  bringBack,
  cardById,
  emptyTrash,
  putCard,
  seed,
  throwAway,
} from '../../../utils/storage/cards.ts';
import { write } from '../../../utils/storage/database.ts';
import { allUsage, countUse } from '../../../utils/storage/usage.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { sampleCard } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();
const day = 86_400_000;

test('a card is kept, changed, thrown away and brought back as it was', async () => {
  const kept = await putCard(sampleCard());
  const changed = await putCard({ ...kept, title: 'Changed' }, kept.changed, new Date(2027, 0, 1));
  expect(await allCards()).toEqual([changed]);
  await throwAway([changed.id, 'no such card']);
  expect(await allCards()).toEqual([]);
  expect((await allThrown()).map(({ card }) => card)).toEqual([changed]);
  await bringBack([changed.id]);
  expect(await allCards()).toEqual([changed]);
  expect(await allThrown()).toEqual([]);
});

test('of two windows that edit one card, the second is told and nothing of the first is lost', async () => {
  const kept = await putCard(sampleCard());
  const first = await putCard({ ...kept, title: 'First' }, kept.changed, new Date(2027, 0, 1));
  const second = putCard({ ...kept, title: 'Second' }, kept.changed, new Date(2027, 0, 2));
  await expect(second).rejects.toMatchObject({ what: 'changed-meanwhile' });
  expect(await cardById(kept.id)).toEqual(first);
});

test('a card that is not whole is refused before anything is written', async () => {
  await expect(putCard(sampleCard({ wordings: [{ language: 'en', text: ' ' }] }))).rejects.toThrow(
    'empty text',
  );
  expect(await allCards()).toEqual([]);
});

test('a change that fails half-way changes nothing, in any store', async () => {
  const card = await putCard(sampleCard());
  const half = write(['cards', 'trash'], async (transaction) => {
    await transaction.objectStore('cards').clear();
    await transaction.objectStore('trash').put({ card, thrown: card.changed });
    throw new Error('half-way');
  });
  await expect(half).rejects.toThrow('half-way');
  expect(await allCards()).toEqual([card]);
  expect(await allThrown()).toEqual([]);
});

test('a full disk is told by name and leaves the library as it was', async () => {
  const card = await putCard(sampleCard());
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('any words', 'QuotaExceededError');
  });
  await expect(putCard({ ...card, title: 'New' })).rejects.toMatchObject({ what: 'full' });
  full.mockRestore();
  expect(await allCards()).toEqual([card]);
});

test('starter cards are seeded once: changed and thrown ones stay so, new ones come', async () => {
  expect(await seed(starter.slice(0, 5))).toBe(5);
  const [first, second] = await allCards();
  if (!first || !second) throw new Error('not seeded');
  const changed = await putCard({ ...first, title: 'Mine now' });
  await throwAway([second.id]);
  expect(await seed(starter)).toBe(starter.length - 5);
  expect(await seed(starter)).toBe(0);
  expect(await cardById(first.id)).toEqual(changed);
  expect(await cardById(second.id)).toBeUndefined();
});

test('starter cards keep the order in which they were written', async () => {
  await seed(starter);
  expect(await allCards()).toEqual(starter);
});

test('after 30 days the trash lets go, with the usage of what went', async () => {
  const [old, young] = [await putCard(sampleCard()), await putCard(sampleCard())];
  const now = new Date();
  await countUse({ cardId: old.id, site: 'x', language: 'en', wording: 0, text: 'Asante!', now });
  await throwAway([old.id], new Date(now.getTime() - 31 * day));
  await throwAway([young.id], new Date(now.getTime() - 29 * day));
  expect(await emptyTrash(false, now)).toBe(1);
  expect((await allThrown()).map(({ card }) => card.id)).toEqual([young.id]);
  expect((await allUsage()).size).toBe(0);
  expect(await emptyTrash(true, now)).toBe(1);
});

test('using a card counts it and leaves the card alone', async () => {
  const card = await putCard(sampleCard());
  const now = new Date(2026, 10, 24);
  await countUse({ cardId: card.id, site: 'x', language: 'en', wording: 1, text: 'Asante!', now });
  await countUse({
    cardId: card.id,
    site: 'bluesky',
    language: 'en',
    wording: 0,
    text: 'Asante!',
    now,
  });
  expect((await allUsage()).get(card.id)).toEqual({
    cardId: card.id,
    times: 2,
    last: now.toISOString(),
    said: { 'x en': 1, 'bluesky en': 0 },
  });
  expect(await allCards()).toEqual([card]);
});

test('whatever two windows do, no acknowledged change is lost and no card is in two places', async () => {
  const act = fc.record({
    what: fc.constantFrom('put', 'throw', 'back'),
    card: fc.integer({ min: 0, max: 3 }),
    title: fc.string({ minLength: 1, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      await write(['cards', 'trash'], async (transaction) => {
        await transaction.objectStore('cards').clear();
        await transaction.objectStore('trash').clear();
      });
      const cards = Array.from({ length: 4 }, () => sampleCard());
      await Promise.all(
        acts.map(({ what, card, title }) => {
          const one = cards[card] ?? sampleCard();
          if (what === 'put') return putCard({ ...one, title });
          return what === 'throw' ? throwAway([one.id]) : bringBack([one.id]);
        }),
      );
      const here = (await allCards()).map(({ id }) => id);
      const there = (await allThrown()).map(({ card }) => card.id);
      const put = new Set(
        acts.filter(({ what }) => what === 'put').map(({ card }) => cards[card]?.id),
      );
      expect(new Set([...here, ...there])).toEqual(put);
      expect(here.length + there.length).toBe(put.size);
    }),
    { numRuns: 60 },
  );
});
