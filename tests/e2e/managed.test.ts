import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, type Kind } from '../browsers/find-browser.ts';
import { geckoId, grantedCopy } from '../browsers/launch.ts';
import { pressWords } from '../team/profiles/join-form.ts';
import { type Session, startSession } from './session.ts';

/**
 * Browsers read policies from the machine's own folders. In a mount namespace of its own a browser sees ours there, and
 * no other program does; that takes root on Linux.
 */
const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;
if (!canMount) console.log('SKIPPED: policies of an organisation, no mount namespace can be had');

const teams = [{ address: 'https://db.example/acme', name: 'Acme' }];
const said = { teams, onlyTheseTeams: true };

describe.skipIf(!canMount).each(['chromium', 'firefox'] as const)('a policy in %s', (kind) => {
  const named = `ASANTE_${kind.toUpperCase()}`;
  const before = process.env[named];
  let folder: string;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'asante-policy-'));
    const extension = await grantedCopy(kind, ['https://db.example/*'], `${kind}-managed`);
    process.env[named] = await browserWith(kind, folder, extension);
    session = await startSession(kind, { extension });
    page = await session.extensionPage('library.html');
    page.setDefaultTimeout(30_000);
    await page.waitForSelector('.library-top');
  });
  afterAll(async () => {
    if (before === undefined) delete process.env[named];
    else process.env[named] = before;
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('offers its team with one press, and lets no other be joined', async () => {
    await pressWords(page, 'Team');
    await pressWords(page, 'From your organisation: Acme');
    const typed = () => page.$eval('#team-address', (field) => (field as HTMLInputElement).value);
    expect(await typed()).toBe('https://db.example/acme');

    await page.type('#team-address', '-not');
    await page.type('#team-person', 'ann');
    await page.type('#team-password', 'x');
    await page.click('.team-join .main');
    await page.waitForFunction(
      () =>
        document
          .querySelector('.team-join [role="alert"]')
          ?.textContent?.includes('does not allow'),
      { polling: 100 },
    );
    expect(await page.$$('.team')).toEqual([]);
  });
});

/** A command that starts the browser with our policy in its sight. */
async function browserWith(kind: Kind, folder: string, extension: string): Promise<string> {
  const real = await findBrowser(kind);
  const isFirefox = kind === 'firefox';
  // Debian's Firefox has a link there: a copy of the link would write into the machine's own folder.
  const place = await realpath(
    isFirefox ? join(dirname(await realpath(real)), 'distribution') : '/etc/chromium',
  );
  const ours = join(folder, 'policies');
  await cp(place, ours, { recursive: true });
  if (isFirefox) {
    const policies = { '3rdparty': { Extensions: { [geckoId]: said } } };
    await writeFile(join(ours, 'policies.json'), JSON.stringify({ policies }));
  } else {
    await mkdir(join(ours, 'policies/managed'), { recursive: true });
    const policy = { '3rdparty': { extensions: { [idOf(extension)]: said } } };
    await writeFile(join(ours, 'policies/managed/asante.json'), JSON.stringify(policy));
  }
  const command = join(folder, 'browser');
  const inside = `mount --bind '${ours}' '${place}' && exec '${real}' "$@"`;
  await writeFile(
    command,
    `#!/bin/sh\nexec unshare -m sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  await chmod(command, 0o755);
  return command;
}

/** The id that Chromium gives an extension from a folder: the path's digest in the letters a to p. */
function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
