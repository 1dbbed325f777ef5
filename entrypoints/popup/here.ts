import { browser } from '../../utils/browser.ts';
import { isGranted, patternsOf, startAgain, startQuietly } from '../../utils/grants.ts';
import type { Seen } from '../../utils/orders.ts';
import { keepMendings } from '../../utils/storage/mendings.ts';
import { seenIn } from '../../utils/tell.ts';

/** The tab the popup was opened over, and what Asante knows of it. */
export interface Here {
  tabId: number;
  /** Host of the page; absent where no site can be turned on (browser pages, plain http, files). */
  host?: string;
  on: boolean;
  /** What is seen in all frames of the page together; `frame` and `about` are those of the one in use. */
  seen?: Seen;
  /** Which frame of the tab shows a post. */
  frameOf?: (id: string) => number;
}

/** Comments may stand in frames of their own: their posts are listed with the page's. */
function together(all: Seen[]): Pick<Here, 'seen' | 'frameOf'> {
  const inUse =
    all.find(({ editorInUse }) => editorInUse) ??
    all.find(({ about }) => about !== undefined) ??
    all.find(({ posts }) => posts.length > 0) ??
    all[0];
  if (!inUse) return {};
  return {
    seen: {
      ...inUse,
      posts: all.flatMap(({ posts }) => posts),
      languages: Object.assign({}, ...all.map(({ languages }) => languages)),
    },
    frameOf: (id) => all.find(({ posts }) => posts.some((post) => post.id === id))?.frame ?? 0,
  };
}

/** Looks at the tab the person is on; a test may name another by `?tab=`. */
export async function lookHere(): Promise<Here | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named) : active;
  if (tab?.id === undefined) return undefined;
  const host = tab.url?.startsWith('https://') ? new URL(tab.url).hostname : undefined;
  const on = host !== undefined && (await isGranted(patternsOf(host)));
  return { tabId: tab.id, on, ...(host ? { host } : {}), ...together(await seenIn(tab.id)) };
}

/** Reads this page once, by leave of the person's click on the toolbar button, and draws nothing into it. */
export async function lookOnce(here: Here): Promise<Here> {
  await startQuietly(here.tabId, here.host ?? '');
  // Reading goes on in slices; one look after the first of them.
  await new Promise((done) => setTimeout(done, 400));
  return { ...here, ...together(await seenIn(here.tabId)) };
}

/** Has this page's origin read from now on by what the person pointed at. */
export async function keepPointed(
  here: Here,
  selectors: Record<string, string>,
): Promise<Here | undefined> {
  await keepMendings({ [`https://${here.host}`]: selectors }, '');
  await startAgain(here.tabId);
  await new Promise((done) => setTimeout(done, 400));
  return lookHere();
}
