import { expect, test } from 'vitest';
import { allBrands, dropBrand, putBrand } from '../../../utils/storage/brands.ts';
import { sampleBrand } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

test('brands are kept, changed and taken away', async () => {
  const acme = sampleBrand({ name: 'Acme', created: '2026-11-24T12:00:00.000Z' });
  const bolt = sampleBrand({ name: 'Bolt', created: '2026-11-24T12:00:01.000Z' });
  await putBrand(acme);
  const kept = await putBrand(bolt);
  await putBrand({ ...kept, name: ' Bolt & Co ' });
  expect((await allBrands()).map(({ name }) => name)).toEqual(['Acme', 'Bolt & Co']);
  await dropBrand(acme.id);
  expect((await allBrands()).map(({ name }) => name)).toEqual(['Bolt & Co']);
});

test.each([
  [{ name: ' ' }, 'a brand needs a name'],
  [{ languages: ['not a tag'] }, 'not a language tag'],
  [{ places: [{ site: '' }] }, 'Invalid length'],
])('a brand with %o is refused and nothing kept', async (some, why) => {
  await expect(putBrand(sampleBrand(some))).rejects.toThrow(why);
  expect(await allBrands()).toEqual([]);
});
