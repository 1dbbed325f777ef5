import { parseArgs } from 'node:util';
import type { Kind } from './browsers/find-browser.ts';
import { launch } from './browsers/launch.ts';
import buildOnce from './e2e/build-once.ts';
import { startSession } from './e2e/session.ts';
import { changeAll, tableOf } from './own-pages/changes.ts';
import { stormAll } from './own-pages/storm.ts';
import { buildPages } from './pages/build.ts';
import { places } from './pages/places.ts';
import { buildReaders } from './sites/open-page.ts';

// npm run own-pages -- --many 3600     so many insertions over all our own pages, in each browser, by the built
//                                      extension; what was sent, submitted, pressed or written meanwhile is counted
//   --browser chromium|firefox         one browser only
// npm run own-pages -- --changes 30    so many random changes of markup to each page, before and after a reply box
//                                      is opened: which post's box is then told, as a table
//   --place youtube                    only pages whose address says so

const { values } = parseArgs({
  options: {
    many: { type: 'string' },
    changes: { type: 'string' },
    browser: { type: 'string', default: 'chromium,firefox' },
    place: { type: 'string', default: '' },
    built: { type: 'boolean' },
  },
});
const some = places.filter(({ address }) => address.includes(values.place));

if (values.changes) await change(Number(values.changes));
else await storm(Number(values.many ?? 3600));

async function change(changes: number): Promise<void> {
  await buildPages();
  const script = await buildReaders('tests/sites/box-page.ts');
  for (const kind of values.browser.split(',') as Kind[]) {
    // A page of Firefox is slowed down once it is hidden, so each has a browser of its own.
    const [browsers, abreast] = kind === 'chromium' ? [1, 4] : [2, 1];
    const open = await Promise.all(Array.from({ length: browsers }, () => launch(kind)));
    const opened = open.flatMap((browser) =>
      Array.from({ length: abreast }, async () => {
        const page = await browser.newPage();
        if (kind === 'chromium') await page.emulateFocusedPage(true);
        return page;
      }),
    );
    const survivals = await changeAll(await Promise.all(opened), some, { kind, changes, script });
    await Promise.all(open.map((browser) => browser.close()));
    const wrong = survivals.reduce((sum, one) => sum + one.wrong.length, 0);
    console.log(
      `${kind}: ${changes} changes to each of ${survivals.length} pages: wrong boxes ${wrong}`,
    );
    console.log(tableOf(survivals));
    if (wrong > 0) process.exitCode = 1;
  }
}

async function storm(insertions: number): Promise<void> {
  if (!values.built) await buildOnce();
  for (const kind of values.browser.split(',') as Kind[]) {
    const session = await startSession(kind, {}, `storm-${kind}`);
    const abreast = kind === 'chromium' ? 4 : 1;
    const storms = await stormAll(session, some, { insertions, abreast });
    const requests = session.writes();
    await session.close();
    const sum = (of: (storm: (typeof storms)[number]) => number) =>
      storms.map(of).reduce((a, b) => a + b, 0);
    const counted =
      requests.length + sum(({ counters }) => Object.values(counters).reduce((a, b) => a + b, 0));
    const wrong = sum((storm) => storm.wrong.length);
    console.log(
      `${kind}: ${sum((storm) => storm.insertions)} insertions, ${sum(({ landed }) => landed)} in, ` +
        `${sum(({ instead }) => instead)} copied or refused where no box can be told; ` +
        `in another's box ${wrong}; sends, submits, Enter keys, writes: ${counted}`,
    );
    if (counted + wrong > 0) process.exitCode = 1;
  }
}
