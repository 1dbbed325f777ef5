import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { PageReading } from './read-page.ts';

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

const places = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A headless Chromium of this machine; undefined where there is none. */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) return undefined;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args });
}

/** Opens a saved page under an address of its own site; nothing else is loaded, no script runs. */
export async function openSavedPage(page: Page, file: string, address: string): Promise<void> {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'; frame-src 'none'" },
        body: readFileSync(file),
      });
    else void request.abort();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** Runs the built readers beside the page, in a world of their own, as an extension does. */
export async function readIn(page: Page, client: CDPSession, script: string): Promise<PageReading> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `readers-${page.url().length}`,
  });
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId,
    expression: `${script};readPage()`,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as PageReading;
}
