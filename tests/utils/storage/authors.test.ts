import { expect, test } from 'vitest';
import {
  forgetLanguages,
  languagesOfAuthors,
  rememberAuthors,
} from '../../../utils/storage/authors.ts';
import { correct, correctionsFor } from '../../../utils/storage/corrections.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

const ann = { site: 'x', handle: 'Ann' };

test('an author is known again on the same site only, however the account is spelled', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }]);
  const who = [{ site: 'x', handle: 'ANN' }, { site: 'bluesky', handle: 'Ann' }, { site: 'x' }];
  expect(await languagesOfAuthors(who)).toEqual(['sw', undefined, undefined]);
});

test('what they wrote in last counts', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }]);
  await rememberAuthors([{ ...ann, language: 'en' }]);
  expect(await languagesOfAuthors([ann])).toEqual(['en']);
});

test('2,000 are kept, and those not read for longest give way', async () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      site: 'x',
      handle: `a${from + at}`,
      language: 'de',
    }));
  await rememberAuthors(many(0, 5), new Date('2026-01-01'));
  await rememberAuthors(many(5, 2000), new Date('2026-01-02'));
  const found = await languagesOfAuthors(many(0, 7));
  expect(found).toEqual([...Array(5).fill(undefined), 'de', 'de']);
});

test('forgetting leaves nothing of authors or corrections', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }]);
  await correct('author', { site: 'x', id: '1', handle: 'Ann' }, 'pl');
  await forgetLanguages();
  expect(await languagesOfAuthors([ann])).toEqual([undefined]);
  expect(await correctionsFor({ site: 'x', id: '1', handle: 'Ann' })).toEqual({});
});
