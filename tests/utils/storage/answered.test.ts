import { expect, test } from 'vitest';
import { answeredAmong, noteAnswered } from '../../../utils/storage/answered.ts';
import { read } from '../../../utils/storage/database.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

const post = (id: string, site = 'x') => ({ site, id });

test('a post answered here is known again, on its own site only', async () => {
  await noteAnswered(post('1'));
  expect(await answeredAmong([post('1'), post('2'), post('1', 'reddit')])).toEqual([
    true,
    false,
    false,
  ]);
});

test('no word of a post is kept, nor whose it was, even where the site’s id holds both', async () => {
  await noteAnswered(post('/video/1 amina: Mkate wenu ni mtamu', 'tiktok'));
  const kept = JSON.stringify(await read((db) => db.getAll('answered')));
  expect(kept).not.toMatch(/amina|Mkate|tiktok|video/);
  expect(await answeredAmong([post('/video/1 amina: Mkate wenu ni mtamu', 'tiktok')])).toEqual([
    true,
  ]);
});

test('5,000 are kept, and the oldest give way', async () => {
  for (let n = 0; n < 5003; n += 1)
    await noteAnswered(post(String(n)), new Date(n < 10 ? '2026-01-01' : '2026-01-02'));
  const kept = await answeredAmong(Array.from({ length: 12 }, (_, n) => post(String(n))));
  expect(kept.filter(Boolean)).toHaveLength(9);
  expect(kept.slice(10)).toEqual([true, true]);
}, 60_000);

test('what stands for no post, such as a box of one’s own, is not remembered', async () => {
  await noteAnswered({ site: '', id: '' });
  expect(await read((db) => db.count('answered'))).toBe(0);
});
