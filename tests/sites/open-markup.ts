import type { Browser, Page } from 'puppeteer-core';
import { fileFor } from '../pages/build.ts';
import { besidePage, openFrom, type Run } from './open-page.ts';

const policy = "default-src 'none'; img-src data:";

/** Draws the body of a page anew. */
export const fillWith = (page: Page, markup: string): Promise<void> =>
  page.evaluate((html) => {
    document.body.innerHTML = html;
  }, markup);

/** Opens a page whose whole body is this markup, under an address of its site; no script of its own runs. */
export async function openMarkup(
  browser: Browser,
  { address, markup }: { address: string; markup: string },
  script: string,
): Promise<{ page: Page; run: Run }> {
  const page = await browser.newPage();
  await openFrom(page, address, policy, (url, isPage) =>
    isPage ? fileFor(url.hostname, url.pathname) : undefined,
  );
  await fillWith(page, markup);
  return { page, run: await besidePage(page, script) };
}
