import { expect, test } from 'vitest';
import { write } from '../../../utils/storage/database.ts';
import { keepSettings, readSettings } from '../../../utils/storage/settings.ts';
import { freshDatabase } from './fresh-database.ts';

freshDatabase();

test('every setting has its default', async () => {
  expect(await readSettings()).toEqual({
    interfaceLanguage: 'auto',
    languages: ['en', 'sw', 'ar', 'de', 'pl'],
    name: '',
    brand: '',
    link: '',
    siteFallback: {},
    address: 'any',
    siteAddress: {},
    lastBrand: {},
    trustNames: false,
    expandShortcuts: true,
    thankKinds: ['repost', 'quote'],
    thankSeveral: [],
    thanksKeepDays: 90,
    checkLevels: {},
    checksOff: [],
    teamWords: {},
    ourHosts: '',
    mostEmoji: 3,
    mostExclamations: 3,
  });
});

test('what is set stays, and the others keep their defaults', async () => {
  await keepSettings({ name: 'Kim', languages: ['PL', 'en-gb'] });
  await keepSettings({ siteFallback: { x: 'de' } });
  expect(await readSettings()).toMatchObject({
    name: 'Kim',
    languages: ['pl', 'en-GB'],
    siteFallback: { x: 'de' },
    brand: '',
  });
});

test('a wrong value is refused, and nothing of the same change is kept', async () => {
  const wrong = { name: 'Kim', languages: ['not a tag'] };
  await expect(keepSettings(wrong)).rejects.toThrow('not a language tag');
  expect((await readSettings()).name).toBe('');
});

test('a setting that an unknown hand has spoilt is its default', async () => {
  await write(['settings'], (transaction) => transaction.store.put(7, 'name'));
  expect((await readSettings()).name).toBe('');
});
