import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, defuse } from '../../../utils/templates/clean.ts';
import { fill } from '../../../utils/templates/fill.ts';
import { samplePost, sampleTelling } from './sample-post.ts';

const by = (author: string) => sampleTelling({ post: samplePost({ author }) });

test.each([
  ['Hi {name}!', 'Anna', 'Hi Anna!', []],
  ['Thanks[, {name}]!', 'Anna', 'Thanks, Anna!', []],
  ['Thanks[, {name}]!', '', 'Thanks!', []],
  ['Hi[ {name}], welcome', '', 'Hi, welcome', []],
  ['Hi [{name} ]again', '', 'Hi again', []],
  ['Hi {name}, welcome', '', 'Hi …, welcome', ['name']],
  ['Hi {name|friend}', '', 'Hi friend', []],
  ['Hi {name|friend}', 'Anna', 'Hi Anna', []],
  ['[Dear {name|}, ]hello', '', 'hello', []],
  ['one [ {name} ] two', '', 'one two', []],
  ['\\{name} \\[x\\] \\\\', 'Anna', '{name} [x] \\', []],
  ['see [1] and [sic]', 'Anna', 'see [1] and [sic]', []],
  ['open [ {name}', 'Anna', 'open [ Anna', []],
  ['[a [b {name}] c]', 'Anna', '[a b Anna c]', []],
  [':-{ } {} {Name} {2}', 'Anna', ':-{ } {} {Name} {2}', []],
  ['{nosuch}', 'Anna', '…', ['nosuch']],
  ['{zamówienie} {السبب} {order_2}', 'Anna', '… … …', ['zamówienie', 'السبب', 'order_2']],
  ['{naMe} {a b} {١} {Ölfass}', 'Anna', '{naMe} {a b} {١} {Ölfass}', []],
  ['[{nosuch}]ok', 'Anna', 'ok', []],
  ['{name} {name}', 'Anna', 'Anna Anna', []],
  ['{handle} {site} {me} {brand}', 'Anna', '@anna X Kim Acme', []],
])('%o with the name %o becomes %o', (wording, author, text, missing) => {
  expect(fill(wording, 'en', by(author))).toEqual({ text, missing });
});

describe('direction', () => {
  test.each([
    ['ar', 'شكرًا يا {name}!', 'Bob', 'شكرًا يا \u2068Bob\u2069!'],
    ['ar', 'شكرًا يا {name}!', 'محمد', 'شكرًا يا محمد!'],
    ['en', 'Thanks, {name}!', 'محمد', 'Thanks, \u2068محمد\u2069!'],
    ['en', 'Thanks, {name}!', 'Bob', 'Thanks, Bob!'],
    ['ar', '{name}', 'محمد Bob', '\u2068محمد Bob\u2069'],
    ['ar', '{name}', '123 😀', '123 😀'],
    ['ar', 'شكرًا {handle} {link}', 'x', 'شكرًا @anna https://acme.example/help'],
  ])('%s: %o with %o', (language, wording, author, text) => {
    expect(fill(wording, language, by(author)).text).toBe(text);
  });
});

describe('hostile names', { timeout: 60_000 }, () => {
  const nasty = fc.constantFrom(
    '{name}',
    '{{text}}',
    '$\u007bx}',
    '$&',
    "$'",
    '$1',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '|',
    '@victim',
    '＠v',
    '#tag',
    'x.co',
    'https://evil.example/a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u0000',
    '\n',
    '\r\n',
    '\u2028',
    '\u200b',
    '\u200d',
    '\ufeff',
    'محمد',
    'שלום',
    '😀',
    '👩‍💻',
    '\ud800',
    '\u0301',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '$TSLA',
    '.',
    ':',
    '/',
    '。',
    'com',
  );
  const name = fc
    .array(
      fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));

  test('10,000 of them are literal text in one pass, in either direction', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('en', 'ar'), (author, language) => {
        const { text } = fill('<{name}> and <{name}>', language, by(author));
        const own = text.slice(1, text.indexOf('> and <'));
        expect(text).toBe(`<${own}> and <${own}>`);
        expect(own.replace(/^\u2068|\u2069$/gu, '')).toBe(defuse(cleanLine(author, 280)) || '…');
      }),
      { numRuns: 10_000 },
    );
  });

  test('10,000 of them bring no new mention, tag, link, line or control character', () => {
    const power =
      /(^|[^\p{L}\p{N}_])[@＠#＃$＄]+[\p{L}\p{N}_]|:\/\/|[\p{L}\p{N}][.。．｡]\p{L}[\p{L}\p{N}]|[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2067\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u;
    fc.assert(
      fc.property(name, (author) => {
        const { text } = fill('Thanks, {name}, and welcome!', 'en', by(author));
        expect(text).not.toMatch(power);
        expect(text.match(/\u2068/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
        expect(text.length).toBeLessThan(700);
      }),
      { numRuns: 10_000 },
    );
  });

  test('10,000 random wordings never leave the placeholder of a known field', () => {
    const piece = fc.constantFrom(
      '{name}',
      '{handle}',
      '{me|you}',
      '[',
      ']',
      ' ',
      ',',
      'word',
      '{',
      '}',
      '|',
      '{link}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { text } = fill(pieces.join(''), 'en', by('Anna'));
        expect(text).not.toMatch(/\{(name|handle|me|link)\}/);
      }),
      { numRuns: 10_000 },
    );
  });
});
