import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './browsers/find-browser.ts';
import { killWhileUpgrading, killWhileWriting } from './kill/kill.ts';

/*
 * `npm run kill -- chromium 50`: kills a browser so many times while it saves and brings in, a fourth as often in the
 * middle of the upgrades from every schema version, and says what was lost. `-- chromium 18 upgrades` kills so many
 * times in upgrades alone. `npm test` does the same a few times.
 */

const [kind = 'chromium', times = '50', what = 'all'] = process.argv.slice(2);
const folder = join(import.meta.dirname, 'utils/storage');
const frozen = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .sort((a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const tell = (
  what: string,
  { kills, acknowledged, lost, half }: Awaited<ReturnType<typeof killWhileWriting>>,
) => {
  console.log(
    `${kind}, ${what}: ${kills} kills, ${acknowledged} changes acknowledged, ${lost.length} lost, ${half.length} half done`,
  );
  for (const line of [...lost, ...half]) console.log(`  ${line}`);
  if (lost.length + half.length > 0) process.exitCode = 1;
};

if (what === 'all') tell('save and import', await killWhileWriting(kind as Kind, Number(times)));
const inUpgrades = Number(times) / (what === 'all' ? 4 : 1);
const each = Math.max(1, Math.round(inUpgrades / frozen.length));
tell(`upgrade of ${frozen.length} versions`, await killWhileUpgrading(kind as Kind, frozen, each));
