import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Kind } from '../../browsers/find-browser.ts';
import { firefoxHost, grantedCopy, launch } from '../../browsers/launch.ts';
import { type SiteServer, serveSites } from '../../browsers/site-server.ts';
import type { InPage } from './in-page.ts';
import { joinTeam, pressWords } from './join-form.ts';
import { type Line, teamHost } from './team-host.ts';

/** One person's machine: a profile that outlives its browser, the built extension in it, a line to the server. */
export interface Machine {
  person: string;
  kind: Kind;
  profile: string;
  line: Line;
  call: Call;
  /** A round by the extension's own page, as when a person opens the library. */
  step(): Promise<void>;
  /** Ends the browser as a power cut does, in the middle of a round, and begins it again. */
  kill(): Promise<void>;
  /** Ends the browser as a power cut does, and leaves it so. */
  crash(): Promise<void>;
  remove(): Promise<void>;
}

type Call = <Name extends keyof InPage>(
  name: Name,
  ...given: Parameters<InPage[Name]>
) => Promise<Awaited<ReturnType<InPage[Name]>>>;

/** The store's own code beside the built extension's pages: what a person would press is called from there. */
async function withPage(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'x' },
    },
  });
  const [bundle] = [built].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  await writeFile(join(folder, 'by-hand.js'), code);
  await writeFile(
    join(folder, 'by-hand.html'),
    '<!doctype html><title>by hand</title><script src="by-hand.js"></script>',
  );
}

export async function machineOf(
  person: string,
  kind: Kind,
  upstream: string,
  chance: () => number,
  told?: Set<string>,
): Promise<Machine> {
  const profile = await mkdtemp(join(tmpdir(), `asante-${person}-`));
  const line: Line = { isCut: false, lossy: 0, requests: 0, lost: 0 };
  const server: SiteServer = await serveSites(teamHost(upstream, line, chance, told));
  const extension = await grantedCopy(kind, ['https://db.example/*'], `team-${person}`);
  await withPage(extension);
  let browser: Browser | undefined;
  let library: Page | undefined;
  let byHand: Page | undefined;
  let base = '';

  const openLibrary = async () => {
    if (!browser) throw new Error(`${person}'s browser does not run`);
    library = await browser.newPage();
    library.setDefaultTimeout(60_000);
    await goTo(library, `${base}library.html`);
    await library.waitForSelector('.library-top');
    return library;
  };
  const begin = async () => {
    // Firefox's driver lays these two aside and wants them there.
    for (const file of ['user.js', 'prefs.js']) await appendFile(join(profile, file), '');
    browser = await launch(kind, {
      proxyPort: server.proxyPort,
      extension,
      profile,
      prefs: keeping,
    });
    base = kind === 'firefox' ? `moz-extension://${firefoxHost}/` : await chromiumBase(browser);
    byHand = await browser.newPage();
    await goTo(byHand, `${base}by-hand.html`);
    await byHand.waitForFunction(() => 'look' in globalThis);
    await openLibrary();
  };
  // Firefox's driver never sees such a page load.
  const goTo = (page: Page, address: string) =>
    page.goto(address, kind === 'firefox' ? { waitUntil: [] } : {});
  const running = () => {
    if (!browser || !library || !byHand) throw new Error(`${person}'s browser does not run`);
    return { browser, library, byHand };
  };
  const press = (words: string) => pressWords(running().library, words);
  const call: Call = (name, ...given) =>
    running().byHand.evaluate(
      (called, args) =>
        (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<never>>)[called]?.(
          ...args,
        ) as Promise<never>,
      name,
      given as never[],
    );
  const crash = async () => {
    const { browser: old } = running();
    const child = old.process();
    const gone = new Promise((done) => child?.once('exit', done));
    if (child?.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
    await old.disconnect();
    browser = undefined;
  };

  await begin();
  await joinTeam(running().library, {
    way: 'couch',
    address: 'https://db.example/team',
    team: 'Acme',
    person,
    password: `pw-${person}`,
  });

  return {
    person,
    kind,
    profile,
    line,
    call,
    step: async () => {
      await running().library.close();
      const open = await openLibrary();
      await press('Team');
      await press('Get in step now');
      await open.waitForFunction(
        () => !document.querySelector<HTMLButtonElement>('.team-actions button')?.disabled,
      );
    },
    kill: async () => {
      await press('Team').catch(() => {});
      press('Get in step now').catch(() => {});
      await new Promise((done) => setTimeout(done, chance() * 300));
      await crash();
      await begin();
    },
    crash,
    remove: async () => {
      await browser?.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An extension that a driver installs is gone with its browser; what it keeps must not be. */
const keeping = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

async function chromiumBase(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return worker.url().replace(/[^/]*$/, '');
}
