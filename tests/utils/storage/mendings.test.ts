import { expect, test } from 'vitest';
import {
  allMendings,
  dropMending,
  keepMendings,
  mendingFor,
} from '../../../utils/storage/mendings.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();
const forum = 'https://forum.example';

test('a site is mended on every host, a page only at its own origin', async () => {
  await keepMendings({ x: { name: '.a' }, [forum]: { post: '.row' } }, 'team.json');
  expect(await mendingFor('x', 'https://x.com')).toEqual({ name: '.a' });
  expect(await mendingFor('anywhere', forum)).toEqual({ post: '.row' });
  expect(await mendingFor('anywhere', 'https://other.example')).toEqual({});
  expect(await mendingFor('mastodon', forum)).toEqual({});
});

test('what is removed is gone, and the others stay', async () => {
  await keepMendings({ x: { name: '.a' } }, 'one.json', new Date('2026-11-24'));
  await keepMendings({ reddit: { body: '.b' } }, 'two.json', new Date('2026-11-25'));
  await dropMending('x');
  expect(await allMendings()).toEqual({
    reddit: { selectors: { body: '.b' }, from: 'two.json', when: '2026-11-25' },
  });
});
