import { browser } from '../../utils/browser.ts';
import { isGranted, patternsOf, startQuietly } from '../../utils/grants.ts';
import type { Seen } from '../../utils/orders.ts';
import { tell } from '../../utils/tell.ts';

/** The tab the popup was opened over, and what Asante knows of it. */
export interface Here {
  tabId: number;
  /** Host of the page; absent where no site can be turned on (browser pages, plain http, files). */
  host?: string;
  on: boolean;
  seen?: Seen;
}

/** Looks at the tab the person is on; a test may name another by `?tab=`. */
export async function lookHere(): Promise<Here | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named) : active;
  if (tab?.id === undefined) return undefined;
  const host = tab.url?.startsWith('https://') ? new URL(tab.url).hostname : undefined;
  const on = host !== undefined && (await isGranted(patternsOf(host)));
  const seen = await tell(tab.id, 'seen', {}).catch(() => undefined);
  return { tabId: tab.id, on, ...(host ? { host } : {}), ...(seen ? { seen } : {}) };
}

/** Reads this page once, by leave of the person's click on the toolbar button, and draws nothing into it. */
export async function lookOnce(here: Here): Promise<Here> {
  await startQuietly(here.tabId, here.host ?? '');
  // Reading goes on in slices; one look after the first of them.
  await new Promise((done) => setTimeout(done, 400));
  return { ...here, seen: await tell(here.tabId, 'seen', {}) };
}
