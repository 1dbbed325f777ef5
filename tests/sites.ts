import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { addressOf } from './sites/address-of.ts';
import { partsOf, rebuild } from './sites/as-it-stood.ts';
import { compare, type PageLabels } from './sites/compare.ts';
import { holdAgainst } from './sites/hold-against.ts';
import { besidePage, buildReaders, openBrowser, openFrom } from './sites/open-page.ts';
import type { PageReading } from './sites/read-page.ts';

// npm run sites -- FOLDER [part of a page's name] [--changes 30] [--browser firefox]
// Every saved page of a folder, read by the built readers in a real browser under its site's own
// host and held against the folder's labels.json; with --changes also after that many random
// changes of its markup, each made to the page as it was; --browser firefox reads them there.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changes: { type: 'string', default: '0' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const [folder = '../shared/pages', only = ''] = positionals;
const rounds = Number(values.changes);
const file = join(folder, 'labels.json');
if (!existsSync(file)) {
  console.log(`SKIPPED: no ${file}`);
  process.exit(0);
}
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const browser = await openBrowser(kind);
if (!browser) {
  console.log(
    `SKIPPED: no ${kind} on this machine and none to be had (set ASANTE_${kind.toUpperCase()})`,
  );
  process.exit(0);
}
const script = await buildReaders();

/** Opens a page, changes it if a seed is given, and reads it. No script of the saved page runs. */
async function read(
  page: Page,
  { address, path, live }: { address: string; path: string; live: boolean },
  seed?: [number, string],
) {
  const none: PageReading = { site: 'none', selector: 'none', posts: [], errors: [] };
  try {
    await openFrom(page, address, "script-src 'none'; frame-src 'none'", (_, isPage) =>
      isPage ? path : undefined,
    );
    if (live) await page.evaluate(rebuild, partsOf(path));
    const run = await besidePage(page, script);
    if (seed) await run(`changePage(${seed[0]}, ${JSON.stringify(seed[1])})`);
    return await run<PageReading>('readPage()');
  } catch (error) {
    return { ...none, errors: [String(error)] };
  }
}

const labels = JSON.parse(readFileSync(file, 'utf8')) as { pages: Record<string, PageLabels> };
const sum = { wrongAuthors: 0, right: 0, fields: 0, off: 0 };
const changed = { right: 0, gone: 0, wrongAuthors: 0, wrongFields: 0, errors: 0 };

for (const [name, wanted] of Object.entries(labels.pages)) {
  if (!name.includes(only)) continue;
  const page = await browser.newPage();
  const path = join(folder, name);
  const address = wanted.address ?? addressOf(path, wanted.site);
  const from = { address, path, live: 'live_kinds' in wanted };
  const reading = await read(page, from);
  const verdict = compare(wanted, reading);
  const { found, labelled, right, fields, wrongAuthors } = verdict;
  sum.wrongAuthors += wrongAuthors;
  sum.right += right;
  sum.fields += fields;
  if (verdict.faults.length) sum.off += 1;
  console.log(
    `${name} (${reading.site}): ${reading.posts.length} posts, found ${found} of ${labelled}, ` +
      `fields ${right} of ${fields}, wrong authors ${wrongAuthors}, exceptions ${reading.errors.length}, ` +
      `health ${[reading.health?.state ?? 'none', ...(reading.health?.troubles ?? [])].join(' ')}`,
  );
  for (const fault of verdict.faults) console.log(`  ${fault}`);
  const here = { right: 0, gone: 0, wrongAuthors: 0, wrongFields: 0 };
  for (let seed = 1; seed <= rounds; seed += 1) {
    const after = await read(page, from, [seed, reading.selector]);
    const survival = holdAgainst(reading, after);
    for (const key of ['right', 'gone', 'wrongAuthors', 'wrongFields'] as const) {
      here[key] += survival[key];
      changed[key] += survival[key];
    }
    changed.errors += after.errors.length;
    for (const fault of [...survival.faults, ...after.errors])
      console.log(`  seed ${seed}: ${fault}`);
  }
  if (rounds)
    console.log(
      `  ${rounds} changes: ${here.right} right, ${here.gone} not read, ` +
        `wrong authors ${here.wrongAuthors}, other fields wrong ${here.wrongFields}`,
    );
  await page.close();
}
await browser.close();
if (rounds)
  console.log(
    `after ${rounds} changes to each page: ${changed.right} right, ${changed.gone} not read, wrong authors ` +
      `${changed.wrongAuthors}, other fields wrong ${changed.wrongFields}, exceptions ${changed.errors}`,
  );
console.log(
  `wrong authors ${sum.wrongAuthors}, fields right ${sum.right} of ${sum.fields}, pages off ${sum.off}`,
);
process.exitCode = sum.wrongAuthors + sum.off + changed.wrongAuthors + changed.errors > 0 ? 1 : 0;
