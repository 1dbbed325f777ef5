import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tell } from '../../utils/tell.ts';

const post = { site: 'x', id: '1', kind: 'post', author: 'Amina', text: 'Habari?' };
const ticket = '7f0c2a52-6f9b-4c5e-9f5e-0d3a4a3b2c1d';

const answers = (answer: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(answer as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('a whole post comes through as it is', async () => {
  answers({ answer: { post, siteTitle: 'X', typed: '' } });
  expect(await tell(1, 'held', { ticket })).toEqual({ post, siteTitle: 'X', typed: '' });
});

test.each([
  ['a field nobody agreed on', { post: { ...post, html: '<b>' }, siteTitle: 'X', typed: '' }],
  [
    'a name longer than any name',
    { post: { ...post, author: 'a'.repeat(281) }, siteTitle: 'X', typed: '' },
  ],
  [
    'an address that runs code',
    { post: { ...post, permalink: 'javascript:alert(1)' }, siteTitle: 'X', typed: '' },
  ],
  ['a kind that does not exist', { post: { ...post, kind: 'admin' }, siteTitle: 'X', typed: '' }],
  ['more than anybody types', { post, siteTitle: 'X', typed: 'a'.repeat(101) }],
  ['nothing at all', undefined],
])('%s from a page script is refused whole', async (_what, answer) => {
  answers({ answer });
  await expect(tell(1, 'held', { ticket })).rejects.toThrow();
});

test('a page script that refuses says why', async () => {
  answers({ refused: 'not now' });
  await expect(tell(1, 'open', {})).rejects.toThrow('not now');
});
