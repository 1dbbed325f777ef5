import { expect, test } from 'vitest';
import {
  forgetLanguages,
  languagesOfAuthors,
  rememberAuthors,
} from '../../../utils/storage/authors.ts';
import { correct, correctionsFor } from '../../../utils/storage/corrections.ts';
import { read } from '../../../utils/storage/database.ts';
import { erasePerson } from '../../../utils/storage/forget.ts';
import { freshDatabase } from './fresh-database.ts';
import { freshKeyFile, keyFile } from './key-file.ts';

freshDatabase();
freshKeyFile();

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
  const found = await languagesOfAuthors(many(0, 7), new Date('2026-01-02'));
  expect(found).toEqual([...Array(5).fill(undefined), 'de', 'de']);
});

test('forgetting leaves nothing of authors or corrections', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }]);
  await correct('author', { site: 'x', id: '1', handle: 'Ann' }, 'pl');
  await forgetLanguages();
  expect(await languagesOfAuthors([ann])).toEqual([undefined]);
  expect(await correctionsFor({ site: 'x', id: '1', handle: 'Ann' })).toEqual({});
});

const on = (day: string) => new Date(`${day}T12:00:00.000Z`);

test('nobody is named in the store, and who is not read again for 90 days is gone with the key', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }], on('2026-01-01'));
  await rememberAuthors([{ site: 'x', handle: 'bob', language: 'de' }], on('2026-01-01'));
  expect(JSON.stringify(await read((db) => db.getAll('authors')))).not.toMatch(/ann|bob/i);
  const first = Buffer.from(keyFile('authors-key'));
  // Read again in the second half of the quarter, one of them lives on.
  await rememberAuthors([{ ...ann, language: 'sw' }], on('2026-02-20'));
  expect(await languagesOfAuthors([ann, { site: 'x', handle: 'bob' }], on('2026-02-20'))).toEqual([
    'sw',
    'de',
  ]);
  expect(await languagesOfAuthors([ann, { site: 'x', handle: 'bob' }], on('2026-04-07'))).toEqual([
    'sw',
    undefined,
  ]);
  expect(await read((db) => db.count('authors'))).toBe(1);
  expect(Buffer.from(keyFile('authors-key')).includes(first)).toBe(false);
});

test('forgetting one author lets the keys go', async () => {
  await rememberAuthors([{ ...ann, language: 'sw' }]);
  await correct('author', { site: 'x', id: '1', handle: 'Ann' }, 'pl');
  const before = Buffer.from(keyFile('authors-key'));
  await erasePerson('x', 'ann');
  expect(Buffer.from(keyFile('authors-key')).includes(before)).toBe(false);
  expect(await languagesOfAuthors([ann])).toEqual([undefined]);
  expect(await correctionsFor({ site: 'x', id: '1', handle: 'Ann' })).toEqual({});
});
