import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What every granted page loads may weigh at most this much, gzipped. */
const most = 20 * 1024;

/** Prints the weight of the page script in each build and fails when it is over its limit. */
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const file = join(import.meta.dirname, '../.output', build, 'replies.js');
  const script = await readFile(file);
  const zipped = gzipSync(script, { level: 9 }).length;
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  console.log(
    `${build}: page script ${kb(script.length)} kB, ${kb(zipped)} kB gzip of ${kb(most)} kB allowed`,
  );
  if (zipped > most) process.exitCode = 1;
}
