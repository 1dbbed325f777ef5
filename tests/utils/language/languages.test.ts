import { expect, test } from 'vitest';
import { languages, matches, plainTag } from '../../../utils/language/languages.ts';

test('every language offered has its own name and direction', () => {
  const tags = languages().map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  for (const { tag, name } of languages()) expect(name, tag).not.toBe(tag);
  const named = (tag: string) => languages().find((language) => language.tag === tag);
  expect(named('sw')).toEqual({ tag: 'sw', name: 'Kiswahili', direction: 'ltr' });
  expect(named('ur')).toMatchObject({ name: 'اردو', direction: 'rtl' });
});

test.each([
  ['de-AT', 'de', true],
  ['de', 'de-AT', true],
  ['pt-BR', 'pt-PT', true],
  ['zh-Hant', 'zh-Hans', false],
  ['zh-TW', 'zh-Hant', true],
  ['zh-Hans', 'zh', true],
  ['sr-Latn', 'sr', false],
  ['sr-Cyrl', 'sr', true],
  ['hi-Latn', 'hi', false],
  ['nb', 'no', true],
  ['fil', 'tl', true],
  ['iw', 'he', true],
  ['in', 'id', true],
  ['sw-KE', 'swh', true],
  ['en', 'de', false],
  ['not a tag', 'en', false],
])('what is written in %s does for %s: %s', (have, want, expected) => {
  expect(matches(have, want)).toBe(expected);
});

test.each([
  ['en_US', 'en'],
  ['hi-IN_rom', 'hi-Latn'],
  ['bn-IN', 'bn'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh'],
  ['arb', 'ar'],
  ['ar-Latn', 'ar-Latn'],
  ['??', undefined],
])('%s is plainly %s', (tag, plain) => {
  expect(plainTag(tag)).toBe(plain);
});
