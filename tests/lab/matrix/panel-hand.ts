import { randomUUID } from 'node:crypto';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { browser as extensionApi } from '../../../utils/browser.ts';
import type { Landing } from '../../../utils/composer/landing.ts';
import { raiseOwnShortcut } from '../../browsers/chromium-shortcut.ts';
import type { Kind } from '../../browsers/find-browser.ts';
import { pressOwnShortcut } from '../../browsers/firefox-window.ts';
import { press } from '../../browsers/press.ts';
import { panelOf, pressChip } from '../../e2e/session.ts';
import { texts, type WayIn } from './cells.ts';
import { openExtensionPage } from './extension-page.ts';
import type { Hand } from './hand.ts';

// No one's words begin another's, since the panel finds by beginnings.
const titles = { line: 'qone', lines: 'qmany', two: 'qtwo' };

/** Two wordings of one card: the second fits where the first is too long. */
export const twoWordings = ['Thank you very much for telling us about it!', 'Thank you!'] as const;
const cardTexts = { ...texts, two: [...twoWordings] };

/** The built extension's own panel, step by step. */
export interface Panel {
  /** By the button at the post and the mouse, or by the shortcut; `root` is where the posts stand. */
  open(page: Page, way: WayIn, root?: Frame, post?: string): Promise<Frame>;
  /** Finds one of the matrix's texts by its title and picks it; answers what the panel says. */
  pick(
    page: Page,
    panel: Frame,
    text: string,
    way: WayIn,
    ready?: Promise<unknown>,
  ): Promise<Landing>;
  /** What the popup has a page do; it never takes the focus, as no popup of a driver's would. */
  tell(page: Page, name: 'seen' | 'insert', order: object): Promise<unknown>;
}

/** Puts the matrix's texts into the library and gives the panel to drive. */
export async function preparePanel(kind: Kind, browser: Browser): Promise<Panel> {
  const library = await openExtensionPage(kind, browser, 'library.html');
  await keepCards(library);
  let seen: Promise<unknown> = Promise.resolve();
  return {
    async open(page, way, root, post = '#p1') {
      if (way === 'mouse') await pressChip(page, post, root);
      else await shortcutTill(kind, page, root ?? page.mainFrame());
      const panel = await panelOf(page);
      // A panel takes no press before a person can have seen it.
      seen = new Promise((done) => setTimeout(done, 700));
      return panel;
    },
    async pick(page, panel, text, way, rested) {
      const [name] = Object.entries(cardTexts).find(([, one]) => [one].flat()[0] === text) ?? [];
      // The panel takes the focus a moment after it shows; nobody types before they see the caret in it.
      const ready = () => document.hasFocus() && document.activeElement?.localName === 'input';
      await panel.waitForFunction(ready, { timeout: 5000 }).catch(() => undefined);
      await page.keyboard.type(titles[name as keyof typeof titles]);
      await panel.waitForFunction(() => document.querySelectorAll('.reply').length === 1);
      await Promise.all([seen, rested]);
      if (way === 'mouse') await panel.click('.reply');
      else await press(page, 'Enter');
      return endingOf(panel);
    },
    tell: (page, name, order) => tellTab(library, page, { tell: name, order }),
  };
}

export const handOf =
  ({ open, pick }: Panel): Hand =>
  async ({ page, root, post }, text, way, ready) =>
    pick(page, await open(page, way, root, post), text, way, ready);

/** What the panel says; it goes away when the text is in. */
async function endingOf(panel: Frame): Promise<Landing> {
  for (let turn = 0; turn < 200; turn++) {
    try {
      const shown = await panel.evaluate(
        () => document.querySelector('.ending-line')?.classList[1],
      );
      if (shown) return { ending: shown, why: 'not-taken' } as Landing;
    } catch {
      return { ending: 'in', twice: false };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the panel said nothing');
}

/** Gives the product's own shortcut, again where the page script had not yet read its posts. */
async function shortcutTill(kind: Kind, page: Page, root: Frame): Promise<void> {
  // The line before Send stands there too, and is lower.
  const opened = () =>
    [...document.documentElement.children].some(
      (one) => !one.matches('head, body') && one.getBoundingClientRect().height >= 300,
    );
  for (let turn = 0; turn < 5; turn++) {
    await (kind === 'firefox' ? pressOwnShortcut(page.browser()) : raiseOwnShortcut(page));
    const there = await root
      .waitForFunction(opened, { polling: 100, timeout: 3000 })
      .catch(() => undefined);
    if (there) return;
  }
  throw new Error('the shortcut opened nothing');
}

/** What a page of the extension says to the page script of a tab's own frame. */
function tellTab(library: Page, page: Page, message: object): Promise<unknown> {
  const telling = async (address: string, what: object) => {
    const { chrome: api } = globalThis as unknown as { chrome: typeof extensionApi };
    const tab = (await api.tabs.query({})).find(({ url }) => url === address);
    return (await api.tabs.sendMessage(tab?.id ?? 0, what, { frameId: 0 }))?.answer;
  };
  return library.evaluate(telling, page.url(), message);
}

/** Keeps one card for each text in the library, as if written there. */
async function keepCards(library: Page): Promise<void> {
  const now = new Date().toISOString();
  const cards = Object.entries(cardTexts).map(([name, text]) => ({
    id: randomUUID(),
    intent: 'free',
    title: titles[name as keyof typeof titles],
    tags: [],
    wordings: [text].flat().map((one) => ({ language: 'en', text: one })),
    origin: 'mine',
    created: now,
    changed: now,
  }));
  await library.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('asante');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('cards', 'readwrite');
          for (const card of all) transaction.objectStore('cards').put(card);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    cards,
  );
}
