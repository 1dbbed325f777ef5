// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  document.documentElement.lang = 'de';
});

async function picked(inside: string, outside = '') {
  document.body.innerHTML = `<form>${inside}<textarea></textarea></form>${outside}`;
  const { pickedLanguage } = await import('../../../utils/page/picked-language.ts');
  return pickedLanguage(document.querySelector('textarea') as HTMLElement);
}
const button = (label: string) =>
  `<button><svg class="icon icon-translate"></svg><span>${label}</span></button>`;
const list = (tags: string[]) =>
  `<select>${tags.map((tag) => `<option value="${tag}">?</option>`).join('')}</select>`;

test.each([
  ['Kiswahili', 'sw'],
  ['polski', 'pl'],
  ['Englisch', 'en'],
  ['Arabic', 'ar'],
  ['PL', 'pl'],
  ['pt-br', 'pt-BR'],
  ['English, German', undefined],
  ['Everyone', undefined],
  ['', undefined],
])('a picker that shows "%s" stands on %s', async (label, tag) => {
  expect(await picked(button(label))).toBe(tag);
});

test('a name that only the page’s own list knows is found there', async () => {
  const state = JSON.stringify({ languages: [['tok', 'Toki Pona', 'toki pona'], ['x', 7], null] });
  const script = `<script id="initial-state" type="application/json">${state}</script>`;
  expect(await picked(button('toki pona'), script)).toBe('tok');
  expect(await picked(button('English'), '<i id="initial-state">{</i>')).toBe('en');
});

test('a list of tags is a picker, one of other things is none, and a button elsewhere is another box’s', async () => {
  const tags = ['en', 'de', 'pl', 'sw', 'ar', 'fr', 'es', 'pt-BR'];
  expect(await picked(list(tags))).toBe('en');
  expect(await picked(list([...tags, 'followers']))).toBeUndefined();
  expect(await picked(list(['de', 'at', 'ch']))).toBeUndefined();
  expect(await picked('', button('Deutsch'))).toBeUndefined();
});
