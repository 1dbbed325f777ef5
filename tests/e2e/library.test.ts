import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { faults } from './axe.ts';
import { type Session, startSession } from './session.ts';

/** Presses Tab until the element in focus says this, as someone without a mouse does. */
async function tabTo(page: Page, words: string) {
  for (let turn = 0; turn < 80; turn += 1) {
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (here.startsWith(words)) return;
    await page.keyboard.press('Tab');
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
