import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import {
  buttonAt,
  moment,
  panelOf,
  popupOver,
  pressChip,
  type Session,
  startSession,
} from './session.ts';

const tweet = 'article[data-testid="tweet"]';

/** Takes an attribute away from all that matches, now and as more appears: a site that changed overnight. */
const takeAway = (page: Page, selector: string, attribute: string) =>
  page.evaluate(
    (matching, name) => {
      const now = () => {
        for (const each of document.querySelectorAll(matching)) each.removeAttribute(name);
      };
      now();
      new MutationObserver(now).observe(document, { subtree: true, childList: true });
    },
    selector,
    attribute,
  );

const ourButtons = (page: Page) =>
  page.$$eval(
    'article',
    (all) => all.filter((each) => each.lastElementChild?.localName.includes('-')).length,
  );

/** How many reply boxes the page has opened, and what stands in them. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const { opened } = globalThis as unknown as { opened: { model: { text(): string } }[] };
    return opened.map(({ model }) => model.text()).join('|');
  });

/** Asks the popup until the page has been judged. */
async function judged(session: Session, page: Page) {
  for (let turn = 0; turn < 20; turn++) {
    const popup = await popupOver(session, page.url());
    if (await popup.$('.health-note')) return popup;
    await popup.close();
    // Pages in the background are not judged.
    await page.bringToFront();
    await moment(1000);
  }
  throw new Error('never judged');
}

describe.each(['chromium', 'firefox'] as const)('a site that changed overnight, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('says nothing while all is fine', async () => {
    const page = await session.open('https://x.com/home');
    await page.waitForSelector(tweet);
    await moment(4000);
    const popup = await popupOver(session, page.url());
    expect(await popup.$('.language-bar')).not.toBeNull();
    expect(await popup.$('.health-note')).toBeNull();
    await popup.close();
    await page.close();
  });

  test('without its reply buttons: replies are copied, and the popup says what changed', async () => {
    const page = await session.open('https://x.com/home');
    await page.waitForSelector(tweet);
    await takeAway(page, '[data-testid="reply"]', 'data-testid');
    const popup = await judged(session, page);
    expect(await popup.$eval('.health-note', (each) => each.classList.contains('degraded'))).toBe(
      true,
    );
    const waiting = await popup.$$eval('.waiting-list .who', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
    expect(waiting.length).toBeGreaterThan(0);
    await popup.click('.health-note summary');
    expect(await popup.$$eval('.health-note li', (all) => all.length)).toBe(1);
    await popup.evaluate(() => {
      const seen = globalThis as unknown as { written: string };
      navigator.clipboard.writeText = async (text) => {
        seen.written = text;
      };
    });
    await popup.click('.health-note button');
    await popup.waitForFunction(() => 'written' in globalThis);
    const report = await popup.evaluate(
      () => (globalThis as unknown as { written: string }).written,
    );
    expect(report).toMatch(/x, feed: degraded no-control\n.*withoutControl [1-9]/);
    for (const personal of [...waiting, 'x.com', '/home', '@'])
      expect(report).not.toContain(personal);
    await popup.close();

    await page.bringToFront();
    const before = await boxes(page);
    await pressChip(page, tweet);
    const panel = await panelOf(page);
    await panel.waitForSelector('.copies');
    await moment(600);
    await press(page, '1');
    await panel.waitForSelector('.ending-line:is(.copied, .failed)');
    expect(await boxes(page)).toBe(before);
    await page.close();
  });

  test('without the names: nothing is drawn and nothing is told', async () => {
    const page = await session.open('https://x.com/home');
    await page.waitForSelector(tweet);
    await buttonAt(page, tweet);
    await takeAway(page, '[data-testid="User-Name"]', 'data-testid');
    const popup = await judged(session, page);
    expect(await popup.$eval('.health-note', (each) => each.classList.contains('off'))).toBe(true);
    expect(await popup.$('.waiting-list')).toBeNull();
    await popup.close();
    await page.bringToFront();
    await page.mouse.move(200, 200);
    await moment(500);
    expect(await ourButtons(page)).toBe(0);
    await page.close();
  });
});
