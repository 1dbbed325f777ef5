import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { faults } from './axe.ts';
import { type Session, startSession } from './session.ts';

/**
 * Presses Tab, or Shift and Tab where what is sought stands before, until the element in focus says this, as someone
 * without a mouse does. Never past an end of the page: there Firefox's own bars take the focus, and the driver goes on
 * sending keys to a page that no longer has it, where Enter presses nothing.
 */
async function tabTo(page: Page, words: string) {
  for (let turn = 0; turn < 80; turn += 1) {
    const found = await page.waitForFunction(
      (sought) => {
        const says = (element: Element | null) => {
          const [label] = (element as HTMLInputElement | null)?.labels ?? [];
          const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent;
          return name?.startsWith(sought) === true;
        };
        const here = document.activeElement;
        if (says(here)) return 'here';
        const all = [
          ...document.querySelectorAll('a, button, input, select, textarea, [tabindex]'),
        ];
        const there = all.filter((one) => says(one) && one.checkVisibility());
        if (there.length === 0) return undefined;
        const isAhead = (one: Element) =>
          here === document.body ||
          (here?.compareDocumentPosition(one) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING;
        return there.some(isAhead) ? 'ahead' : 'before';
      },
      {},
      words,
    );
    const way = await found.jsonValue();
    if (way === 'here') return;
    if (way === 'before') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'before') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to "${words}"`);
}

const said = (page: Page) => page.$eval('[role=status].toast-place', (place) => place.textContent);
const saying = (page: Page, words: string) =>
  page.waitForFunction(
    (sought) => document.querySelector('.toast-place')?.textContent?.includes(sought),
    {},
    words,
  );
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const titles = (page: Page) =>
  page.$$eval('.card-row strong', (all) => all.map((one) => one.textContent));

async function choose(page: Page, selector: string) {
  await page.waitForSelector(selector);
  await page.click(selector);
}

describe.each(['chromium', 'firefox'] as const)('the library page in %s', (kind: Kind) => {
  let session: Session;
  const troubles: string[] = [];

  async function openLibrary() {
    const page = await session.extensionPage('library.html');
    page.on('console', (line) => {
      if (line.type() === 'error') troubles.push(line.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.waitForSelector('.card-row');
    await page.bringToFront();
    return page;
  }

  beforeAll(async () => {
    session = await startSession(kind, { language: 'en' });
  });
  afterAll(async () => {
    await session?.close();
  });

  test('a reply is found, changed, kept, thrown away and brought back by keyboard alone', async () => {
    const page = await openLibrary();
    await tabTo(page, 'Search titles');
    await page.keyboard.type('late reply');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 1);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('cards');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#wordings textarea:focus');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(' Changed by keyboard.');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await saying(page, 'Saved.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'cards');
    await page.keyboard.press('Delete');
    await saying(page, 'Moved to the trash.');
    // What is spelt nearly so is found in its place.
    expect(await titles(page)).not.toContain('Sorry for the late reply');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.card-row')].some((row) =>
        row.textContent?.includes('Sorry for the late reply'),
      ),
    );

    const again = await openLibrary();
    await again.type('input[type=search]', 'changed by keyboard');
    await again.waitForFunction(() => document.querySelectorAll('.card-row').length === 1);
    await again.close();
    await page.close();
  });

  test('a new reply is written in two languages; leaving it keeps it, and that can be undone', async () => {
    const page = await openLibrary();
    await tabTo(page, 'New reply');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card-editor-title input:focus');
    await page.keyboard.type('My own words');
    await tabTo(page, 'English');
    await tabTo(page, 'Wording 1');
    await page.keyboard.type('Hello[, {name}]!');
    await choose(page, '#tab-ar');
    await page.focus('#wordings textarea');
    await page.keyboard.type('أهلًا[ يا {name}]!');
    expect(await page.$eval('.reply-preview-reply', (reply) => reply.textContent)).toBe(
      'أهلًا يا ليلى حداد!',
    );
    await page.keyboard.press('Escape');
    await saying(page, 'Saved.');
    await page.type('input[type=search]', 'my own words');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 1);
    expect(
      await page.$$eval('.card-row .lacks [aria-hidden]', (all) =>
        all.map((one) => one.textContent),
      ),
    ).toEqual(['sw', 'de', 'pl']);
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 0);
    await page.close();
  });

  test('every part of the page is reached, used and left by keyboard alone', async () => {
    const page = await openLibrary();
    const go = async (words: string, then: string) => {
      await tabTo(page, words);
      await page.keyboard.press('Enter');
      await page.waitForSelector(then);
    };
    const keep = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('s');
      await page.keyboard.up('Control');
      await page.waitForSelector('.card-editor-actions .main[aria-disabled=true]');
    };
    const wording = (text: string) =>
      page.waitForFunction(
        (sought) =>
          document.querySelector<HTMLTextAreaElement>('#wordings textarea')?.value === sought,
        {},
        text,
      );
    // What was in focus went from the page: the focus stands where one goes on from, not at the page's top.
    const focusIn = (place: string) =>
      page.waitForFunction((within) => document.activeElement?.closest(within) != null, {}, place);
    await go('New reply', '.card-editor-title input:focus');
    await page.keyboard.type('By keys');
    await tabTo(page, 'Wording 1');
    await page.keyboard.type('First.');
    await keep();
    await tabTo(page, 'Wording 1');
    await page.keyboard.press('End');
    await page.keyboard.type(' Second.');
    await keep();
    await go('History', '.card-history li');
    expect(await faults(page)).toEqual([]);
    // The two sides scroll, the page itself never does.
    expect(
      await page.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) - innerHeight),
    ).toBe(0);
    await tabTo(page, 'Make it this again');
    await page.keyboard.press('Enter');
    await wording('First.');
    await tabTo(page, 'Close this message');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.toast'));
    await focusIn('.library-side');
    await tabTo(page, 'Wording 1');
    await keep();
    await saying(page, 'Saved.');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await wording('First. Second.');
    await focusIn('.library-side');
    await tabTo(page, 'Move to the trash');
    await page.keyboard.press('Enter');
    await saying(page, 'Moved to the trash.');
    await focusIn('#cards');
    await go('Trash', '.trash-list li');
    await tabTo(page, 'Bring backBy keys');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('.trash-list')?.textContent?.includes('By keys'),
    );
    await focusIn('[aria-labelledby=trash-title]');
    await go('Bring in and take out', '.import-start');
    await tabTo(page, 'Or paste a table');
    await page.keyboard.type('Late,The parcel is late and we are sorry for that.\n');
    await page.keyboard.type('Lost,The parcel is lost and we will send another.');
    await go('Look at it', '.import-preview');
    await tabTo(page, 'Bring in 2 replies');
    await page.keyboard.press('Enter');
    await saying(page, '2 replies brought in.');
    await focusIn('.import-start');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await saying(page, 'Taken back');
    await focusIn('.import-start');
    await go('About me', '.settings-form');
    await go('Close', '.library:not(.with-side)');
    await page.close();
  });

  test('several replies are marked, tagged, thrown away and brought back by keyboard alone; filters and order too', async () => {
    const page = await openLibrary();
    const count = () => page.$$eval('.card-row', (all) => all.length);
    const chord = async (held: 'Control' | 'Shift', key: 'a' | 'ArrowDown') => {
      await page.keyboard.down(held);
      await page.keyboard.press(key);
      await page.keyboard.up(held);
    };
    await tabTo(page, 'Search titles');
    await page.keyboard.type('sorry');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length < 6);
    const found = await count();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await chord('Shift', 'ArrowDown');
    await page.waitForFunction(() =>
      document.querySelector('.marked-bar strong')?.textContent?.startsWith('2'),
    );
    expect(await faults(page)).toEqual([]);
    await page.focus('.marked-bar input');
    await page.keyboard.type('by many');
    await tabTo(page, 'Add tag');
    await page.keyboard.press('Enter');
    await saying(page, '2 replies changed.');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.toast'));
    await page.focus('#cards');
    await chord('Control', 'a');
    await page.keyboard.press('Delete');
    await saying(page, `${found} replies moved to the trash.`);
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (all) => document.querySelectorAll('.card-row').length === all,
      {},
      found,
    );
    await tabTo(page, 'Order');
    await page.keyboard.type('By title');
    await tabTo(page, 'Language');
    await page.keyboard.type('Missing: English');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 0);
    await page.close();
  });

  test('a brand is made, bound and told by keyboard, and is there for the next window', async () => {
    const page = await openLibrary();
    await tabTo(page, 'About me');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Name of a new brand');
    await page.keyboard.type('Acme');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.brand-list summary');
    await page.focus('.brand-list summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.brand-list details[open]');
    await tabTo(page, 'Site');
    await page.keyboard.type('Bluesky');
    await tabTo(page, 'Account');
    await page.keyboard.type('acme.bsky.social');
    await tabTo(page, 'Add');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.brand-form li')?.textContent?.includes('acme.bsky.social'),
    );
    expect(await faults(page)).toEqual([]);
    const again = await openLibrary();
    await choose(again, '.library-top .button:nth-of-type(2)');
    await again.waitForSelector('.brand-list summary');
    expect(await again.$eval('.brand-list summary', (each) => each.textContent)).toBe('Acme');
    await again.close();
    await page.close();
  });

  test('two windows that change one reply: the second is told, and can keep its own as a copy', async () => {
    const [first, second] = [await openLibrary(), await openLibrary()];
    for (const [page, words] of [
      [first, ' First.'],
      [second, ' Second.'],
    ] as const) {
      await page.bringToFront();
      await choose(page, '.card-row:nth-child(2)');
      await page.waitForSelector('#wordings textarea');
      await page.type('#wordings textarea', words);
    }
    await first.bringToFront();
    await choose(first, '.card-editor-actions .main');
    await saying(first, 'Saved.');
    await second.bringToFront();
    await choose(second, '.card-editor-actions .main');
    await second.waitForSelector('.card-editor-fault');
    expect(await second.$eval('.card-editor-fault', (fault) => fault.textContent)).toContain(
      'another window',
    );
    await tabTo(second, 'Make a copy');
    await second.keyboard.press('Enter');
    await choose(second, '.card-editor-actions .main');
    await saying(second, 'Saved.');
    await first.close();
    await second.close();
  });

  test('what is typed about me is in the preview at once, and the interface changes its language', async () => {
    const page = await openLibrary();
    await choose(page, '.library-top .button:nth-of-type(2)');
    await page.waitForSelector('.settings-form input');
    await page.type('.settings-form label:nth-of-type(3) input', 'https://help.acme.example');
    await page.select('.settings-form > label > select', 'ar');
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('ردودك');
    await page.type('input[type=search]', 'خطوه بخطوه');
    await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 1);
    await choose(page, '.card-row');
    await page.waitForSelector('.reply-preview-reply');
    expect(await page.$eval('.reply-preview-reply', (reply) => reply.textContent)).toContain(
      'https://help.acme.example',
    );
    await choose(page, '.library-top .button:nth-of-type(2)');
    await page.waitForSelector('.settings-form');
    await page.select('.settings-form > label > select', 'en');
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    await page.close();
  });

  test('a reply is read from its beginning, wherever the one before it was left', async () => {
    const page = await openLibrary();
    const side = (act: 'look' | 'down') =>
      page.$eval(
        '.library-side',
        (each, how) => {
          if (how === 'down') each.scrollTo(0, each.scrollHeight);
          return each.scrollTop;
        },
        act,
      );
    const first = () =>
      page.$eval('.card-editor-title input', (field) => (field as HTMLInputElement).value);
    await choose(page, '.card-row');
    await page.waitForSelector('.card-editor');
    const before = await first();
    expect(await side('down')).toBeGreaterThan(100);
    await choose(page, '.card-row[aria-posinset="2"]');
    await expect.poll(first).not.toBe(before);
    expect(await side('look')).toBe(0);
    await page.close();
  });

  test('nothing is reported to the console, by the content policy or else', () => {
    expect(troubles).toEqual([]);
  });

  // Colours by media feature can be asked of Chromium's driver only; the markup is the same in both.
  const schemes = kind === 'chromium' ? ['light', 'dark', 'forced'] : ['light'];
  test.each(schemes)('axe finds nothing in any state, %s', async (scheme) => {
    const page = await openLibrary();
    if (kind === 'chromium') {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        ...(scheme === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : []),
      ]);
    }
    expect(await faults(page)).toEqual([]);
    await choose(page, '.card-row:nth-child(3)');
    await page.waitForSelector('.card-editor');
    expect(await faults(page)).toEqual([]);
    await page.focus('#wordings textarea');
    await page.keyboard.type(`{nme} {link} ${'long '.repeat(80)}`);
    expect(await faults(page)).toEqual([]);
    await choose(page, '.card-editor-actions .main');
    await saying(page, 'Saved.');
    expect(await said(page)).toContain('Undo');
    expect(await faults(page)).toEqual([]);
    await choose(page, '.toast .link');
    await choose(page, '.library-top .button:nth-of-type(2)');
    await page.waitForSelector('.settings-form');
    expect(await faults(page)).toEqual([]);
    for (const [place, shown] of [
      [4, '.check-settings'],
      [5, '.import-start'],
      [6, '.team-page'],
    ]) {
      await choose(page, `.library-top .button:nth-of-type(${place})`);
      await page.waitForSelector(`${shown}`);
      expect(await faults(page)).toEqual([]);
    }
    await page.focus('#cards');
    await page.keyboard.press('Delete');
    await saying(page, 'Moved to the trash.');
    await choose(page, '.library-top .button:nth-of-type(3)');
    await page.waitForSelector('.trash-list li');
    expect(await faults(page)).toEqual([]);
    const before = await page.$$eval('.trash-list li', (all) => all.length);
    await choose(page, '.trash-list .button');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.trash-list li').length === count - 1,
      {},
      before,
    );
    await page.type('input[type=search]', 'no such words');
    await page.waitForFunction(() => !document.querySelector('.card-row'));
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
