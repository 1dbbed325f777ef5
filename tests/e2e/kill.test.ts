import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { killWhileUpgrading, killWhileWriting } from '../kill/kill.ts';

/* A few kills; `npm run kill -- chromium 50` does many. */

const kinds: Kind[] = ['chromium', 'firefox'];
const folder = join(import.meta.dirname, '../utils/storage');
const frozen = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

test.each(kinds)(
  '%s is killed while it saves and brings in: nothing acknowledged is lost, nothing is half done',
  async (kind) => {
    const { kills, acknowledged, lost, half } = await killWhileWriting(kind, 3);
    expect({ kills, lost, half }).toEqual({ kills: 3, lost: [], half: [] });
    expect(acknowledged).toBeGreaterThan(0);
  },
);

test.each(kinds)(
  '%s is killed in the middle of the upgrade from each version: all is as it was',
  async (kind) => {
    const { kills, lost } = await killWhileUpgrading(kind, frozen, 1);
    expect({ kills, lost }).toEqual({ kills: frozen.length, lost: [] });
  },
);
