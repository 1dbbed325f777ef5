import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { browser } from '../../utils/browser.ts';
import type { Kind } from '../browsers/find-browser.ts';
import { firefoxHost, grantedCopy, launch, type Wish } from '../browsers/launch.ts';
import { type Answer, fromFolder, type SiteServer, serveSites } from '../browsers/site-server.ts';

const pages = join(import.meta.dirname, '../../.output/pages');
const probe = join(import.meta.dirname, 'probe');

/** Which folder of our own pages stands for which host. */
const hosts: Record<string, string> = {
  'x.com': join(pages, 'x'),
  'mastodon.example': join(pages, 'mastodon'),
  'bsky.app': join(pages, 'bluesky'),
  'forum.example': join(pages, 'anywhere'),
  'probe.example': probe,
};

const answer: Answer = async (host, path) => {
  const folder = hosts[host];
  return folder === undefined ? undefined : fromFolder(folder, path);
};

/** A browser with the built extension, turned on for the pages we serve under real names. */
export interface Session {
  kind: Kind;
  browser: Browser;
  /** Opens an address and waits until the page script listens there. */
  open(address: string): Promise<Page>;
  /** A page of the extension, such as `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startSession(kind: Kind, wish: Wish = {}): Promise<Session> {
  const server: SiteServer = await serveSites(answer);
  const granted = Object.keys(hosts).map((host) => `https://${host}/*`);
  const extension = await grantedCopy(kind, granted);
  const browser = await launch(kind, { extension, proxyPort: server.proxyPort, ...wish });
  const base = await extensionBase(kind, browser);
  await registered(kind, browser, base);
  return {
    kind,
    browser,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    extensionPage: (path) => openExtensionPage(kind, browser, base + path),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function extensionBase(kind: Kind, browser: Browser): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${firefoxHost}/`;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return new URL('/', worker.url()).href.replace(/^null/, '') || worker.url().replace(/[^/]*$/, '');
}

async function openExtensionPage(kind: Kind, browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  if (kind === 'chromium') await page.goto(address);
  else await page.goto(address, { waitUntil: [] });
  await page.waitForSelector('#root > *');
  return page;
}

/** Waits until the background has registered the page script: right after installation that takes a moment. */
async function registered(kind: Kind, driven: Browser, base: string): Promise<void> {
  const page = await openExtensionPage(kind, driven, `${base}welcome.html`);
  await page.waitForFunction(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: typeof browser };
    return (await api.scripting.getRegisteredContentScripts()).length > 0;
  });
  await page.close();
}

/** The panel's frame in a page, once it shows its replies. Firefox's driver does not tell its address. */
export async function panelOf(page: Page): Promise<Frame> {
  for (let turn = 0; turn < 100; turn++) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const ready = await frame
        .evaluate(() => location.pathname === '/panel.html' && !!document.querySelector('.reply'))
        .catch(() => false);
      if (ready) return frame;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no panel opened');
}

/** Presses our button at a post with the mouse, as a person would: it stands in the post's corner. */
export async function pressChip(page: Page, post: string): Promise<void> {
  await page.mouse.move(100, 60);
  await page.mouse.move(120, 80);
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.lastElementChild?.localName.includes('-'),
    {},
    post,
  );
  await page.$eval(post, (element) => element.scrollIntoView({ block: 'center' }));
  const corner = await page.$eval(post, (element) => {
    const box = element.lastElementChild?.getBoundingClientRect();
    return box ? { x: box.right - 26, y: box.bottom - 14 } : { x: 0, y: 0 };
  });
  await page.mouse.click(corner.x, corner.y);
}
