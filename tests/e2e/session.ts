import { basename, dirname, join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import type { browser } from '../../utils/browser.ts';
import type { Kind } from '../browsers/find-browser.ts';
import { firefoxHost, grantedCopy, launch, type Wish } from '../browsers/launch.ts';
import {
  type Answer,
  fromFolder,
  isBrowsersOwn,
  type SiteServer,
  serveSites,
} from '../browsers/site-server.ts';
import { fileFor, pageHosts } from '../pages/build.ts';

const probe = join(import.meta.dirname, 'probe');
const hosts = [...pageHosts, 'probe.example'];

// The spying page again, on hosts that are not turned on and with no policy that would hold it back.
const open =
  "default-src * data: blob: 'unsafe-inline' 'unsafe-eval' moz-extension: chrome-extension:";
const notTurnedOn = new Set(['elsewhere.example', 'lax.example']);

const answer: Answer = async (host, path) => {
  const own = fileFor(host, path);
  const spies = notTurnedOn.has(host) || host === 'probe.example';
  const file = own
    ? await fromFolder(dirname(own), basename(own))
    : spies
      ? await fromFolder(probe, path)
      : undefined;
  return file && host === 'lax.example'
    ? { ...file, headers: { 'content-security-policy': open } }
    : file;
};

/** A browser with the built extension, turned on for the pages we serve under real names. */
export interface Session {
  kind: Kind;
  browser: Browser;
  /** Requests that write, whoever sent them: a page, a page script or the background. */
  writes(): string[];
  /** Opens an address and waits until the page script listens there. */
  open(address: string): Promise<Page>;
  /** Address of the extension's own files. */
  base: string;
  /** A page of the extension, such as `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** As with a test's own retry: a driver now and then never answers, and what is really broken fails twice. */
export const startSession = (kind: Kind, wish: Wish = {}, name?: string): Promise<Session> =>
  start(kind, wish, name).catch((error: unknown) => {
    console.warn(`${kind} is started once more: ${error}`);
    return start(kind, wish, name);
  });

async function start(kind: Kind, wish: Wish, name?: string): Promise<Session> {
  const writes: string[] = [];
  const server: SiteServer = await serveSites(async (host, path, request) => {
    const { method, headers } = request;
    if (method !== 'GET' && !isBrowsersOwn(headers)) writes.push(`${method} ${host}${path}`);
    return answer(host, path, request);
  });
  const granted = hosts.map((host) => `https://${host}/*`);
  const extension = wish.extension ?? (await grantedCopy(kind, granted, name));
  const browser = await launch(kind, { proxyPort: server.proxyPort, ...wish, extension });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const base = await extensionBase(kind, browser)
    .then(async (found) => {
      if (!wish.extension) await registered(kind, browser, found);
      if (!wish.profile) await firstRunClosed(browser);
      return found;
    })
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });
  return {
    kind,
    browser,
    base,
    writes: () => writes,
    async open(address) {
      const page = byTheClock(await browser.newPage());
      page.setDefaultTimeout(15_000);
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    extensionPage: (path) => openExtensionPage(kind, browser, base + path),
    close,
  };
}

async function extensionBase(kind: Kind, browser: Browser): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${firefoxHost}/`;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return new URL('/', worker.url()).href.replace(/^null/, '') || worker.url().replace(/[^/]*$/, '');
}

async function openExtensionPage(kind: Kind, browser: Browser, address: string): Promise<Page> {
  const page = byTheClock(await browser.newPage());
  if (kind === 'chromium') await page.goto(address);
  else await page.goto(address, { waitUntil: [] });
  await page.waitForSelector('#root > *');
  return page;
}

/** Waits in a page by the clock: what is behind another tab draws no frames to wait for. */
function byTheClock(page: Page): Page {
  const wait = page.waitForFunction.bind(page);
  const slower: typeof wait = (holds, options, ...args) =>
    wait(holds, { polling: 100, ...options }, ...args);
  page.waitForFunction = slower;
  return page;
}

/** Waits until the background has registered the page script: right after installation that takes a moment. */
async function registered(kind: Kind, driven: Browser, base: string): Promise<void> {
  const page = await openExtensionPage(kind, driven, `${base}popup.html`);
  await page.waitForFunction(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: typeof browser };
    return (await api.scripting.getRegisteredContentScripts()).length > 0;
  });
  await page.close();
}

/** Installed, it opens a tab of its own when it is ready to: closed here, or it would come before a page under test. */
async function firstRunClosed(driven: Browser): Promise<void> {
  // Firefox's driver does not tell the address of a page of ours; the page does.
  const isFirstRun = (page: Page) => page.evaluate(() => location.pathname === '/welcome.html');
  for (let turn = 0; turn < 50; turn++) {
    for (const page of await driven.pages()) {
      const answer = isFirstRun(page).catch(() => false);
      if (await Promise.race([answer, moment(2000).then(() => false)])) return page.close();
    }
    await moment(200);
  }
  console.warn('no first run came up');
}

/**
 * The popup as a tab, told that it stands over the newest tab at an address: no driver can press Firefox's toolbar, and
 * a try before this one may have left a tab.
 */
export async function popupOver(session: Session, address: string): Promise<Page> {
  const ours = await session.extensionPage('welcome.html');
  const id = await ours.evaluate(
    async (url) => (await chrome.tabs.query({ url: `${url}*` })).at(-1)?.id,
    address,
  );
  await ours.close();
  return session.extensionPage(`popup.html?tab=${id}`);
}

/** Brings a page to the front and waits until it is shown: a tab that just closes may make a driver fail, or win. */
export async function toFront(page: Page): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const shown = page
      .bringToFront()
      .then(() => page.evaluate(() => document.visibilityState === 'visible'))
      .catch(() => false);
    // A driver now and then never answers for a tab that is going.
    if (await Promise.race([shown, moment(3000).then(() => false)])) return;
    await moment(100);
  }
  throw new Error(`${page.url()} never came to the front`);
}

export const moment = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/**
 * The first frame in a page of which this holds, once there is one. Firefox's driver does not tell a frame's address,
 * throws at once for one already detached, and never answers for one that is just going.
 */
export async function frameWhere(page: Page, holds: () => boolean, what: string): Promise<Frame> {
  for (let turn = 0; turn < 100; turn++) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const answer = (async () => frame.evaluate(holds))().catch(() => false);
      if (await Promise.race([answer, moment(2000).then(() => false)])) return frame;
    }
    await moment(100);
  }
  throw new Error(`no ${what}`);
}

/** The panel's frame in a page, once it shows its replies. */
export const panelOf = (page: Page) =>
  frameWhere(
    page,
    () => location.pathname === '/panel.html' && !!document.querySelector('.reply'),
    'panel opened',
  );

/**
 * Our button at a post. The mouse moves until it is there: nothing is drawn in a page nobody touched, and a busy machine
 * starts the page script late.
 */
export async function buttonAt(
  page: Page,
  post: string,
  root: Frame = page.mainFrame(),
): Promise<ElementHandle> {
  const around = root === page.mainFrame() ? undefined : await root.frameElement();
  const { x = 0, y = 0 } = (await around?.boundingBox()) ?? {};
  for (let turn = 0; turn < 150; turn++) {
    await page.mouse.move(x + 100 + (turn % 9) * 2, y + 60 + (turn % 7) * 2);
    const found = await root.evaluateHandle(
      (selector) =>
        // Its name is drawn by lot and it carries nothing: the last such child is ours.
        [
          ...(document
            .querySelector(selector)
            ?.querySelectorAll(':scope > *, :scope > td:last-child > *') ?? []),
        ]
          .reverse()
          .find((each) => /^[a-z]{4}-[a-z]{6}$/.test(each.localName) && !each.attributes.length),
      post,
    );
    const button = found.asElement();
    if (button) return button as ElementHandle;
    await moment(100);
  }
  throw new Error(`no button of ours at ${post}`);
}

/** Presses our button at a post with the mouse, as a person would: it stands in the post's corner. */
export async function pressChip(
  page: Page,
  post: string,
  root: Frame = page.mainFrame(),
): Promise<void> {
  const button = await buttonAt(page, post, root);
  const corner = await button.evaluate((host) => {
    host.scrollIntoView({ block: 'center' });
    const { right, bottom } = host.getBoundingClientRect();
    return { x: right - 26, y: bottom - 14 };
  });
  const around = root === page.mainFrame() ? undefined : await root.frameElement();
  const now = (await around?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(now.x + corner.x, now.y + corner.y);
}

/** Waits until no panel stands on the page; the line before Send may, and is lower. */
export async function panelGone(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('html > :not(head, body), dialog > *')]
      .filter((each) => each.localName.includes('-'))
      .every((each) => each.getBoundingClientRect().height < 300),
  );
}
