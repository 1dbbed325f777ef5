import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, type Kind } from './find-browser.ts';

const output = join(import.meta.dirname, '../../.output');

/** Folder of the built extension for a browser. */
export const builtFor = (kind: Kind) =>
  join(output, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Fixed here so that a test can open the extension's own pages in Firefox. */
export const firefoxHost = '5d3b6c1e-8f0a-4f7e-9a54-0f6c2f6f3a11';
export const geckoId = 'asante@asante.example';

/**
 * A copy of the build whose hosts are granted already: the browser's own prompt is native and out of a driver's reach.
 * From there on the extension walks the same way as after a person's click. Browsers that run side by side need a
 * copy each, under a name of their own.
 */
export async function grantedCopy(
  kind: Kind,
  hosts: string[],
  name: string = kind,
): Promise<string> {
  const folder = join(output, `granted-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(builtFor(kind), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = hosts;
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

export interface Wish {
  extension?: string;
  proxyPort?: number;
  headless?: boolean;
  /** Interface language of the browser, a BCP 47 tag. */
  language?: string;
  profile?: string;
  dark?: boolean;
  /** Of Firefox, beside ours. */
  prefs?: Record<string, unknown>;
  size?: { width: number; height: number };
}

/** A real browser with our extension in it, seeing only what the site server shows. */
export async function launch(kind: Kind, wish: Wish = {}): Promise<Browser> {
  const executablePath = await findBrowser(kind);
  const headless = wish.headless ?? true;
  const profile = wish.profile ? { userDataDir: wish.profile } : {};
  const defaultViewport = wish.size ?? { width: 1200, height: 900 };
  if (kind === 'chromium') {
    return puppeteer.launch({
      executablePath,
      headless,
      defaultViewport: headless ? defaultViewport : null,
      pipe: true,
      acceptInsecureCerts: true,
      ...profile,
      enableExtensions: wish.extension ? [wish.extension] : true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        ...(wish.language ? [`--lang=${wish.language}`, `--accept-lang=${wish.language}`] : []),
        ...(wish.dark ? ['--force-dark-mode'] : []),
        ...(wish.proxyPort
          ? [
              `--proxy-server=127.0.0.1:${wish.proxyPort}`,
              '--proxy-bypass-list=<-loopback>',
              '--ignore-certificate-errors',
            ]
          : []),
      ],
    });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? defaultViewport : null,
    acceptInsecureCerts: true,
    timeout: 150_000,
    ...profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxHost }),
      // permissions.request() answers yes without the native prompt: the real grant flow, driven.
      'extensions.webextOptionalPermissionPrompts': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(wish.dark ? { 'ui.systemUsesDarkTheme': 1 } : {}),
      ...wish.prefs,
      ...(wish.language ? { 'intl.locale.requested': wish.language } : {}),
      ...(wish.proxyPort
        ? {
            'network.proxy.type': 1,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': wish.proxyPort,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': wish.proxyPort,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  });
  if (wish.extension) await browser.installExtension(wish.extension);
  return browser;
}
