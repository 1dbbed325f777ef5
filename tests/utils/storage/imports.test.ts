import { expect, test } from 'vitest';
import { allBrands, putBrand } from '../../../utils/storage/brands.ts';
import { allCards, allThrown, putCard, throwAway } from '../../../utils/storage/cards.ts';
import { versionsOf } from '../../../utils/storage/history.ts';
import { allImports, bringIn, takeBack } from '../../../utils/storage/imports.ts';
import { sampleCard } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

const brand = (name: string) => ({
  id: crypto.randomUUID(),
  name,
  places: [],
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
});

/** A library with a card, one in the trash, and a brand; and a file that changes them and adds to them. */
async function before() {
  const mine = await putCard(sampleCard({ title: 'Mine' }));
  const thrown = await putCard(sampleCard({ title: 'Thrown' }));
  await throwAway([thrown.id]);
  const kept = await putBrand(brand('Kept'));
  const fresh = sampleCard({ title: 'Fresh' });
  const replacing = { ...mine, title: 'Theirs', changed: '2027-01-01T00:00:00.000Z' };
  const incoming = [
    { card: fresh },
    { card: replacing, replaces: mine.changed },
    { card: { ...thrown, title: 'Back again' } },
  ];
  const brands = [{ ...kept, name: 'Not taken' }, brand('New')];
  return { mine, thrown, kept, fresh, replacing, incoming, brands };
}

test('an import is one change, and can be taken back so that all is as before', async () => {
  const { mine, kept, fresh, replacing, incoming, brands } = await before();
  const [cards, trash] = [await allCards(), await allThrown()];
  const made = await bringIn('file.json', incoming, brands);
  expect(new Set(await allCards())).toEqual(
    new Set([fresh, replacing, expect.objectContaining({ title: 'Back again' })]),
  );
  expect(await allThrown()).toEqual([]);
  expect((await allBrands()).map(({ name }) => name).sort()).toEqual(['Kept', 'New']);
  expect((await versionsOf(mine.id)).map((version) => version.card)).toEqual([mine]);
  expect(await allImports()).toEqual([made]);

  expect(await takeBack(made.id)).toBe(0);
  expect(await allCards()).toEqual(cards);
  expect(await allThrown()).toEqual(trash);
  expect(await allBrands()).toEqual([kept]);
  expect(await versionsOf(mine.id)).toEqual([]);
  expect(await allImports()).toEqual([]);
  expect(await takeBack(made.id)).toBe(0);
});

test('what was changed since the import is not taken back, and is told by number', async () => {
  const { fresh, replacing, incoming } = await before();
  const made = await bringIn('file.json', incoming);
  await putCard({ ...fresh, title: 'Edited' }, fresh.changed);
  expect(await takeBack(made.id)).toBe(1);
  const titles = (await allCards()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Edited', 'Mine']);
  expect(titles).not.toContain(replacing.title);
});

test('an import that is stopped on its way, or meets a card changed meanwhile, changes nothing', async () => {
  const { mine, incoming } = await before();
  const [cards, trash] = [await allCards(), await allThrown()];
  const many = Array.from({ length: 600 }, () => ({ card: sampleCard() }));
  const stopped = bringIn('file.json', [...incoming, ...many], [], (done) => {
    if (done === 500) throw new DOMException('stopped', 'AbortError');
  });
  await expect(stopped).rejects.toThrow();
  expect([await allCards(), await allThrown(), await allImports()]).toEqual([cards, trash, []]);
  const edited = await putCard({ ...mine, title: 'Edited meanwhile' }, mine.changed);
  await expect(bringIn('file.json', incoming)).rejects.toMatchObject({ what: 'changed-meanwhile' });
  expect(await allCards()).toEqual([edited]);
});

test('the last five imports can be taken back', async () => {
  for (let turn = 0; turn < 7; turn += 1)
    await bringIn(`${turn}`, [{ card: sampleCard() }], [], () => {}, new Date(2026, 0, turn + 1));
  expect((await allImports()).map(({ from }) => from)).toEqual(['6', '5', '4', '3', '2']);
});
