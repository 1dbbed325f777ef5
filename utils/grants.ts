import { browser } from './browser.ts';

const script = { id: 'replies', js: ['/replies.js'] };

/** Origins as a person grants them: always by name, always https. */
export const patternsOf = (host: string): string[] => [`https://${host}/*`];

/** Match patterns of the sites that Asante is turned on for. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://') && origin !== 'https://*/*');
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
  const matches = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  const wanted = {
    ...script,
    matches,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/** Starts the page script in tabs that were open before a grant, an update or an installation. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id }, files: script.js as never });
    }),
  );
}

/**
 * Starts the page script once, in a tab the person is on, by leave of their click on the toolbar button (activeTab).
 * It then draws nothing into the page: the popup alone shows what it reads.
 */
export async function startQuietly(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      (globalThis as { asanteQuiet?: boolean }).asanteQuiet = true;
    },
  });
  await browser.scripting.executeScript({ target: { tabId }, files: script.js as never });
}
