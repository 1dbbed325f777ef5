import { expect, test } from 'vitest';
import {
  type Known,
  mendingFile,
  NotAMending,
  readMendingFile,
} from '../../../utils/mending/mending-file.ts';

const known: Known = {
  slotsOf: (site) =>
    ({ x: ['post', 'name'], anywhere: ['post', 'author', 'text', 'permalink'] })[site],
  parses: (selector) => selector !== '' && !selector.includes('{'),
};
const file = (parts: object) => JSON.stringify({ asante: 'mending', version: 1, ...parts });

test('a file gives selectors by site and by page, and is written as it was read', () => {
  const mendings = {
    x: { name: '[data-testid="Name"]' },
    'https://forum.example': { post: '.row', author: '.by' },
  };
  const text = mendingFile(mendings);
  expect(JSON.parse(text).sites).toEqual({ x: mendings.x });
  expect(readMendingFile(text, known)).toEqual(mendings);
});

test.each<[string, string, string, string]>([
  ['no JSON', '{', 'not-json', ''],
  ['another kind of file', '{"cards":[]}', 'not-mending', 'asante'],
  ['a later version', '{"asante":"mending","version":2}', 'not-mending', 'version'],
  ['something besides', file({ sites: {}, code: 'alert(1)' }), 'not-mending', 'code'],
  ['nothing in it', file({ sites: {} }), 'empty', 'sites'],
  ['a site that is not known', file({ sites: { y: { post: 'a' } } }), 'unknown-site', 'sites.y'],
  [
    'the general reader without a page',
    file({ sites: { anywhere: { post: 'a' } } }),
    'unknown-site',
    'sites.anywhere',
  ],
  ['a new slot', file({ sites: { x: { code: 'a' } } }), 'unknown-slot', 'sites.x.code'],
  ['a slot by its birth', file({ sites: { x: { constructor: 'a' } } }), 'empty', 'sites.x'],
  ['a number', file({ sites: { x: { name: 5 } } }), 'not-text', 'sites.x.name'],
  ['a list', file({ sites: { x: { name: ['a'] } } }), 'not-text', 'sites.x.name'],
  [
    'too long a selector',
    file({ sites: { x: { name: 'a'.repeat(501) } } }),
    'not-text',
    'sites.x.name',
  ],
  ['no selector', file({ sites: { x: { name: 'a{}' } } }), 'no-selector', 'sites.x.name'],
  ['slots that are text', file({ sites: { x: 'a' } }), 'not-mending', 'sites.x'],
  [
    'too many slots',
    file({ sites: { x: Object.fromEntries(Array.from({ length: 61 }, (_, n) => [n, 'a'])) } }),
    'empty',
    'sites.x',
  ],
  [
    'plain http',
    file({ pages: { 'http://a.example': { post: 'a' } } }),
    'unknown-site',
    'pages.http://a.example',
  ],
  [
    'a pattern',
    file({ pages: { 'https://*.example': { post: 'a' } } }),
    'unknown-site',
    'pages.https://*.example',
  ],
  [
    'an address',
    file({ pages: { 'https://a.example/b': { post: 'a' } } }),
    'unknown-site',
    'pages.https://a.example/b',
  ],
  ['a file of megabytes', file({ sites: { x: { name: 'a'.repeat(200_000) } } }), 'not-mending', ''],
])('%s is refused, and its place is named', (_what, text, fault, place) => {
  let refused: unknown;
  try {
    readMendingFile(text, known);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(NotAMending);
  expect(refused).toMatchObject({ fault, place });
});
