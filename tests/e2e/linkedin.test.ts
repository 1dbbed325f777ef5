import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { pressToolbarButton } from '../browsers/firefox-window.ts';
import { geckoId, grantedCopy } from '../browsers/launch.ts';
import { pageHosts } from '../pages/build.ts';
import { buttonAt, moment, type Session, startSession, toFront } from './session.ts';

/*
 * A site that forbids extensions to put anything into its pages: nothing of ours is there unless a person turned it on
 * after the plain warning, though every other site is on. The popup and the side panel do the job by the leave that a
 * press on the toolbar button gives for one tab (activeTab).
 */
const host = 'www.linkedin.com';
const feed = `https://${host}/feed/`;
const box = '.ql-editor';
const warning = english.welcome_risk.message.replaceAll('$1', 'LinkedIn');

/** Everything of ours that was ever added to the page, and each sheet of styles that it did not bring itself. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const ours: string[] = [];
    Object.assign(globalThis, { ours });
    const note = (node: Node) => {
      if (/^[a-z]{4}-[a-z]{6}$/.test((node as Element).localName ?? ''))
        ours.push((node as Element).localName);
    };
    for (const each of document.querySelectorAll('*')) note(each);
    new MutationObserver((all) => {
      for (const { addedNodes } of all) addedNodes.forEach(note);
    }).observe(document, { childList: true, subtree: true });
  });
const ours = (page: Page) =>
  page.evaluate(() => [
    ...(globalThis as unknown as { ours: string[] }).ours,
    ...document.adoptedStyleSheets.map(() => 'sheet'),
  ]);

/** A person reads there, opens a reply box and writes. */
async function write(page: Page, text: string): Promise<void> {
  await toFront(page);
  for (let step = 0; step < 10; step++) await page.mouse.move(100 + step * 8, 80 + step * 5);
  if (!(await page.$(box))) await page.click('[data-urn] .comment-button');
  await page.waitForSelector(box);
  await page.click(box);
  await page.keyboard.type(text);
}
const written = (page: Page) => page.$eval(box, (each) => each.textContent ?? '');

/** What of LinkedIn is granted, asked in a page of ours. */
const grantedHere = async () =>
  ((await chrome.permissions.getAll()).origins ?? []).filter((each) => /linked/.test(each));

describe.each(['chromium', 'firefox'] as const)(
  'LinkedIn, with all other sites on, in %s',
  (kind) => {
    let session: Session;
    let page: Page;
    beforeAll(async () => {
      const others = pageHosts.filter((each) => each !== host).map((each) => `https://${each}/*`);
      const extension = await grantedCopy(kind, others, `${kind}-but-linkedin`);
      session = await startSession(kind, { extension });
      page = await session.open(feed);
      await page.waitForSelector('[data-urn]');
      await watch(page);
    });
    afterAll(() => session?.close());

    /** The tab of a page whose address is not for our extension to see. */
    const tabId = async () => {
      const view = await session.extensionPage('welcome.html');
      const id = await view.evaluate(async () => {
        const all = (await chrome.tabs.query({})).filter(({ url }) => !url);
        return Math.max(...all.map((each) => each.id ?? 0));
      });
      await view.close();
      return id;
    };

    test('right after installation nothing is injected and nothing drawn', async () => {
      // Elsewhere our buttons come, so they would have come here.
      const other = await session.open('https://x.com/home');
      await buttonAt(other, 'article[data-testid="tweet"]');
      await other.close();
      await write(page, 'Mine. ');
      const id = await tabId();
      const view = await session.extensionPage('welcome.html');
      const reached = await view.evaluate(async (tab) => {
        const none = () => 'refused';
        const order = { tell: 'seen', order: {} };
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return {
          heard: await chrome.tabs.sendMessage(tab, order).catch(none),
          run: await chrome.scripting
            .executeScript({ target: { tabId: tab }, func: () => 1 })
            .catch(none),
          registered: scripts
            .flatMap(({ matches = [] }) => matches)
            .filter((each) => /linked/.test(each)),
          scripts: scripts.length > 5,
        };
      }, id);
      await view.close();
      expect(reached).toEqual({ heard: 'refused', run: 'refused', registered: [], scripts: true });
      expect(await ours(page)).toEqual([]);
      expect(await written(page)).toBe('Mine. ');
    });

    test('by a press on the toolbar button popup and side panel read it and answer, and draw nothing', async () => {
      await write(page, 'And. ');
      const id = await tabId();
      await toFront(page);
      const popup = await overPressed(session, page, id);
      await popup.waitForSelector('.once');
      // The switch turns nothing on: it warns.
      await popup.click('.switch');
      await popup.waitForSelector('.site .risk');
      expect(await popup.$eval('.site .risk p', (each) => each.textContent)).toBe(warning);
      expect(await popup.$eval('.switch', (each) => each.getAttribute('aria-checked'))).toBe(
        'false',
      );
      expect(await popup.evaluate(grantedHere)).toEqual([]);
      await popup.click('.once');
      await popup.waitForSelector('.language-bar');
      const before = await written(page);
      const picked = await popup.$eval('.reply .text', (each) => each.textContent ?? '');
      await popup.click('.reply');
      await popup.waitForSelector('.ending-line.in');
      expect(await written(page)).toBe(before + picked);
      await popup.close().catch(() => undefined);

      const side = await session.extensionPage(`sidepanel.html?tab=${id}`);
      await side.waitForSelector('.language-bar');
      await side.click('.reply');
      await side.waitForSelector('.ending-line.in');
      expect((await written(page)).length).toBeGreaterThan((before + picked).length);
      await side.close();
      // Where it is turned on, a person's first move would bring our buttons.
      await write(page, ' End.');
      await moment(1500);
      expect(await ours(page)).toEqual([]);
    });

    test('is turned on by no switch without the plain warning', async () => {
      const welcome = await session.extensionPage('welcome.html');
      for (const typed of ['linkedin.com', feed]) {
        await welcome.$eval('#host', (field) => (field as HTMLInputElement).select());
        await welcome.type('#host', typed);
        await welcome.click('.any button');
        await welcome.waitForFunction(
          (said) => document.querySelector('#host-wrong')?.textContent === said,
          {},
          warning,
        );
      }
      // The one control that turns it on says so itself, below the warning.
      const risk = await welcome.$eval('.risk', (part) => ({
        said: part.querySelector('p')?.textContent,
        button: part.querySelector('button')?.getAttribute('aria-pressed'),
      }));
      expect(risk).toEqual({ said: warning, button: 'false' });
      const inLists = await welcome.$$eval('.sites:not(.risk *) li', (all) =>
        all.map((each) => each.textContent ?? ''),
      );
      expect(inLists.filter((each) => /linkedin/i.test(each))).toEqual([]);

      expect(await welcome.evaluate(grantedHere)).toEqual([]);
      expect(await ours(page)).toEqual([]);

      // Chromium asks in a window of its own, which no driver reaches.
      if (kind === 'firefox') {
        await welcome.click('.risk button');
        await welcome.waitForFunction(
          () => document.querySelector('.risk button')?.getAttribute('aria-pressed') === 'true',
        );
        await toFront(page);
        await buttonAt(page, '[data-urn]');
      }
      await welcome.close();
    });
  },
);

/** The popup over a page whose toolbar button was pressed. */
async function overPressed(session: Session, page: Page, id: number): Promise<Page> {
  if (session.kind === 'firefox') {
    await pressToolbarButton(session.browser, geckoId);
    // What opens at the button no driver reaches: the same view, over the same tab, as a tab.
    return session.extensionPage(`popup.html?tab=${id}`);
  }
  const opened = session.browser.waitForTarget((target) => target.url().includes('/popup.html'));
  const [extension] = [...(await session.browser.extensions()).values()];
  await extension?.triggerAction(page);
  return (await opened).asPage();
}
