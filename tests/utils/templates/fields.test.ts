import { expect, test } from 'vitest';
import { fieldNames, fieldValue } from '../../../utils/templates/fields.ts';
import { samplePost, sampleTelling } from './sample-post.ts';

const row: Record<string, [filled: string, empty: string]> = {
  name: ['Anna Łukasiewicz', ''],
  handle: ['@anna', ''],
  site: ['X', ''],
  post: ['https://x.com/anna/status/1', ''],
  date: ['24 November 2026', '24 November 2026'],
  me: ['Kim', ''],
  brand: ['Acme', ''],
  link: ['https://acme.example/help', ''],
};

test('every field has its row here', () => {
  expect(Object.keys(row)).toEqual(fieldNames);
});

test.each(Object.entries(row))('{%s} is %o', (name, [filled, empty]) => {
  const { handle: _, permalink: __, ...bare } = samplePost({ author: '' });
  const { siteTitle: ___, ...nothing } = sampleTelling({
    post: bare,
    me: { name: '', brand: '', link: '' },
  });
  expect(fieldValue(name, sampleTelling(), 'en-GB')).toBe(filled);
  expect(fieldValue(name, nothing, 'en-GB')).toBe(empty);
});

test.each(['constructor', 'toString', '__proto__', 'nothing'])('{%s} is no field', (name) => {
  expect(fieldValue(name, sampleTelling(), 'en')).toBe('');
});

test.each([
  ['anna', '@anna'],
  ['anna@mastodon.social', '@anna@mastodon.social'],
  ['anna.bsky.social', '@anna.bsky.social'],
  ['anna buy x.co', ''],
  ['anna\n@victim', ''],
  ['', ''],
  ['https://x.co', ''],
])('the handle %o gives %o', (handle, value) => {
  expect(fieldValue('handle', sampleTelling({ post: samplePost({ handle }) }), 'en')).toBe(value);
});

test.each(['javascript:alert(1)', 'http://x.com/1', 'https://user:pw@x.com/', 'x'])(
  'the address %o of a post is not used',
  (permalink) => {
    expect(fieldValue('post', sampleTelling({ post: samplePost({ permalink }) }), 'en')).toBe('');
  },
);

test('a name keeps its @ where the person trusts names', () => {
  const post = samplePost({ author: 'Ann @work' });
  expect(fieldValue('name', sampleTelling({ post, trustNames: true }), 'en')).toBe('Ann @work');
});
