import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantedCopy } from '../browsers/launch.ts';
import { type Answer, serveSites } from '../browsers/site-server.ts';
import { filesWith } from '../team/files-with.ts';
import { type FolderServer, folderServers, passwordOf } from '../team/folder-servers.ts';
import { admin, type PouchServer, servePouch } from '../team/pouch-server.ts';
import { joinTeam, pressWords } from '../team/profiles/join-form.ts';
import { type Line, teamHost } from '../team/profiles/team-host.ts';
import { startSession } from './session.ts';

/** One person's browser with the library page open, and their line to both servers. */
interface Desk {
  page: Page;
  profile: string;
  line: Line;
  close(): Promise<void>;
}

let pouch: PouchServer;
let folder: FolderServer | undefined;
/** Hosts that were sent an Authorization header. */
const told = new Set<string>();
const here = folderServers.filter(({ isHere }) => isHere);
if (here.length === 0) console.log('SKIPPED: a shared folder, neither apache2 nor rclone is here');

beforeAll(async () => {
  pouch = await servePouch({ owners: ['olga'], editors: ['ann'], readers: ['bob'] });
});
afterAll(() => pouch?.close());

describe.each(['chromium', 'firefox'] as const)('two people in %s', (kind) => {
  const desks: Desk[] = [];
  let ann: Desk;
  let bob: Desk;

  async function deskOf(person: string): Promise<Desk> {
    const profile = await mkdtemp(join(tmpdir(), `asante-${person}-`));
    // Firefox's driver lays these two aside and wants them there.
    for (const file of ['user.js', 'prefs.js']) await writeFile(join(profile, file), '');
    const line: Line = { isCut: false, lossy: 0, requests: 0, lost: 0 };
    const hosts = { 'db.example': pouch.address, 'dav.example': folder?.address };
    const answers = Object.entries(hosts).flatMap(([name, upstream]) =>
      upstream ? [teamHost(upstream, line, Math.random, told, name)] : [],
    );
    const answer: Answer = async (host, path, request) =>
      (await Promise.all(answers.map((one) => one(host, path, request)))).find(Boolean);
    const server = await serveSites(answer);
    const granted = Object.keys(hosts).map((host) => `https://${host}/*`);
    const extension = await grantedCopy(kind, granted, `${kind}-${person}`);
    const { proxyPort } = server;
    const session = await startSession(kind, { proxyPort, extension, profile });
    const page = await session.extensionPage('library.html');
    page.setDefaultTimeout(30_000);
    await page.waitForSelector('.library-top');
    const close = async () => {
      await session.close();
      await server.close();
    };
    const desk = { page, profile, line, close };
    desks.push(desk);
    return desk;
  }

  beforeAll(async () => {
    // One of Debian's two servers for each browser, where both are here.
    folder = await here[kind === 'chromium' ? 0 : here.length - 1]?.serve();
    ann = await deskOf('ann');
    bob = await deskOf('bob');
  });
  afterAll(async () => {
    await Promise.all(desks.map((desk) => desk.close()));
    await folder?.close();
    for (const { profile } of desks) await rm(profile, { recursive: true, force: true });
  });

  const joined = ({ page }: Desk, person: string, way: 'couch' | 'folder', team: string) =>
    joinTeam(page, {
      way,
      address: way === 'couch' ? 'https://db.example/team' : 'https://dav.example/team',
      team,
      person,
      password: passwordOf(person),
    });

  test('a card given to the team stands in the library of whoever joins; a reader only reads it', async () => {
    const title = `Opening hours of Acme in ${kind}`;
    await joined(ann, 'ann', 'couch', 'Acme');
    await writeCard(ann.page, title);
    await pressWords(ann.page, 'Copy to Acme');
    const rows = async () =>
      (await pouch.ask(admin, 'GET', '/team/_all_docs?include_docs=true')).text();
    await expect.poll(rows, { timeout: 30_000 }).toContain(title);

    await joined(bob, 'bob', 'couch', 'Acme');
    await open(bob.page, title, 'Acme');
    await bob.page.waitForSelector('.team-reading');
    expect(await bob.page.$('.card-editor')).toBeNull();
    await pressWords(bob.page, 'Team');
    await shows(bob.page, '.team', 'reads');
  });

  test.skipIf(here.length === 0)(
    'in a shared folder an edit crosses; what two wrote at once waits for a choice',
    async () => {
      const inFolder = (words: string) =>
        expect.poll(() => filesWith(folder?.files ?? '', [words]), { timeout: 30_000 });
      await joined(ann, 'ann', 'folder', 'Folk');
      await writeCard(ann.page, 'Folk: parking', 'See https://parking.example/map.');
      await pressWords(ann.page, 'Copy to Folk');
      await inFolder('Folk: parking').not.toEqual([]);

      await joined(bob, 'bob', 'folder', 'Folk');
      // What a colleague wrote is told, and its link waits for a second pair of eyes.
      await shows(bob.page, '.team-news summary', 'Changed by others since yesterday: 1');
      await shows(bob.page, '.team-news li', 'new, by ann');
      await shows(bob.page, '.team-news .tag', 'new link');
      await open(bob.page, 'Folk: parking', 'Folk');
      await shows(bob.page, '.team-link', 'ann put in a link that nobody else has looked at');
      await pressWords(bob.page, 'I looked at it: it is right');
      await bob.page.waitForFunction(() => !document.querySelector('.team-link'));
      await inFolder('looked/bob').not.toEqual([]);
      await retitle(bob.page, 'Folk: where to park');
      await inFolder('Folk: where to park').not.toEqual([]);
      await pressWords(ann.page, 'Team');
      await pressWords(ann.page, 'Get in step now');
      await open(ann.page, 'Folk: where to park', 'Folk');

      bob.line.isCut = true;
      await retitle(bob.page, 'Folk: by bob, in a tunnel');
      await retitle(ann.page, 'Folk: by ann, meanwhile');
      await inFolder('Folk: by ann, meanwhile').not.toEqual([]);
      bob.line.isCut = false;
      await pressWords(bob.page, 'Team');
      await pressWords(bob.page, 'Get in step now');

      // The newer one shows, the other waits under its writer's name.
      await open(bob.page, 'Folk: by ann, meanwhile', 'Folk');
      await shows(bob.page, '.team-bar', 'Changed meanwhile by bob');
      await shows(bob.page, '.team-bar q', 'Folk: by bob, in a tunnel');
      await pressWords(bob.page, 'Take this one');
      await inFolder('Folk: by bob, in a tunnel').not.toEqual([]);
      await pressWords(ann.page, 'Team');
      await pressWords(ann.page, 'Get in step now');
      await open(ann.page, 'Folk: by bob, in a tunnel', 'Folk');
      expect(await ann.page.$('.team-bar q')).toBeNull();
    },
  );

  test('only the teams’ servers are told a password, and no file of a profile says it', async () => {
    expect([...told].sort()).toEqual(
      here.length > 0 ? ['dav.example', 'db.example'] : ['db.example'],
    );
    for (const [at, person] of ['ann', 'bob'].entries()) {
      const { profile, close } = desks[at] as Desk;
      await close();
      const secrets = [passwordOf(person), btoa(`${person}:${passwordOf(person)}`)];
      expect(await filesWith(profile, secrets)).toEqual([]);
      expect(await filesWith(profile, ['db.example/team'])).not.toEqual([]);
    }
  });
});

async function writeCard(page: Page, title: string, text = 'We tell you gladly.') {
  await pressWords(page, 'New reply');
  await page.waitForSelector('#wordings textarea');
  await page.type('.card-editor-title input', title);
  await page.type('#wordings textarea', text);
  await pressWords(page, 'Save');
}

/** Gives the card that lies open another title. */
async function retitle(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.$eval('.card-editor-title input', (input) => (input as HTMLInputElement).select());
  await page.type('.card-editor-title input', title);
  await pressWords(page, 'Save');
  await shows(page, '.card-row', title);
}

/** Waits until something that this names says these words. */
async function shows(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (sought, said) =>
      [...document.querySelectorAll(sought)].some((one) => one.textContent?.includes(said)),
    { polling: 100 },
    selector,
    words,
  );
}

/**
 * Opens the card of this title that is a team's, however many others have it. Searched by what stands before a colon,
 * so that it stays in the list under another title.
 */
async function open(page: Page, title: string, team: string): Promise<void> {
  await page.bringToFront();
  await page.$eval('input[type="search"]', (input) => (input as HTMLInputElement).select());
  await page.type('input[type="search"]', title.split(':')[0] ?? title);
  await page.waitForFunction(
    (sought, whose) => {
      const bar = document.querySelector('.team-bar')?.textContent;
      const opened = document.querySelector('.card-row[aria-current="true"]');
      if (opened?.textContent?.includes(sought) && bar?.includes(`A card of ${whose}.`))
        return true;
      const rows = [...document.querySelectorAll<HTMLElement>('.card-row')].filter((row) =>
        row.textContent?.includes(sought),
      );
      const next =
        rows.find((row) => !opened || row.compareDocumentPosition(opened) & 2) ?? rows[0];
      next?.click();
      return false;
    },
    { polling: 200 },
    title,
    team,
  );
}
