import { expect, test } from 'vitest';
import {
  correct,
  correctionsFor,
  forgetSaidOf,
  uncorrect,
} from '../../../utils/storage/corrections.ts';
import { read, write } from '../../../utils/storage/database.ts';
import { forgetOld } from '../../../utils/storage/forget.ts';
import { freshDatabase } from './fresh-database.ts';
import { freshKeyFile, keyFile } from './key-file.ts';

freshDatabase();
freshKeyFile();
const post = { site: 'x', id: '9', handle: 'Ann' };

test('a word on a post, its author and its site is kept for each, and can be taken back', async () => {
  await correct('post', post, 'sw');
  await correct('author', post, 'de');
  await correct('site', post, 'pl');
  expect(await correctionsFor(post)).toEqual({ post: 'sw', author: 'de', site: 'pl' });
  expect(await correctionsFor({ site: 'x', id: '10', handle: 'ann' })).toEqual({
    author: 'de',
    site: 'pl',
  });
  expect(await correctionsFor({ site: 'bluesky', id: '9', handle: 'Ann' })).toEqual({});
  await uncorrect('author', post);
  expect(await correctionsFor(post)).toEqual({ post: 'sw', site: 'pl' });
});

test('about an author without an account nothing is kept', async () => {
  await correct('author', { site: 'x', id: '9' }, 'de');
  expect(await read((db) => db.count('corrections'))).toBe(0);
});

test('the oldest words give way once there are 2,000', async () => {
  await write(['corrections'], async ({ store }) => {
    for (let at = 0; at < 2000; at += 1) {
      await store.put({
        about: `site x${at}`,
        language: 'en',
        when: new Date(at * 1000).toISOString(),
      });
    }
  });
  await correct('post', { site: 'x', id: 'new' }, 'sw');
  expect(await read((db) => db.count('corrections'))).toBe(2000);
  expect(await correctionsFor({ site: 'x0', id: '0' })).toEqual({});
  expect(await correctionsFor({ site: 'x1', id: '1' })).toEqual({ site: 'en' });
  expect(await correctionsFor({ site: 'x', id: 'new' })).toEqual({ post: 'sw' });
});

const on = (day: string) => new Date(`${day}T12:00:00.000Z`);
const stored = async () =>
  JSON.stringify(await read((db) => db.getAll('corrections')), (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );

test('nobody is named in the store, and who is not read again for 90 days is gone with the key', async () => {
  const bob = { site: 'x', id: '/@bob/1', handle: 'bob' };
  for (const whose of [post, bob])
    for (const about of ['author', 'post', 'site'] as const)
      await correct(about, whose, 'sw', on('2026-01-01'));
  expect(await stored()).not.toMatch(/ann|bob/i);
  const first = Buffer.from(keyFile('authors-key'));
  for (const day of ['2026-01-02', '2026-02-20'])
    expect(await correctionsFor(post, on(day))).toEqual({ post: 'sw', author: 'sw', site: 'sw' });
  await forgetOld(on('2026-04-07').getTime());
  expect(await correctionsFor(post, on('2026-04-07'))).toMatchObject({ author: 'sw' });
  expect(await correctionsFor(bob, on('2026-04-07'))).toEqual({ site: 'sw' });
  expect(await read((db) => db.count('corrections'))).toBe(3);
  expect(Buffer.from(keyFile('authors-key')).includes(first)).toBe(false);
});

test('forgetting one author leaves what was said of others, and no key that could open theirs', async () => {
  const bob = { site: 'x', id: '8', handle: 'bob' };
  for (const about of ['author', 'post'] as const)
    for (const whose of [post, bob]) await correct(about, whose, 'sw');
  const before = Buffer.from(keyFile('authors-key'));
  await forgetSaidOf('x', ['ANN', 'ann@home']);
  expect(await correctionsFor(post)).toEqual({});
  expect(await correctionsFor(bob)).toEqual({ author: 'sw', post: 'sw' });
  expect(await read((db) => db.count('corrections'))).toBe(2);
  expect(keyFile('authors-key')).toHaveLength(80);
  expect(Buffer.from(keyFile('authors-key')).includes(before)).toBe(false);
});

test('what an older Asante kept in the clear still counts, and is sealed', async () => {
  const clear = { language: 'sw', when: '2026-11-24T12:00:00.000Z' };
  await write(['corrections'], async ({ store }) => {
    await store.put({ ...clear, about: 'author x:ann' });
    await store.put({ ...clear, about: 'post x:/@ann/9' });
  });
  expect(await correctionsFor({ site: 'x', id: '1', handle: 'Ann' })).toEqual({ author: 'sw' });
  await forgetOld(Date.now());
  expect(await stored()).not.toMatch(/ann/i);
  expect(await correctionsFor({ site: 'x', id: '/@ann/9', handle: 'Ann' })).toEqual({
    author: 'sw',
    post: 'sw',
  });
});
