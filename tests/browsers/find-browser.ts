import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, computeExecutablePath, install, resolveBuildId } from '@puppeteer/browsers';

export type Kind = 'chromium' | 'firefox';

const names: Record<Kind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const apps: Record<Kind, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const packages: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const cache = join(import.meta.dirname, '../../node_modules/.cache/browsers');

function installed(kind: Kind): string | undefined {
  const named = process.env[`ASANTE_${kind.toUpperCase()}`];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...apps[kind]].find((path) => existsSync(path));
}

function fromDebian(kind: Kind): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`${packages[kind]} is missing: installing Debian's package`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', packages[kind]);
}

async function fromDriver(kind: Kind): Promise<string | undefined> {
  const { detectBrowserPlatform } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const path = computeExecutablePath({ browser, buildId, cacheDir: cache });
    if (!existsSync(path)) {
      console.log(`${kind} is missing: downloading ${browser} ${buildId}`);
      await install({ browser, buildId, cacheDir: cache });
    }
    return path;
  } catch {
    return undefined;
  }
}

/**
 * Path of a browser to drive: one that is installed, else Debian's package (as root), else the driver's own download.
 * Throws one line that says what to install when none of these can be had.
 */
export async function findBrowser(kind: Kind): Promise<string> {
  const here = installed(kind);
  if (here) return here;
  fromDebian(kind);
  const found = installed(kind) ?? (await fromDriver(kind));
  if (found) return found;
  throw new Error(
    `No ${kind} found and none could be fetched: install ${packages[kind]}, or set ASANTE_${kind.toUpperCase()} to its path.`,
  );
}
