// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportRow } from '../../components/import-row.tsx';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(cleanup);

function shown(text: string) {
  const { container } = render(
    <ImportRow
      reply={{
        id: '1',
        title: 'A reply',
        standing: 'new',
        choice: 'take',
        texts: [{ text, language: 'en', told: 'file' }],
        unknown: [],
      }}
      languages={['en']}
      onChoice={() => {}}
      onLanguage={() => {}}
    />,
  );
  const words = container.querySelector('.import-row-text p');
  const fields = [...container.querySelectorAll('.import-row-text code')];
  return { words: words?.textContent, fields: fields.map((one) => one.textContent) };
}

test('a text is shown as it will read, its fields marked and what only looks like one not', () => {
  expect(shown('It comes {\\{when}}, {name|friend} \\[1\\].')).toEqual({
    words: 'It comes {{when}}, {name|friend} [1].',
    fields: ['{name|friend}'],
  });
});

test('of a long text the beginning is shown', () => {
  const { words } = shown(`{name} ${'a'.repeat(300)} {link} ${'b'.repeat(9)}`);
  expect(words).toBe(`{name} ${'a'.repeat(213)}…`);
  cleanup();
  expect(shown('c'.repeat(220)).words).toBe('c'.repeat(220));
});
