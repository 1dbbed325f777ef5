import * as v from 'valibot';
import { type Brand, BrandShape } from '../templates/brand.ts';
import { read, write } from './database.ts';

/** All brands, in the order in which they were made. */
export async function allBrands(): Promise<Brand[]> {
  const brands = await read((db) => db.getAll('brands'));
  return brands.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}

/** Keeps a brand, new or changed; gives back what was kept. @throws v.ValiError when it is not whole. */
export async function putBrand(brand: Brand, now = new Date()): Promise<Brand> {
  const kept = v.parse(BrandShape, { ...brand, changed: now.toISOString() });
  await write(['brands'], (transaction) => transaction.store.put(kept));
  return kept;
}

/** Takes a brand away. Its cards stay, and go on naming it, so that bringing it back brings all back. */
export async function dropBrand(id: string): Promise<void> {
  await write(['brands'], (transaction) => transaction.store.delete(id));
}
