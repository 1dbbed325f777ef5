import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from '../../../utils/browser.ts';
import type { Kind } from '../../browsers/find-browser.ts';
import { firefoxHost } from '../../browsers/launch.ts';

/** Opens a page of the built extension, once its background has turned the granted hosts on. */
export async function openExtensionPage(kind: Kind, browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${await base(kind, browser)}${path}`;
  // Firefox's driver never sees such a page load.
  await (kind === 'chromium' ? page.goto(address) : page.goto(address, { waitUntil: [] }));
  await page.waitForSelector('#root > *');
  await page.waitForFunction(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: typeof extensionApi };
    return (await api.scripting.getRegisteredContentScripts()).length > 0;
  });
  return page;
}

async function base(kind: Kind, browser: Browser): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${firefoxHost}/`;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return worker.url().replace(/[^/]*$/, '');
}
