import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { launch } from '../browsers/launch.ts';

let server: Server;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'upgrades/in-page.ts'),
        formats: ['iife'],
        name: 'x',
      },
    },
  });
  const [bundle] = [built].flat();
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  server = createServer((asked, answer) => {
    const isCode = asked.url === '/code.js';
    answer.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
    answer.end(isCode ? code : '<!doctype html><script src="/code.js"></script>');
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
});
afterAll(() => void server?.close());

test.each(['chromium', 'firefox'] as const)(
  'in %s a failing upgrade leaves the old data whole, a newer library is refused, a window that stays is named',
  async (kind: Kind) => {
    const browser = await launch(kind);
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const ends = await page.evaluate(() =>
        (globalThis as unknown as { walk(): Promise<string[]> }).walk(),
      );
      const failed = ['upgrade', 'version 0 more, kept'];
      expect(ends).toEqual([
        ...[...failed, ...failed, ...failed],
        ...['version 1 more, kept', 'newer'],
        ...['blocked', 'version 2 more, kept'],
      ]);
    } finally {
      await browser.close();
    }
  },
);
