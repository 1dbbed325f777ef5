import { browser } from '../../utils/browser.ts';
import { startAgain } from '../../utils/grants.ts';
import type { Tried } from '../../utils/health.ts';
import {
  generalSite,
  isOrigin,
  type Known,
  type Selectors,
} from '../../utils/mending/mending-file.ts';
import { sites } from '../../utils/sites/index.ts';
import { tell } from '../../utils/tell.ts';

/** What this extension knows of sites, for reading a file. */
export const known: Known = {
  slotsOf: (name) => {
    const site = sites.find((one) => one.name === name);
    return site && Object.keys(site.selectors);
  },
  parses: (selector) => CSS.supports(`selector(${selector})`) && understood(selector),
};

function understood(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** How people call what is mended. */
export const titleOf = (name: string): string =>
  sites.find((site) => site.name === name)?.title ?? name.replace('https://', '');

/** Reads an open page of this site or origin by these selectors; undefined while none is open. */
export async function tryOnOpenPage(
  name: string,
  selectors: Selectors,
): Promise<Tried | undefined> {
  for (const id of await tabsOf(name)) {
    const tried = await tell(id, 'tryOut', { selectors }).catch(() => undefined);
    if (tried) return tried;
  }
  return undefined;
}

/** Has every open page of this site or origin read anew. */
export async function readAnew(name: string): Promise<void> {
  await Promise.allSettled((await tabsOf(name)).map((id) => startAgain(id)));
}

async function tabsOf(name: string): Promise<number[]> {
  const found: number[] = [];
  for (const { id, url = '' } of await browser.tabs.query({})) {
    if (id === undefined || (isOrigin(name) && !url.startsWith(`${name}/`))) continue;
    const seen = await tell(id, 'seen', {}).catch(() => undefined);
    if (seen?.site === (isOrigin(name) ? generalSite : name)) found.push(id);
  }
  return found;
}
