import { expect, test } from 'vitest';
import { correct, correctionsFor, uncorrect } from '../../../utils/storage/corrections.ts';
import { read, write } from '../../../utils/storage/database.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();
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
        about: `post x:${at}`,
        language: 'en',
        when: new Date(at * 1000).toISOString(),
      });
    }
  });
  await correct('post', { site: 'x', id: 'new' }, 'sw');
  expect(await read((db) => db.count('corrections'))).toBe(2000);
  expect(await correctionsFor({ site: 'x', id: '0' })).toEqual({});
  expect(await correctionsFor({ site: 'x', id: '1' })).toEqual({ post: 'en' });
  expect(await correctionsFor({ site: 'x', id: 'new' })).toEqual({ post: 'sw' });
});
