import { expect, test } from 'vitest';
import {
  blockOf,
  cardsOf,
  offersFor,
  openShelf,
  type Shelf,
  tellingFor,
} from '../../utils/replies.ts';
import { putBrand } from '../../utils/storage/brands.ts';
import { putCard } from '../../utils/storage/cards.ts';
import { write } from '../../utils/storage/database.ts';
import { allLibraries, changeLibrary, putLibrary } from '../../utils/storage/libraries.ts';
import { keepSettings } from '../../utils/storage/settings.ts';
import type { Brand } from '../../utils/templates/brand.ts';
import { freshDatabase } from './storage/fresh-database.ts';
import { sampleBrand, sampleCard, sampleLibrary, samplePost } from './templates/sample-post.ts';

freshDatabase();

const acme = sampleBrand({
  name: 'Acme GmbH',
  address: 'formal',
  languages: ['de', 'en'],
  link: 'https://acme.example',
});
const both = sampleCard({
  title: 'both',
  wordings: [
    { language: 'de', text: 'Danke dir von {brand}', address: 'informal' },
    { language: 'de', text: 'Danke Ihnen von {brand}', address: 'formal' },
    { language: 'en', text: 'Thanks from {brand}' },
  ],
});
const own = sampleCard({ title: 'own', brands: [acme.id] });
const gone = sampleCard({ title: 'gone', brands: [crypto.randomUUID()] });
const greeting = sampleCard({
  title: 'salut',
  part: 'greeting',
  wordings: [{ language: 'de', text: 'Hallo[ {name}]!' }],
});

async function shelf(): Promise<Shelf> {
  for (const card of [both, own, gone, greeting]) await putCard(card);
  await putBrand(acme);
  await keepSettings({ name: 'Kim', brand: 'Mine', link: '', languages: ['en', 'de'] });
  return openShelf();
}
const titles = (cards: readonly { title: unknown }[]) => cards.map(({ title }) => title).sort();

test('a brand says its own cards and those of nobody; I say only the latter', async () => {
  const all = await shelf();
  expect(titles(cardsOf(all, acme))).toEqual(['both', 'gone', 'own', 'salut']);
  expect(titles(cardsOf(all))).toEqual(['both', 'gone', 'salut']);
});

test('a library says its cards for the brands that it is for, and for whoever answers where they are gone', async () => {
  const friends = sampleLibrary({ kind: 'followed' });
  await putLibrary(friends);
  const theirs = sampleCard({ title: 'theirs', library: friends.id });
  await write(['cards'], (transaction) => transaction.store.put(theirs));
  const other = sampleBrand({ name: 'Other' });
  await putBrand(other);
  await shelf();
  const saidBy = async (brand?: Brand) => titles(cardsOf(await openShelf(), brand));
  expect(await saidBy()).toContain('theirs');
  await changeLibrary(friends.id, { brands: [acme.id], colour: 'red' });
  expect([await saidBy(), await saidBy(other)].flat()).not.toContain('theirs');
  expect(await saidBy(acme)).toContain('theirs');
  expect(await allLibraries()).toEqual([{ ...friends, brands: [acme.id], colour: 'red' }]);
  await changeLibrary(friends.id, { brands: [crypto.randomUUID()] });
  expect(await saidBy()).toContain('theirs');
  await expect(changeLibrary(friends.id, { brands: ['no id'] })).rejects.toThrow();
});

test('a brand brings its name, link, languages and form of address', async () => {
  const all = await shelf();
  const about = { post: samplePost(), query: 'both' };
  expect(offersFor(all, { ...about, brand: acme })[0]?.offer.text).toBe(
    'Danke Ihnen von Acme GmbH',
  );
  expect(offersFor(all, about)[0]?.offer.text).toBe('Thanks from Mine');
  expect(tellingFor(all, { ...about, brand: acme }).me.link).toBe('https://acme.example');
});

test('a site has its own form of address, before that of the brand', async () => {
  await keepSettings({ siteAddress: { x: 'informal' } });
  const about = { post: samplePost(), brand: acme, query: 'both' };
  expect(offersFor(await shelf(), about)[0]?.offer.text).toBe('Danke dir von Acme GmbH');
});

test('greetings and sign-offs are no whole replies, but can be found', async () => {
  const all = await shelf();
  const found = (query: string) =>
    offersFor(all, { post: samplePost(), language: 'de', query }).map(({ card }) => card.title);
  expect(found('')).not.toContain('salut');
  expect(found('salut')).toEqual(['salut']);
});

test('a greeting is a block in the languages that it has', async () => {
  const all = await shelf();
  const block = (language: string) => blockOf(all, { post: samplePost() }, greeting, language);
  expect(block('de')?.piece).toEqual({ text: 'Hallo[ {name}]!', part: 'greeting' });
  expect(block('pl')).toBeUndefined();
});
