import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, type Kind } from '../browsers/find-browser.ts';

/** The readers as one script, built the way the extension builds them. */
export async function buildReaders(entry = 'tests/sites/read-page.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'readers' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('vite built no script');
  return first.output[0].code;
}

/** A headless browser, found or fetched; undefined where neither can be done. */
export async function openBrowser(kind: Kind): Promise<Browser | undefined> {
  const executablePath = await findBrowser(kind).catch(() => undefined);
  if (!executablePath) return undefined;
  if (kind === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args });
}

export const openChromium = (): Promise<Browser | undefined> => openBrowser('chromium');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Opens an address whose every request is answered from a file, or not at all; nothing leaves the machine. */
export async function openFrom(
  page: Page,
  address: string,
  policy: string,
  fileFor: (url: URL, isPage: boolean) => string | undefined,
): Promise<void> {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const file = fileFor(new URL(request.url()), isPage);
    if (!file || !existsSync(file)) return void request.abort();
    return void request.respond({
      contentType: types[extname(file)] ?? 'application/octet-stream',
      headers: { 'Content-Security-Policy': policy },
      body: readFileSync(file),
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** Runs code in a world of its own beside the page, as the extension does; values go by JSON. */
export type Run = <Value>(expression: string) => Promise<Value>;

/**
 * Opens such a world and runs a built script in it; in Firefox, whose driver opens none, in the page itself, where no
 * script of a saved page runs.
 */
export async function besidePage(page: Page, script: string): Promise<Run> {
  if (/firefox/i.test(await page.browser().version())) {
    await page.evaluate(`${script};0`);
    return async (expression) => (await page.evaluate(expression)) as never;
  }
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'readers',
  });
  const run: Run = async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${script};0`);
  return run;
}
