import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from '../../utils/browser.ts';

interface Raised {
  dispatch(command: string, tab: object): void;
}

/**
 * What Chromium does once it has heard the product's own shortcut: the event is raised in the extension's worker, with
 * the tab the person is in, and the worker's own listener answers. The keys themselves are not pressed: the browser
 * hears shortcuts in its window, which its driver does not reach.
 */
export async function raiseOwnShortcut(page: Page): Promise<void> {
  const found = await page.browser().waitForTarget((each) => each.type() === 'service_worker');
  const worker = await found.worker();
  if (!worker) throw new Error('no worker of the extension');
  await worker.evaluate(async (address) => {
    const { chrome: api } = globalThis as unknown as { chrome: typeof extensionApi };
    const tab = (await api.tabs.query({})).find(({ url }) => url === address);
    if (!tab) throw new Error(`no tab shows ${address}`);
    (api.commands.onCommand as unknown as Raised).dispatch('open', tab);
  }, page.url());
}
