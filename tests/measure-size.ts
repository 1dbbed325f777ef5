import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What every granted page loads may weigh at most this much, gzipped. */
const most = 13 * 1024;

const zipped = async (file: string) => gzipSync(await readFile(file), { level: 9 }).length;
const kb = (bytes: number) => (bytes / 1024).toFixed(1);

// Entrypoints that no page starts with: the page script has them brought when a person first needs them.
const entrypoints = await readdir(join(import.meta.dirname, '../entrypoints'));

/** Prints the weight of the page script with its heaviest site in each build and fails when it is over its limit. */
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(import.meta.dirname, '../.output', build);
  const core = await zipped(join(folder, 'replies.js'));
  const files = await readdir(folder);
  const marks = await zipped(join(folder, 'site-any-host.js'));
  const names = files.filter((name) => /^site-(?!any-host).*\.js$/.test(name));
  const weights = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      // Software that runs on any host is known by its marks before its reader is brought.
      return (await zipped(join(folder, name))) + (text.includes('asanteSites') ? 0 : marks);
    }),
  );
  const heaviest = Math.max(...weights);
  const name = names[weights.indexOf(heaviest)];
  const brought = entrypoints.filter(
    (each) => !/^(background|replies)$/.test(each) && files.includes(`${each}.js`),
  );
  const alsoBrought = await Promise.all(
    brought.map(async (each) => `${each} ${kb(await zipped(join(folder, `${each}.js`)))}`),
  );
  console.log(
    `${build}: every page ${kb(core + heaviest)} kB gzip of ${kb(most)} kB allowed ` +
      `(page script ${kb(core)}, heaviest site ${name} ${kb(heaviest)}); ` +
      `brought when needed: ${alsoBrought.join(', ')}`,
  );
  if (core + heaviest > most || names.length === 0) process.exitCode = 1;
}
