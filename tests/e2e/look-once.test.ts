import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../browsers/launch.ts';
import { moment, type Session, startSession } from './session.ts';

/*
 * Chromium only: no driver can press Firefox's toolbar. Nothing is turned on here: the press on the toolbar
 * button (activeTab) is all the leave there is.
 */
describe('a page of a site that is not turned on, by a press on the toolbar button, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', { extension: builtFor('chromium') });
  });
  afterAll(() => session?.close());

  test('is read once, and a reply goes into the box in use, with nothing drawn into the page', async () => {
    const page = await session.open('https://www.linkedin.com/feed/');
    await page.waitForSelector('[data-urn]');
    const before = await page.$$eval('*', (all) => all.length);
    const [extension] = [...(await session.browser.extensions()).values()];
    const opened = session.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await extension?.triggerAction(page);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('.once');
    await popup.$eval('.once', (button) => button.scrollIntoView());
    await popup.click('.once');
    await popup.waitForSelector('.waiting-list');
    expect(await page.$$eval('*', (all) => all.length)).toBe(before);
    await moment(100);
    const picked = await popup.$eval('.reply .text', (each) => each.textContent ?? '');
    await popup.click('.reply');
    await popup.waitForSelector('.ending-line:is(.in, .copied)');
    expect(picked).not.toBe('');
  });
});
