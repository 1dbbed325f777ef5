import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAt } from '../pages/posts.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './session.ts';

const address = 'https://comments.example/';

type Languages = Record<string, { language?: string; because: string }>;

interface Shown {
  languages: Languages;
  posts: { id: string; handle?: string }[];
}

/** What the page's buttons show, as the page script tells it to the popup; the buttons themselves nobody can read. */
async function shown(session: Session): Promise<Shown> {
  const ours = await session.extensionPage('welcome.html');
  const answer = await ours.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({ url: `${url}*` })).at(-1);
    return chrome.tabs.sendMessage(tab?.id ?? 0, { tell: 'seen', order: {} });
  }, address);
  await ours.close();
  return (answer as { answer: Shown }).answer;
}

/** Chooses a language in the panel for the post, its author or the site, as a person would. */
async function mend(panel: Frame, tag: string, about: 'post' | 'author' | 'site'): Promise<void> {
  await panel.click('.language-choice > button');
  await panel.select('.mend select', tag);
  await moment(500);
  const place = ['post', 'author', 'site'].indexOf(about);
  await (await panel.$$('.mend button'))[place]?.click();
}

async function until(
  session: Session,
  holds: (languages: Languages, posts: Shown['posts']) => boolean,
): Promise<void> {
  let last: Shown = { languages: {}, posts: [] };
  for (let turn = 0; turn < 40; turn += 1) {
    last = await shown(session);
    if (holds(last.languages, last.posts)) return;
    await moment(250);
  }
  throw new Error(`the page still shows ${JSON.stringify(last)}`);
}

/** Has the feed grow until at least so many posts stand there; the event is sent by hand, since a hidden page sends none. */
async function grow(page: Page, least: number): Promise<void> {
  while ((await root(page)) < least) {
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      dispatchEvent(new Event('scroll'));
    });
  }
}

const root = (page: Page) => page.$$eval('article', (all) => all.length);

describe.each(['chromium', 'firefox'] as const)('a mended language, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('shows at once at the post, then at all of the site, and says who said so', async () => {
    const page = await session.open(address);
    await page.waitForSelector('article');
    expect(await root(page)).toBeGreaterThan(2);
    await until(session, (languages) => Object.keys(languages).length > 2);

    await pressChip(page, 'article');
    await mend(await panelOf(page), 'pl', 'post');
    await until(
      session,
      (languages) =>
        Object.values(languages).filter(
          ({ language, because }) => language === 'pl' && because === 'person',
        ).length === 1,
    );

    await mend(await panelOf(page), 'sw', 'site');
    await until(session, (languages) => {
      const said = Object.values(languages).filter(({ because }) => because === 'person');
      // What was said of the one post goes before what was said of its site.
      return (
        said.length === Object.keys(languages).length &&
        said.filter(({ language }) => language === 'pl').length === 1 &&
        said.filter(({ language }) => language === 'sw').length === said.length - 1
      );
    });

    const panel = await panelOf(page);
    await panel.click('.language-choice > button');
    expect(await panel.$eval('.mend p', (each) => each.textContent)).toMatch(/you said/i);
    await page.close();
  });

  test("shows at all posts of its author, those that come later too, and at nobody else's", async () => {
    const page = await session.open(address);
    await page.waitForSelector('article:nth-of-type(3)');
    await pressChip(page, 'article:nth-of-type(3)');
    await mend(await panelOf(page), 'de', 'author');
    const { account } = postAt(2);
    const theirs = (posts: Shown['posts']) =>
      posts.filter(({ handle }) => handle === account).map(({ id }) => id);
    const german = (languages: Languages) =>
      Object.entries(languages)
        .filter(([, { language, because }]) => language === 'de' && because === 'person')
        .map(([id]) => id);
    await until(session, (languages) => german(languages).length === 1);
    await grow(page, 30);
    await until(session, (languages, posts) => {
      const own = theirs(posts);
      // Each of the feed's posts has its language, and all of this author's their own, against what was said of the site.
      return (
        own.length >= 2 &&
        Object.keys(languages).length >= 30 &&
        own.toSorted().join() === german(languages).toSorted().join()
      );
    });
    await page.close();
  });
});
