import { expect, test } from 'vitest';
import { postAt } from '../../../utils/thanks/post-at.ts';

const shown = (...addresses: (string | undefined)[]) =>
  addresses.map((permalink) => (permalink === undefined ? {} : { permalink }));

test.each([
  // A slash at the end, and what was added to the address on its way, make no other post.
  ['https://old.example/r/a/1?utm=x', ['https://old.example/r/a/2/', 'https://old.example/r/a/1/']],
  [
    'https://f.example/p.php?id=7',
    ['https://f.example/p.php?id=6', 'https://f.example/p.php?id=7'],
  ],
  ['https://y.example/watch?v=1&lc=a', [undefined, 'https://y.example/watch?v=1&lc=a']],
])('%s is the second of those', (address, addresses) => {
  const posts = shown(...addresses);
  expect(postAt(posts, address)).toBe(posts[1]);
});

test.each([
  // Comments under the very post: thanks there would go to a stranger.
  ['https://y.example/watch?v=1', ['https://y.example/watch?v=1&lc=a']],
  ['https://f.example/me/posts/1', ['https://f.example/me/posts/1?comment_id=9']],
  ['https://f.example/p.php?id=7', ['https://f.example/p.php?id=6']],
  ['https://a.example/1', [undefined, 'https://a.example/2']],
])('%s is none of those', (address, addresses) => {
  expect(postAt(shown(...addresses), address)).toBeUndefined();
});
