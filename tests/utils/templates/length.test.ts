import { expect, test } from 'vitest';
import type { Limit } from '../../../utils/post.ts';
import { count } from '../../../utils/templates/length.ts';

const limit = (counts: Limit['counts']): Limit => ({ max: 280, counts, source: '' });

// Expected weights are those that twitter-text 3.1.0's own parseTweet gave for these texts.
test.each([
  ['Hello', 5],
  ['Grüße aus Köln', 14],
  ['dziękujemy, Łukasz', 18],
  ['شكرًا لكم', 9],
  ['شكرًا يا \u2068Bob\u2069!', 17],
  ['谢谢你', 6],
  ['👍🏽', 2],
  ['👩‍👩‍👧‍👦 family', 9],
  ['🇩🇪 flag', 7],
  ['❤️', 2],
  ['©', 1],
  ['1️⃣', 2],
  ['“quoted” ‘single’ …', 20],
  ['e\u0301', 1],
  ['https://example.com/a/very/long/path?with=query&and=more#hash', 23],
  ['see https://example.com.', 28],
  ['(https://example.com/x)', 25],
  ['example.com', 23],
  ['acme.example/help', 17],
  ['x.co', 23],
  ['www.test.de/pfad', 23],
  ['Dr.Smith', 8],
  ['e.g. this', 9],
  ['me@example.com', 14],
  ['@user example.com', 29],
  ['https://münchen.de/straße', 23],
  ['https://example.com/شكرا', 27],
  ['node.js, file.txt, v1.2', 23],
  ['http://a.co http://b.co', 47],
  ['https://en.wikipedia.org/wiki/Foo_(bar)', 23],
  ['日本https://example.com日本', 31],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 ⚠️ ⚠ ✅ ✔ ▶', 17],
  ['mtandao.or.tz/habari', 23],
])('X counts %o as %i', (text, weight) => {
  expect(count(text, limit('x-weighted'))).toBe(weight);
});

test.each([
  ['Hello', 5],
  ['https://example.com/a/very/long/path?with=query', 23],
  ['see https://example.com/x, thanks', 35],
  ['@ann@mastodon.social hi', 7],
  ['@ann hi', 7],
  ['me@ann@x', 8],
  ['👩‍👩‍👧‍👦🇩🇪', 2],
  ['example.com', 11],
])('Mastodon counts %o as %i', (text, length) => {
  expect(count(text, limit('mastodon'))).toBe(length);
});

test.each([
  ['graphemes', '👩‍👩‍👧‍👦é🇩🇪\r\n', 4],
  ['graphemes', 'plain\nascii', 11],
  ['code-points', '👍🏽é', 3],
  ['utf-16', '👍🏽é', 5],
] as const)('by %s %o is %i', (counts, text, length) => {
  expect(count(text, limit(counts))).toBe(length);
});
