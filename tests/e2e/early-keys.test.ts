import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import { frameWhere, panelGone, pressChip, type Session, startSession } from './session.ts';

const post = '.status__wrapper:has([lang="sw"])';

/** What the page itself hears of keys, as a site's own shortcuts would. */
const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

describe.each(['chromium', 'firefox'] as const)('keys before the panel shows, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { language: 'en' });
  });
  afterAll(() => session?.close());

  /** A page whose panel has been asked for, and has most times nothing to show yet. */
  async function pressed(): Promise<Page> {
    const page = await session.open('https://mastodon.example/home');
    await page.waitForSelector(post);
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { heard: keys });
      for (const kind of ['keydown', 'keypress', 'keyup'] as const)
        document.addEventListener(kind, ({ key }) => keys.push(`${kind} ${key}`), true);
    });
    await pressChip(page, post);
    await page.waitForFunction(
      () => document.activeElement?.parentElement === document.documentElement,
      { polling: 10 },
    );
    return page;
  }

  test('none of them is the page’s', async () => {
    const page = await pressed();
    await page.keyboard.type('bfl1');
    await page.keyboard.press('ArrowDown');
    const panel = await frameWhere(page, isShown, 'panel opened');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('field');
    expect(await heard(page)).toEqual([]);
    await page.close();
  });

  test('letters are in its search once it is there', async () => {
    const page = await pressed();
    await page.keyboard.type('thx');
    const panel = await frameWhere(page, isShown, 'panel opened');
    await page.keyboard.type('q a');
    expect(
      await panel.$eval('.reply-picker .field', (field) => (field as HTMLInputElement).value),
    ).toBe('thxq a');
    expect(await heard(page)).toEqual([]);
    await page.close();
  });

  test('Esc closes it', async () => {
    const page = await pressed();
    await press(page, 'Escape');
    await panelGone(page);
    expect(await heard(page)).not.toContain('keydown Escape');
    await page.close();
  });
});

const isShown = () => document.querySelector('.reply-picker .field') !== null;
