import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../browsers/launch.ts';
import { type Session, startSession } from './session.ts';

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
    // The first run's own page comes to the front when it opens.
    await session.browser.waitForTarget((target) => target.url().includes('/welcome.html'));
    const page = await session.open('https://www.linkedin.com/feed/');
    await page.bringToFront();
    await page.waitForSelector('[data-urn]');
    await page.click('[data-urn] .comment-button');
    await page.click('.ql-editor');
    await page.keyboard.type('Kwanza: ');
    const ours = () =>
      page.$$eval(
        '*',
        (all) => all.filter(({ localName }) => /^\w{4}-\w{6}$/.test(localName)).length,
      );

    const opened = session.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    const [extension] = [...(await session.browser.extensions()).values()];
    await extension?.triggerAction(page);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('.once');
    await popup.click('.once');
    await popup.waitForSelector('.language-bar');
    const picked = await popup.$eval('.reply .text', (each) => each.textContent ?? '');
    await popup.click('.reply');
    await popup.waitForSelector('.ending-line.in');
    expect(await page.$eval('.ql-editor', (box) => box.textContent)).toBe(`Kwanza: ${picked}`);
    expect(await ours()).toBe(0);
  });
});
