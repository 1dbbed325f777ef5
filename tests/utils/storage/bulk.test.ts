import { expect, test } from 'vitest';
import { changeBack, changeCards } from '../../../utils/storage/bulk.ts';
import { allCards, putCard } from '../../../utils/storage/cards.ts';
import { versionsOf } from '../../../utils/storage/history.ts';
import { sampleCard } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

const tagged = (card: ReturnType<typeof sampleCard>) => ({ ...card, tags: [...card.tags, 'new'] });

async function three() {
  const cards = [];
  for (const title of ['a', 'b', 'c'])
    cards.push(await putCard(sampleCard({ title, created: `2026-01-01T00:00:0${cards.length}Z` })));
  return cards;
}

test('many cards are changed at once, what they were is kept, and the change can be taken back', async () => {
  const cards = await three();
  const [a, b, c] = cards.map(({ id }) => id) as [string, string, string];
  const changed = await changeCards([a, c, crypto.randomUUID()], tagged);
  expect((await allCards()).map(({ tags }) => tags)).toEqual([['new'], [], ['new']]);
  expect((await versionsOf(a)).map(({ card }) => card.tags)).toEqual([[]]);
  expect(await versionsOf(b)).toEqual([]);
  expect(await changeBack(changed)).toEqual([cards[0], cards[2]]);
  expect(await allCards()).toEqual(cards);
});

test('a card that was changed again meanwhile stays when the change of many is taken back', async () => {
  const [first, second] = await three();
  if (!first || !second) throw new Error('no cards');
  const changed = await changeCards([first.id, second.id], tagged, new Date(2026, 1, 1));
  await putCard({ ...first, title: 'mine' });
  await changeBack(changed);
  expect((await allCards()).map(({ title, tags }) => [title, tags])).toEqual([
    ['mine', []],
    ['b', []],
    ['c', []],
  ]);
});

test('cards that stay as they are are not written', async () => {
  const [first] = await three();
  expect(await changeCards([first?.id ?? ''], (card) => ({ ...card }))).toEqual([]);
});

test('when one of many would not be whole, none is changed', async () => {
  const cards = await three();
  const spoil = (card: (typeof cards)[0]) =>
    card.title === 'c' ? { ...card, tags: ['x'.repeat(99)] } : tagged(card);
  await expect(
    changeCards(
      cards.map(({ id }) => id),
      spoil,
    ),
  ).rejects.toThrow('tags.0');
  expect(await allCards()).toEqual(cards);
});
