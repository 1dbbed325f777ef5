import { expect, test } from 'vitest';
import { replyBehind } from '../../../entrypoints/background/shortcuts.ts';
import { noPost, openShelf } from '../../../utils/replies.ts';
import { putBrand } from '../../../utils/storage/brands.ts';
import { putCard } from '../../../utils/storage/cards.ts';
import { freshDatabase } from '../../utils/storage/fresh-database.ts';
import { sampleBrand, sampleCard, samplePost } from '../../utils/templates/sample-post.ts';

freshDatabase();

const thx = sampleCard({
  title: 'thanks',
  shortcut: 'Dziękuję',
  wordings: [
    { language: 'en', text: 'Thank you[, {name}]!' },
    { language: 'pl', text: 'Dziękujemy[, {name}]!' },
  ],
});
const asking = sampleCard({
  title: 'when',
  shortcut: 'when',
  wordings: [{ language: 'en', text: 'It is back on {day}.' }],
  blanks: [{ name: 'day', fact: true }],
});
const acme = sampleBrand({ name: 'Acme' });
const foreign = sampleCard({ title: 'own', shortcut: 'own', brands: [acme.id] });

const shelf = async () => {
  for (const card of [thx, asking, foreign]) await putCard(card);
  await putBrand(acme);
  return openShelf();
};
const place = { post: samplePost({ author: 'Ola' }), language: 'pl' };

test.each(['Dziękuję', 'dziekuje', 'DZIĘKUJĘ'])(
  'behind /%s stands its reply in the language of the post, under the name of its author',
  async (word) => {
    expect(replyBehind(await shelf(), place, word)?.text).toBe('Dziękujemy, Ola!');
  },
);

test('without a post it is said in my first language, to nobody by name', async () => {
  expect(replyBehind(await shelf(), { post: noPost }, 'dziekuje')?.text).toBe('Thank you!');
});

test.each([
  ['a part of a shortcut', 'dziek'],
  ['a word of its text', 'Thank'],
  ['a slip of the finger', 'dziekuej'],
  ['a card that asks for a fact', 'when'],
  ["another brand's card", 'own'],
])('there is nothing behind %s', async (_, word) => {
  expect(replyBehind(await shelf(), place, word)).toBeUndefined();
});
