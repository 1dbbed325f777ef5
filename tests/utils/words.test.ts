import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fieldNames } from '../../utils/templates/fields.ts';
import {
  chooseLanguage,
  interfaceDirection,
  interfaceLanguage,
  interfaceLanguages,
  speak,
  type WordKey,
  word,
  wordFor,
} from '../../utils/words.ts';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const others = interfaceLanguages.filter((language) => language !== 'en');

const formsOf = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_one') && key.replace(/_one$/, '_other') in english)
  .map((key) => key.slice(0, -4));
const keysFor = (language: string) =>
  Object.keys(english)
    .filter((key) => !stems.some((stem) => key === `${stem}_one` || key === `${stem}_other`))
    .concat(stems.flatMap((stem) => formsOf(language).map((form) => `${stem}_${form}`)))
    .sort();
const places = (message = '') => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

beforeEach(() => speak('en', english));

test('there is a file of words for every interface language, and no other', () => {
  expect(readdirSync('public/_locales').sort()).toEqual([...interfaceLanguages].sort());
});

test.each(interfaceLanguages)('%s has exactly the keys it should, sorted', (language) => {
  const words = read(language);
  expect(Object.keys(words)).toEqual(keysFor(language));
});

test.each(others)(
  '%s has the same placeholders in every message, and none is empty',
  (language) => {
    for (const [key, { message }] of Object.entries(read(language))) {
      const stem = stems.find((one) => key.startsWith(`${one}_`));
      const model = places((english[key] ?? english[`${stem}_other`])?.message);
      // "One card", "two cards": a form may say its number in words.
      const own = places(message);
      expect([key, stem && !own.includes('$1') ? ['$1', ...own] : own]).toEqual([
        key,
        stem && !model.includes('$1') ? ['$1', ...model] : model,
      ]);
      expect([key, message.trim()]).not.toEqual([key, '']);
    }
  },
);

test.each(others)('%s is translated: hardly a message is the English one', (language) => {
  const same = Object.entries(read(language)).filter(
    ([key, { message }]) => message === english[key]?.message && /\p{L}{4}/u.test(message),
  );
  expect(same.map(([key]) => key).filter((key) => key !== 'name').length).toBeLessThan(8);
});

test.each([
  ['auto', 'de-AT', 'de'],
  ['auto', 'sw', 'sw'],
  ['auto', 'fr', 'en'],
  ['auto', 'ar_EG', 'ar'],
  ['pl', 'de', 'pl'],
] as const)(
  'with the setting %s in a browser that speaks %s the interface speaks %s',
  (setting, browsers, language) => {
    expect(chooseLanguage(setting, browsers)).toBe(language);
  },
);

test('substitutions go in once and stay as they are', () => {
  speak('en', { name: { message: '$1 and $2 for $$5' } });
  expect(word('name', '$2', '$&')).toBe('$2 and $& for $5');
});

test('in Arabic the interface reads from the right and isolates what it inserts', () => {
  speak('ar', { name: { message: 'من $1' } });
  expect([interfaceLanguage(), interfaceDirection(), word('name', 'Bob')]).toEqual([
    'ar',
    'rtl',
    'من \u2068Bob\u2069',
  ]);
});

test('a plural form is taken by the number, in Polish too', () => {
  const cards = (form: string) => ({ message: `$1 ${form}` });
  speak('pl', {
    x_one: cards('karta'),
    x_few: cards('karty'),
    x_many: cards('kart'),
    x_other: cards('karty'),
  });
  expect([1, 3, 5, 22].map((count) => wordFor('x' as never, count))).toEqual([
    '1 karta',
    '3 karty',
    '5 kart',
    '22 karty',
  ]);
});

test('a word that is missing shows its key', () => {
  expect(word('constructor' as WordKey)).toBe('constructor');
});

test('every field of the template language has its words', () => {
  expect(fieldNames.map((name) => `field_${name}`).filter((key) => !(key in english))).toEqual([]);
});
