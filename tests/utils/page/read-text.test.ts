import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor } from '../../pages/build.ts';
import {
  besidePage,
  buildReaders,
  openChromium,
  openFrom,
  type Run,
} from '../../sites/open-page.ts';

// Layout and style decide what a person sees, so these run in a real browser.
const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so no text was read');

let run: Run;
beforeAll(async () => {
  if (!browser) return;
  const file = join(mkdtempSync(join(tmpdir(), 'asante-')), 'page.html');
  writeFileSync(file, '<!doctype html><body></body>');
  const page = await browser.newPage();
  await openFrom(page, 'https://www.site.example/page', "script-src 'none'", (url, isPage) =>
    isPage ? file : fileFor(url.hostname, url.pathname),
  );
  run = await besidePage(page, await buildReaders('tests/sites/strings-page.ts'));
}, 120_000);
afterAll(() => browser?.close());

const read = (html: string) =>
  run<{ text: string; cut: boolean }>(`strings.read(${JSON.stringify(html)})`);

describe.skipIf(!browser)('text as a person sees it', () => {
  test.each([
    ['emoji pictures are their emoji', 'Nice <img alt="😀" src=""> day', 'Nice 😀 day'],
    ['photographs are not text', 'See <img alt="May be an image of a cat" src="">this', 'See this'],
    ['custom emoji are their short names', '<img alt=":blob_cat:" src=""> hi', ':blob_cat: hi'],
    ['line breaks stay', 'one<br>two', 'one\ntwo'],
    ['blocks are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['markup white space is one space', 'one\n     two', 'one two'],
    ['white space that is shown stays', '<div style="white-space:pre-wrap">a\nb</div>', 'a\nb'],
    [
      'a mention in a flex box breaks no line',
      'hi <div style="display:inline-flex"><a>@ada</a></div>!',
      'hi @ada!',
    ],
    [
      'a row of boxes is one line',
      '<div style="display:flex"><div>a </div><div>b</div></div>',
      'a b',
    ],
    ['bidi controls are gone', '\u202aAda\u202c\u2067x\u2069', 'Adax'],
    ['a hard space is a space', 'a\u00a0b', 'a b'],
    ['accents are composed', 'Cafe\u0301', 'Café'],
    ['emoji that are joined stay joined', '👩‍🍳 baker', '👩‍🍳 baker'],
    ['hidden words are not read', 'a<span style="display:none">b</span><span hidden>c</span>', 'a'],
    [
      'words for screen readers are not read twice',
      '<span aria-hidden="true">Ada</span><span class="visually-hidden">Ada</span>',
      'Ada',
    ],
    [
      'not even when no class says so',
      '<span aria-hidden="true">Ada L</span><span>Ada L</span>',
      'Ada L',
    ],
    [
      'decoy letters are not read',
      'a<span style="position:absolute;clip:rect(1px,1px,1px,1px)">x</span>b',
      'ab',
    ],
    ['letters without size are not read', 'a<span style="font-size:0">x</span>b', 'ab'],
    [
      'a shortened address is read whole',
      '<a><span style="font-size:0">https://</span>bread.example</a>',
      'https://bread.example',
    ],
    ['buttons are not text', 'Hello <button>Follow</button>', 'Hello'],
    ['scripts and styles are not text', 'a<script>b</script><style>c{}</style>', 'a'],
  ])('%s', async (_, html, text) => {
    expect((await read(html)).text).toBe(text);
  });

  test.each([
    ['an ellipsis before a control', 'The beginning… <div role="button">See more</div>', true],
    ['an ellipsis in the control', 'The beginning <button>…more</button>', true],
    ['in whatever language', 'البداية… <div role="button">عرض المزيد</div>', true],
    ['a control without an ellipsis', 'All of it <button>Translate</button>', false],
    ['an ellipsis of the writer', 'Well… I do not know', false],
  ])('a fold is told by %s', async (_, html, cut) => {
    expect((await read(html)).cut).toBe(cut);
  });

  test('a name is on one line and never doubled', async () => {
    const name = (html: string) => run<string>(`strings.name(${JSON.stringify(html)})`);
    expect(await name('<div>Ada</div><div>Lovelace</div>')).toBe('Ada Lovelace');
    expect(await name('<span>Ada Lovelace</span><span>Ada Lovelace</span>')).toBe('Ada Lovelace');
    expect(await name('Otieno')).toBe('Otieno');
    expect(await name('Lala')).toBe('Lala');
  });

  test('a page as deep or as long as it likes takes nothing down', async () => {
    expect(await run('strings.deep(400)')).toEqual({ text: '', cut: false });
    const long = await read(`<p>${'word '.repeat(10_000)}</p>`);
    expect(long.text.length).toBe(20_000);
    expect(long.cut).toBe(true);
  });
});

describe.skipIf(!browser)('addresses', () => {
  test.each([
    ['/ada/status/1?x=2', '/ada/status/1'],
    ['https://site.example/ada', '/ada'],
    ['https://m.site.example/ada', '/ada'],
    ['https://other.example/ada', ''],
    ['javascript:alert(1)', ''],
    ['https://', ''],
  ])('the path of %s on this site is "%s"', async (href, path) => {
    expect(await run(`strings.path(${JSON.stringify(href)})`)).toBe(path);
  });

  test('parts are read with their %-escapes undone, broken ones as they stand', async () => {
    expect(await run(`strings.part('/@caf%C3%A9', '^/@([^/]+)$')`)).toBe('café');
    expect(await run(`strings.part('/@caf%C3', '^/@([^/]+)$')`)).toBe('caf%C3');
    expect(await run(`strings.part('https://other.example/@ada', '^/@([^/]+)$')`)).toBe(null);
  });

  test('what stands in a nested post is not the outer post’s own', async () => {
    const own = (html: string) => run(`strings.own(${JSON.stringify(html)}, 'b', 'article')`);
    expect(await own('<article><article><b>inner</b></article><b>outer</b></article>')).toBe(
      'outer',
    );
    expect(await own('<article><article><b>inner</b></article></article>')).toBe(null);
  });
});
