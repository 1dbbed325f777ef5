import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../utils/sites/index.ts';
import { asked, type Place, places } from '../pages/places.ts';
import { moment, panelGone, panelOf, pressChip, type Session, startSession } from './session.ts';

const here = '[data-walk="here"]';

/** Every post on the page, outermost only, in the site's own hooks. */
const rootOf = ({ site }: Place) => sites.find(({ name }) => name === site)?.selectors.post ?? '';

/** Waits until each post on the page has our button, and names the post that the walk answers. */
async function buttonsAtPosts(page: Page, root: string): Promise<{ posts: number }> {
  await page.waitForFunction((selector) => document.querySelector(selector), {}, root);
  const wait = page.waitForFunction(
    (selector, words) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const posts = all.filter((each) => !each.parentElement?.closest(selector));
      const isOurs = (each: Element) =>
        /^[a-z]{4}-[a-z]{6}$/.test(each.localName) && each.attributes.length === 0;
      const places = ':scope > *, :scope > td:last-child > *';
      const bare = posts.filter((each) => ![...each.querySelectorAll(places)].some(isOurs));
      const chosen = posts.find((each) => each.textContent?.includes(words));
      chosen?.setAttribute('data-walk', 'here');
      return chosen && bare.length === 0 ? { posts: posts.length } : undefined;
    },
    {},
    root,
    asked.text.slice(0, 24),
  );
  // A page that shows late by which software it is run is begun anew, and nothing is drawn untouched.
  let found: Awaited<typeof wait> | undefined;
  const kept = wait.then((one) => {
    found = one;
  });
  for (let turn = 0; turn < 60 && !found; turn++) {
    await page.mouse.move(90 + (turn % 5), 50);
    await Promise.race([kept, moment(250)]);
  }
  await kept;
  return (await found?.jsonValue()) as { posts: number };
}

/** What stands in the newest box, by its editor's own model. */
const newest = (page: Page) =>
  page.evaluate(() => {
    const { answers, model } = window.opened.at(-1) ?? {};
    return {
      answers,
      text: model?.text() ?? '',
      isOn: model?.sendIsOn(),
      sent: model ? [...model.sent()] : [],
    };
  });

/** Picks the first reply that is short enough for every site, as a person does; answers its text. */
async function pickReply(panel: Frame): Promise<string> {
  const texts = await panel.$$eval('.reply .text', (all) =>
    all.map((each) => each.textContent ?? ''),
  );
  const at = texts.findIndex((text) => text.length > 0 && text.length < 140);
  await moment(500);
  await (await panel.$$('.reply'))[at]?.click();
  return texts[at] ?? '';
}

const sending = async (page: Page, session: Session) => ({
  ...(await page.evaluate(() => ({ ...window.counters }))),
  requests: session.writes(),
});
const nothing = { sends: 0, submits: 0, enterKeys: 0, writes: 0, requests: [] };

describe.each(['chromium', 'firefox'] as const)('every site, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test.each(places)('$address: a reply ends $ending', async (place) => {
    const page = await session.open(place.address);
    const { posts } = await buttonsAtPosts(page, rootOf(place));
    expect(posts).toBeGreaterThan(/answers=|status/.test(place.address) ? 0 : 8);
    await pressChip(page, here);
    const panel = await panelOf(page);
    expect(await panel.$eval('.language-choice button', (each) => each.textContent)).toContain(
      'Swahili',
    );
    const text = await pickReply(panel);
    expect(text).not.toBe('');
    if (place.ending === 'copied') {
      await panel.waitForSelector('.ending-line.copied');
      expect(await page.evaluate(() => window.opened.map(({ model }) => model.text()))).toEqual(
        (await page.evaluate(() => window.opened)).map(() => ''),
      );
      expect(await sending(page, session)).toEqual(nothing);
      await page.close();
      return;
    }
    await page.waitForFunction(
      (wanted) => window.opened.at(-1)?.model.text().endsWith(wanted),
      {},
      text,
    );
    const box = await newest(page);
    expect(box).toEqual({ answers: asked.id, text: box.text, isOn: true, sent: [] });
    // Mastodon puts whom one answers before.
    expect(box.text.replace(/^@\S+ /, '')).toBe(text);
    // The panel is gone, and what is typed next follows the reply.
    await panelGone(page);
    await page.keyboard.type('Z');
    await page.waitForFunction(
      (wanted) => window.opened.at(-1)?.model.text() === wanted,
      {},
      `${box.text}Z`,
    );
    expect(await sending(page, session)).toEqual(nothing);
    // Send is the test's own press, and obeys nothing but the editor's model.
    await (await page.$$('button.send')).at(-1)?.click();
    expect((await newest(page)).sent).toEqual([`${box.text}Z`]);
    await page.close();
  });
});
