import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { allBrands, putBrand } from '../../../utils/storage/brands.ts';
import { allCards, allThrown, putCard, seed, throwAway } from '../../../utils/storage/cards.ts';
import {
  allCopies,
  beginWith,
  isLost,
  libraryIn,
  takeCopy,
} from '../../../utils/storage/copies.ts';
import { type Copy, nameOf } from '../../../utils/storage/copy-names.ts';
import { deleteDatabase } from '../../../utils/storage/database.ts';
import { keepSettings, readSettings } from '../../../utils/storage/settings.ts';
import { allUsage, countUse } from '../../../utils/storage/usage.ts';
import { sampleBrand, sampleCard } from '../templates/sample-post.ts';
import { freshDatabase } from './fresh-database.ts';
import { filesThere, freshFolder, leaveEmpty, letDiskBeFull } from './private-folder.ts';

freshDatabase();
freshFolder();

const day = 86_400_000;
const noon = new Date('2026-11-24T12:00:00.000Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const left = (ms: number): Copy => ({
  when: later(ms).toISOString(),
  cards: 7,
  digest: '0123456789abcdef',
});
const given = (copy: Copy | undefined) => copy as Copy;

test('a copy holds all that a person put in, and takes the place of a library that is gone', async () => {
  const [kept, thrown] = [sampleCard({ title: 'Kept' }), sampleCard({ title: 'Thrown' })];
  await putCard(kept);
  await putCard(thrown);
  await throwAway([thrown.id]);
  await putBrand(sampleBrand({ name: 'Acme' }));
  await keepSettings({ languages: ['sw', 'ar'] });
  await countUse({ cardId: kept.id, site: 'x', language: 'en', wording: 0, now: noon });
  const usage = await allUsage();
  const copy = given(await takeCopy(day, noon));
  expect(copy).toMatchObject({ when: noon.toISOString(), cards: 1 });
  expect((await libraryIn(copy)).cards.map(({ title }) => title)).toEqual(['Kept']);
  await putCard(sampleCard({ title: 'Since' }));
  await beginWith(copy);
  expect((await allCards()).map(({ title }) => title)).toEqual(['Kept']);
  expect((await allThrown()).map(({ card }) => card.title)).toEqual(['Thrown']);
  expect((await allBrands()).map(({ name }) => name)).toEqual(['Acme']);
  expect((await readSettings()).languages).toEqual(['sw', 'ar']);
  expect(await allUsage()).toEqual(usage);
});

test('no copy is made while the last is young, nor of what it holds already', async () => {
  await putCard(sampleCard());
  await takeCopy(day, noon);
  expect(await takeCopy(day, later(2 * day))).toBeUndefined();
  await putCard(sampleCard());
  expect(await takeCopy(day, later(day - 1))).toBeUndefined();
  expect(await takeCopy(day, later(day))).toMatchObject({ cards: 2 });
  expect((await allCopies()).map(({ cards }) => cards)).toEqual([2, 1]);
});

test('a file without a byte is no copy: it is not offered, is made up for, and goes when nobody can be writing it', async () => {
  await putCard(sampleCard());
  const first = given(await takeCopy(day, noon));
  leaveEmpty(nameOf(left(1000)));
  expect(await allCopies()).toEqual([first]);
  await putCard(sampleCard());
  const second = given(await takeCopy(day, later(2000)));
  expect(await allCopies()).toEqual([second, first]);
  expect(filesThere()).toContain(nameOf(left(1000)));
  await putCard(sampleCard());
  await takeCopy(day, later(2 * day));
  expect(filesThere()).toEqual((await allCopies()).map(nameOf).reverse());
});

test('without room no copy is made, and no file is left', async () => {
  await putCard(sampleCard());
  const first = given(await takeCopy(day, noon));
  await putCard(sampleCard());
  letDiskBeFull();
  await expect(takeCopy(day, later(2 * day))).rejects.toThrow('full');
  expect(filesThere()).toEqual([nameOf(first)]);
});

test('of more copies than are kept the older go', async () => {
  for (let hour = 0; hour < 6; hour += 1) {
    await putCard(sampleCard());
    await takeCopy(0, later(hour * 3_600_000));
  }
  expect((await allCopies()).map(({ cards }) => cards)).toEqual([6, 5, 4]);
});

test('a library is lost where a copy had replies and nothing was ever put in', async () => {
  expect(await isLost()).toBe(false);
  leaveEmpty(nameOf(left(0)));
  expect(await isLost()).toBe(false);
  // A copy of a library without replies is none to miss.
  await keepSettings({ languages: ['sw'] });
  expect(await takeCopy(day, later(-day))).toMatchObject({ cards: 0 });
  expect(await isLost()).toBe(false);
  await putCard(sampleCard());
  const copy = given(await takeCopy(day, noon));
  expect(await isLost()).toBe(false);
  await deleteDatabase();
  expect(await isLost()).toBe(true);
  await beginWith(copy);
  expect(await isLost()).toBe(false);
});

test('an emptied library is not a lost one', async () => {
  const card = sampleCard();
  await seed([card]);
  await takeCopy(day, noon);
  await throwAway([card.id]);
  expect(await isLost()).toBe(false);
});

test('a copy that cannot be read changes nothing', async () => {
  await putCard(sampleCard({ title: 'Here' }));
  leaveEmpty(nameOf(left(0)));
  await expect(beginWith(left(0))).rejects.toThrow();
  expect((await allCards()).map(({ title }) => title)).toEqual(['Here']);
});

test('a window that makes way a moment later is waited for, and one that stays is told of', async () => {
  await putCard(sampleCard({ title: 'Copied' }));
  const copy = given(await takeCopy(day, noon));
  const late = await openDB('asante');
  setTimeout(() => late.close(), 500);
  await beginWith(copy);
  expect((await allCards()).map(({ title }) => title)).toEqual(['Copied']);
  const staying = await openDB('asante');
  await expect(beginWith(copy)).rejects.toMatchObject({ what: 'blocked' });
  staying.close();
});
