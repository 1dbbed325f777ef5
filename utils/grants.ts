import { browser } from './browser.ts';
import { scriptsFor } from './site-scripts.ts';

const hostOf = (address: string): string => address.split('/')[2] ?? '';

/** Origins as a person grants them: always by name, always https. */
export const patternsOf = (host: string): string[] => [`https://${host}/*`];

let leftOut = async (): Promise<string[]> => [];

/** Names patterns that are granted for another reason than answering there, such as a team's server. */
export function leaveOut(patterns: () => Promise<string[]>): void {
  leftOut = patterns;
}

/** Match patterns of the sites that Asante is turned on for. */
export async function grantedPatterns(): Promise<string[]> {
  const [{ origins = [] }, others] = await Promise.all([browser.permissions.getAll(), leftOut()]);
  return origins.filter(
    (origin) =>
      origin.startsWith('https://') && origin !== 'https://*/*' && !others.includes(origin),
  );
}

export const isGranted = (origins: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins });

/** Asks the browser to turn a site on. Must be called straight from a person's click. */
export const turnOn = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });

export const turnOff = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins });

let last: Promise<void> = Promise.resolve();

/** Registers the page script for exactly the granted sites; calls queue, since the browser refuses overlapping ones. */
export function registerGranted(): Promise<void> {
  last = last.then(registerNow, registerNow);
  return last;
}

async function registerNow(): Promise<void> {
  // One registration per site: a page loads the reader of its own site and of no other.
  const wanted = new Map<string, { js: string[]; matches: string[] }>();
  for (const pattern of await grantedPatterns()) {
    const js = scriptsFor(hostOf(pattern));
    const group = wanted.get(js[0]) ?? { js, matches: [] };
    wanted.set(js[0], { js, matches: [...group.matches, pattern] });
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const scripts = [...wanted].map(([id, { js, matches }]) => ({
    id,
    js,
    matches,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
    // Comments often stand in a frame of a site of their own, which is granted by its own name.
    allFrames: true,
  }));
  const gone = [...known].filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const old = scripts.filter(({ id }) => known.has(id));
  const added = scripts.filter(({ id }) => !known.has(id));
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Starts the page script in tabs that were open before a grant, an update or an installation. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId, url = '' }) => {
      if (tabId === undefined) return;
      const target = { tabId };
      await browser.scripting.executeScript({ target, func: beQuiet, args: [false] });
      await browser.scripting.executeScript({ target, files: scriptsFor(hostOf(url)) as never });
    }),
  );
}

/**
 * Starts the page script once, in a tab the person is on, by leave of their click on the toolbar button (activeTab).
 * It then draws nothing into the page: the popup alone shows what it reads.
 */
export async function startQuietly(tabId: number, host: string): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: beQuiet, args: [true] });
  await browser.scripting.executeScript({ target, files: scriptsFor(host) as never });
}

/** Runs in the page, before its script: a page that was read quietly is no longer quiet once its site is turned on. */
function beQuiet(quiet: boolean): void {
  (globalThis as { asanteQuiet?: boolean }).asanteQuiet = quiet;
}

/** Starts the page script anew in a tab where it runs already, so that it reads by what is kept now. */
export async function startAgain(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  await browser.scripting.executeScript({
    target: { tabId },
    files: scriptsFor(hostOf(url)) as never,
  });
}
