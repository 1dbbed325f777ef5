import { expect, test } from 'vitest';
import { allCards, emptyTrash, putCard, throwAway } from '../../../utils/storage/cards.ts';
import { emptyHistory, versionsOf } from '../../../utils/storage/history.ts';
import { sampleCard } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

test('what a card was is kept with the time until which it was so, the last first', async () => {
  const first = await putCard(sampleCard({ title: 'One' }), undefined, at(0));
  const second = await putCard({ ...first, title: 'Two' }, first.changed, at(1));
  await putCard({ ...second, title: 'Three' }, second.changed, at(2));
  expect(await versionsOf(first.id)).toEqual([
    { card: second, until: at(2).toISOString() },
    { card: first, until: at(1).toISOString() },
  ]);
});

test('saving without a change, and a refused save, leave no version behind', async () => {
  const card = await putCard(sampleCard(), undefined, at(0));
  const same = await putCard(card, card.changed, at(1));
  await expect(putCard({ ...card, title: 'Late' }, card.changed, at(2))).rejects.toThrow();
  expect(await versionsOf(card.id)).toEqual([]);
  expect(await allCards()).toEqual([same]);
});

test('of one card fifty versions are kept, of others none are lost by that', async () => {
  const other = await putCard(sampleCard({ title: 'Other' }), undefined, at(0));
  await putCard({ ...other, title: 'Other 2' }, undefined, at(1));
  const card = sampleCard();
  for (let turn = 0; turn <= 60; turn += 1)
    await putCard({ ...card, title: String(turn) }, undefined, at(turn));
  const versions = await versionsOf(card.id);
  expect(versions).toHaveLength(50);
  expect(versions.at(-1)?.card.title).toBe('10');
  expect(await versionsOf(other.id)).toHaveLength(1);
});

test('versions go after 180 days, and with a card that goes for good', async () => {
  const card = await putCard(sampleCard(), undefined, at(0));
  await putCard({ ...card, title: 'Old' }, undefined, at(1));
  await putCard({ ...card, title: 'New' }, undefined, new Date(2026, 5, 1));
  await emptyHistory(new Date(2026, 8, 1));
  expect((await versionsOf(card.id)).map((version) => version.card.title)).toEqual(['Old']);
  await throwAway([card.id]);
  await emptyTrash(true);
  expect(await versionsOf(card.id)).toEqual([]);
});
