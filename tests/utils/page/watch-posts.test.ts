import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, fileFor } from '../../pages/build.ts';
import { besidePage, buildReaders, openChromium, openFrom } from '../../sites/open-page.ts';

const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so nothing was watched');

let script = '';
beforeAll(async () => {
  if (!browser) return;
  await buildPages();
  script = await buildReaders('tests/sites/drive-page.ts');
}, 240_000);
afterAll(() => browser?.close());

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

async function open(address: string) {
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  await openFrom(page, address, policy, (url) => fileFor(url.hostname, url.pathname));
  const client = await page.createCDPSession();
  const run = await besidePage(page, script);
  const weigh = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    return { megabytes: usedSize / 1_048_576, nodes };
  };
  return { page, run, weigh };
}

describe.skipIf(!browser)('a long day on one page', () => {
  test('ten thousand posts through recycled rows leave no more behind than two thousand did', async () => {
    const { page, run, weigh } = await open('https://x.com/home?total=11000');
    // More posts than are asked for: a busy machine scrolls past some before they are told.
    let early = { megabytes: 0, nodes: 0 };
    let told = 0;
    for (let step = 0; told < 10_000 && step < 3_000; step += 1) {
      await page.evaluate(() => scrollBy(0, 2600));
      await new Promise((later) => setTimeout(later, 70));
      told = await run<number>('driver.told().appeared');
      if (told >= 2_000 && early.nodes === 0) early = await weigh();
    }
    const late = await weigh();
    expect(told).toBeGreaterThanOrEqual(10_000);
    expect(await run('driver.told()')).toMatchObject({ failed: 0, twice: 0, unknown: 0 });
    expect(await run<number>('driver.posts().length')).toBeLessThanOrEqual(14);
    expect(late.megabytes - early.megabytes).toBeLessThan(5);
    expect(late.nodes - early.nodes).toBeLessThan(100);
    await page.close();
  }, 300_000);
});
