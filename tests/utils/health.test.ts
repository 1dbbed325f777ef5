import { expect, test } from 'vitest';
import { type Findings, judge, mayUse, reportOf, type Tried } from '../../utils/health.ts';

const feed: Findings = {
  site: 'x',
  surface: 'feed',
  least: 3,
  matched: 10,
  read: 10,
  signed: 10,
  withoutAccount: 0,
  spoken: 10,
  withoutWords: 0,
  withoutControl: 0,
  contradicted: 0,
  slots: { post: 10, name: 10 },
  mended: [],
};

test.each<[string, Partial<Findings>, string]>([
  ['a feed as it should be', {}, 'fine'],
  ['nothing found where posts must be', { matched: 0, read: 0 }, 'off no-posts'],
  ['nothing found where there may be nothing', { least: 0, matched: 0, read: 0 }, 'fine'],
  ['posts that nobody wrote', { read: 0 }, 'off unread'],
  ['elements that need not be posts', { least: 0, read: 0 }, 'fine'],
  ['one name that contradicts its address', { contradicted: 1 }, 'off contradiction'],
  ['fewer than there must be, though more stand there', { read: 2 }, 'degraded few'],
  ['a quiet feed, read whole', { matched: 2, read: 2 }, 'fine'],
  ['not half of what stands there', { read: 4, spoken: 4 }, 'degraded few'],
  ['one post without an account', { signed: 4, withoutAccount: 1 }, 'fine'],
  ['a fifth without words', { withoutWords: 2 }, 'fine'],
  ['more than a fifth without words', { withoutWords: 3 }, 'degraded no-words'],
  ['more than a fifth without an account', { withoutAccount: 3 }, 'degraded no-account'],
  ['no reply button at all', { withoutControl: 10 }, 'degraded no-control'],
  [
    'several at once: the worst decides',
    { contradicted: 2, withoutWords: 9 },
    'off contradiction no-words',
  ],
])('%s', (_what, findings, wanted) => {
  const { state, troubles } = judge({ ...feed, ...findings });
  expect([state, ...troubles].join(' ')).toBe(wanted);
});

test('a report is counts and versions, whole, and nothing besides', () => {
  const health = judge({ ...feed, withoutControl: 10, mended: ['name'] });
  expect(reportOf(health, '0.1.0', 'Firefox/153').split('\n')).toEqual([
    'Asante 0.1.0, Firefox/153',
    'x, feed: degraded no-control',
    'least 3, matched 10, read 10, signed 10, withoutAccount 0, spoken 10, withoutWords 0, withoutControl 10, contradicted 0',
    'selectors: post 10, name 10',
    'mended: name',
  ]);
});

const fine = judge(feed);
const broken = judge({ ...feed, read: 0 });
const tried: Tried = {
  selectors: {},
  before: broken,
  after: fine,
  wrong: 0,
  unsafe: 0,
  names: [],
  presses: [],
};

test.each<[string, Partial<Tried>, boolean]>([
  ['what reads a page again', {}, true],
  ['what reads as well as before', { before: fine }, true],
  ['what gives one post another name', { wrong: 1 }, false],
  ['what would press a Send', { unsafe: 1 }, false],
  ['what reads nothing', { after: broken }, false],
  ['what reads fewer', { before: fine, after: judge({ ...feed, read: 9 }) }, false],
  [
    'what reads as many, but worse',
    { before: fine, after: judge({ ...feed, withoutWords: 9 }) },
    false,
  ],
])('%s may be taken into use', (_what, some, may) => {
  expect(mayUse({ ...tried, ...some })).toBe(may);
});
