import { basename, dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantedCopy } from '../browsers/launch.ts';
import { fromFolder, type SiteServer, serveSites } from '../browsers/site-server.ts';
import { fileFor } from '../pages/build.ts';
import { admin, type PouchServer, servePouch } from '../team/pouch-server.ts';
import { joinTeam, pressWords } from '../team/profiles/join-form.ts';
import { teamHost } from '../team/profiles/team-host.ts';
import { faults } from './axe.ts';
import { frameWhere, panelOf, pressChip, type Session, startSession } from './session.ts';

const polling = 100;
const home = 'https://mastodon.example/home';

/** The first post on the page, by a name of the test's own, once it has a button; and whose it is. */
async function firstPost(page: Page): Promise<string> {
  await page.waitForSelector('.status__wrapper');
  await page.$eval('.status__wrapper', (post) => post.setAttribute('data-asked', 'here'));
  return '[data-asked="here"]';
}

async function panelAt(page: Page): Promise<Frame> {
  await pressChip(page, await firstPost(page));
  return panelOf(page);
}

/** The button also says how many are open. */
async function openQuestions(page: Page): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(
    '::-p-xpath(//header//button[starts-with(normalize-space(), "Questions")])',
  );
  await button?.click();
}

/** Opens the form under the panel and asks this. */
async function askIn(panel: Frame, words: string): Promise<void> {
  await panel.click('footer button');
  const field = await panel.waitForSelector('.ask-form textarea');
  await field?.type(words);
  await panel.click('.ask-form [type="submit"]');
  await panel.waitForFunction(() => document.querySelector('.asked-here'), { polling });
}

/** Gets in step with the team, by hand. */
async function stepNow(page: Page): Promise<void> {
  await pressWords(page, 'Team');
  await pressWords(page, 'Get in step now');
}

/** What the team wants to be asked about first, on the page of the check: its list, open and in sight. */
async function teamWords(page: Page) {
  await pressWords(page, 'Before you send');
  const team = '//fieldset[contains(legend, "Acme")]';
  const summary = await page.waitForSelector(`::-p-xpath(${team}//summary)`);
  await summary?.click();
  return page.waitForSelector(`::-p-xpath(${team}//textarea)`, { visible: true });
}

const textOf = (page: Page | Frame, selector: string) =>
  page.$eval(selector, (each) => each.textContent ?? '');
const shows = (page: Page | Frame, selector: string, words: string) =>
  page.waitForFunction(
    (where, said) => document.querySelector(where)?.textContent?.includes(said),
    { polling },
    selector,
    words,
  );

describe.each(['chromium', 'firefox'] as const)('a question about a post, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('is asked from it, answered in the library, told at the post, and its answer becomes a card', async () => {
    const page = await session.open(home);
    const panel = await panelAt(page);
    await panel.click('footer button');
    await panel.waitForSelector('.ask-form');
    expect(await faults(panel)).toEqual([]);
    const author = await textOf(panel, 'h1 bdi');
    expect(await panel.$eval('.ask-tick input', (each) => (each as HTMLInputElement).checked)).toBe(
      false,
    );
    // The mail that would be written says what is asked, and does not name the author.
    const mail = await panel.$eval(
      'a[href^="mailto:"]',
      (each) => (each as HTMLAnchorElement).href,
    );
    expect(decodeURIComponent(mail)).not.toContain(author);
    await panel.click('footer button');
    await askIn(panel, 'May we promise a refund?');
    expect(await textOf(panel, '.asked-here')).toContain('No answer yet');

    // Nothing of it is in the page's own document.
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      found: (globalThis as unknown as { find(text: string): boolean }).find('promise a refund'),
    }));
    expect([seen.html.includes('promise a refund'), seen.found]).toEqual([false, false]);

    const library = await session.extensionPage('library.html#question');
    await library.bringToFront();
    await library.waitForSelector('.question');
    expect(await faults(library)).toEqual([]);
    expect(await textOf(library, '.question')).not.toContain(author);
    await library.type('.question-answering textarea', 'Only after 14 days.');
    await pressWords(library, 'Answer');
    await shows(library, '.question ul', 'Only after 14 days.');
    await pressWords(library, 'Make a card of it');
    await library.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#wordings textarea')?.value ===
        'Only after 14 days.',
      { polling },
    );
    await library.close();

    const again = await session.open(home);
    await again.bringToFront();
    const there = await panelAt(again);
    await shows(there, '.asked-here', 'Only after 14 days.');
    const links = await there.$$eval('.asked-here a', (all) =>
      all.map((each) => new URL((each as HTMLAnchorElement).href).hash),
    );
    expect(links.map((hash) => hash.split('/')[0])).toEqual(['#question', '#card']);
    expect(session.writes()).toEqual([]);
    await Promise.all([page.close(), again.close()]);
  });
});

describe.each(['chromium', 'firefox'] as const)('two people of a team, in %s', (kind) => {
  let pouch: PouchServer;
  let server: SiteServer;
  let extension: string;
  const sessions: Session[] = [];
  beforeAll(async () => {
    pouch = await servePouch({ owners: ['ann'], editors: ['bob'], readers: [] });
    const team = teamHost(
      pouch.address,
      { isCut: false, lossy: 0, requests: 0, lost: 0 },
      Math.random,
    );
    server = await serveSites(async (host, path, request) => {
      const own = fileFor(host, path);
      return own ? fromFolder(dirname(own), basename(own)) : team(host, path, request);
    });
    extension = await grantedCopy(
      kind,
      ['https://db.example/*', 'https://mastodon.example/*'],
      `${kind}-questions`,
    );
  });
  afterAll(async () => {
    await Promise.all(sessions.map((session) => session.close()));
    await server?.close();
    await pouch?.close();
  });

  /** A person's browser, and their library page, in step with the team. */
  async function member(person: string): Promise<[Session, Page]> {
    const session = await startSession(kind, { proxyPort: server.proxyPort, extension });
    sessions.push(session);
    const page = await session.extensionPage('library.html');
    page.setDefaultTimeout(30_000);
    await page.waitForSelector('.library-top');
    const address = 'https://db.example/team';
    await joinTeam(page, { way: 'couch', address, team: 'Acme', person, password: `pw-${person}` });
    return [session, page];
  }

  test('a joke goes to a colleague, who answers in one click; the asker sees the tally at the post', async () => {
    const [session, ann] = await member('ann');
    const page = await session.open(home);
    const panel = await panelAt(page);
    // A humour card of the starter set.
    await panel.type('.reply-picker input', 'Laughing along');
    const test = await panel.waitForSelector(
      '::-p-xpath(//button[.="Test this joke on colleagues"])',
    );
    const joke = await textOf(panel, '.reply.active .text');
    await test?.click();
    await panel.waitForSelector('.ask-form');
    await panel.click('.ask-form [type="submit"]');
    await shows(panel, '.asked-here', 'ann asked');

    const [, bob] = await member('bob');
    await openQuestions(bob);
    await shows(bob, '.question .ask-text', joke);
    await bob.type('.question-answering textarea', 'Made me smile');
    await pressWords(bob, 'Good');
    await shows(bob, '.question-tally', '1 of 1 say good');
    const onServer = async (path: string) => (await pouch.ask(admin, 'GET', path)).text();
    await expect
      .poll(() => onServer('/team/_all_docs?include_docs=true'), { timeout: 30_000 })
      .toContain('Made me smile');

    await stepNow(ann);
    await openQuestions(ann);
    await shows(ann, '.question ul', 'Made me smile');
    await page.bringToFront();
    await page.reload();
    const again = await panelAt(page);
    await shows(again, '.asked-here', '1 of 1 say good');
    const other = await frameWhere(
      page,
      () => document.querySelector('.asked-here')?.textContent?.includes('Made me smile') === true,
      'answer at the post',
    );
    expect(other).toBe(again);

    // What an owner wants to be asked about first stands with everybody, who only reads it.
    const list = await teamWords(ann);
    await list?.evaluate((box) => (box as HTMLTextAreaElement).select());
    await list?.type('unicorn*');
    await ann.keyboard.press('Tab');
    await expect.poll(() => onServer('/team/library'), { timeout: 30_000 }).toContain('unicorn*');
    await stepNow(bob);
    const read = await (await teamWords(bob))?.evaluate((box) => {
      const { value, readOnly } = box as HTMLTextAreaElement;
      return { value, readOnly };
    });
    expect(read).toEqual({ value: 'unicorn*', readOnly: true });
    expect(await faults(bob)).toEqual([]);
  });
});
