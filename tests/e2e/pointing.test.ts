import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import { moment, popupOver, type Session, startSession, toFront } from './session.ts';

const names = ['Amina Juma', 'Jonas Weiß', 'Łucja Nowak', 'Omar'];

/** A board without any meaning in its markup: rows of boxes, with a name, an address and words. Keys are heard there. */
const makeBoard = (page: Page) =>
  page.evaluate((people) => {
    const main = document.createElement('main');
    people.forEach((name, n) => {
      const part = (tag: string, kind: string, words: string, href = '') => {
        const element = document.createElement(tag);
        element.className = kind;
        element.textContent = words;
        if (href) element.setAttribute('href', href);
        return element;
      };
      const row = part('div', 'x1lliihq message', '');
      row.style.cssText = 'padding:12px;border:1px solid';
      row.append(
        part('a', 'poster', name, `/members/${n}`),
        ' ',
        part('a', 'stamp', `${n} May`, `/board#p${n}`),
        part('div', 'words', `Is there bread today, and until when are you open? This is ${n}.`),
      );
      main.append(row);
    });
    document.body.replaceChildren(main);
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'mousedown', 'click'])
      document.addEventListener(type, (event) => {
        heard.push((event as KeyboardEvent).key ?? type);
      });
  }, names);

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

/** Waits until the page is pointed at, or no longer: what outlines the posts is an element of ours beside its body. */
const isPointedAt = (page: Page, wanted: boolean) =>
  page.waitForFunction(
    (there) =>
      [...document.documentElement.children].some(({ localName }) =>
        /^[a-z]{4}-[a-z]{6}$/.test(localName),
      ) === there,
    {},
    wanted,
  );

/** Has what is pressed here close this very page: its driver may never answer. */
const untilGone = (pressed: Promise<unknown>) =>
  Promise.race([pressed.catch(() => undefined), moment(3000)]);

/** Goes back by Shift and Tab until the focus is here: the popup begins in its search, below. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('input'));
  await page.keyboard.down('Shift');
  for (let turn = 0; turn < 20; turn++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.up('Shift');
  expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(
    true,
  );
}

const start = '.pointing button:not(.main)';
const keep = '.pointing .button.main';

describe.each(['chromium', 'firefox'] as const)('show me a post, in %s', (kind) => {
  let session: Session;
  let board = 0;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  /** A board of its own for each try, so that none meets the tab of another. */
  const openBoard = async () => {
    board += 1;
    const page = await session.open(`https://comments.example/board/${board}`);
    await makeBoard(page);
    return page;
  };

  /** Begins in the popup, and goes back to the page once it is being pointed at. */
  const begin = async (page: Page, how: (popup: Page) => Promise<unknown>) => {
    const popup = await popupOver(session, page.url());
    await popup.waitForSelector(start);
    await untilGone(how(popup));
    await isPointedAt(page, true);
    await toFront(page);
  };
  const byKeys = async (popup: Page) => {
    await tabTo(popup, start);
    await press(popup, 'Enter');
  };

  /** What the popup shows of the posts that would be read, once the page is no longer pointed at. */
  const shownIn = async (page: Page) => {
    await isPointedAt(page, false);
    const popup = await popupOver(session, page.url());
    await popup.waitForSelector(keep);
    const shown = await popup.$eval('.tried-view', (each) => each.textContent ?? '');
    expect(shown).toContain('4 (');
    for (const name of names) expect(shown).toContain(name);
    return popup;
  };

  /** Who waits for an answer, once what was shown is kept; and no more is kept thereafter. */
  const keptAndLetGo = async (page: Page, popup: Page) => {
    await popup.waitForSelector('.waiting-list');
    await popup.close();
    // The popup looks once: on a busy machine a page reads its posts while it looks.
    let waiting: string[] = [];
    for (let turn = 0; turn < 20 && waiting.length < names.length; turn++) {
      const again = await popupOver(session, page.url());
      waiting = await again.$$eval('.waiting-list .who', (all) =>
        all.map((each) => each.textContent ?? ''),
      );
      await again.close();
    }
    expect(waiting.sort()).toEqual([...names].sort());
    const mending = await session.extensionPage('mending.html');
    expect(await mending.$eval('.kept li', (each) => each.textContent)).toContain(
      'comments.example',
    );
    await mending.click('.kept li button');
    await mending.waitForFunction(() => !document.querySelector('.kept li'));
    await mending.close();
  };

  test('pointed at by mouse, kept for this origin, and every post of the board is read', async () => {
    const page = await openBoard();
    await begin(page, (popup) => popup.click(start));
    await page.click('.words');
    const popup = await shownIn(page);
    expect(await heard(page)).toEqual([]);
    await popup.click(keep);
    await keptAndLetGo(page, popup);
    await page.close();
  });

  test('by keys alone: begun, given up, begun again, gone to and fro, taken and kept', async () => {
    const page = await openBoard();
    await begin(page, byKeys);
    await page.keyboard.press('Escape');
    await isPointedAt(page, false);
    const none = await popupOver(session, page.url());
    await none.waitForSelector(start);
    expect(await none.$('.tried-view')).toBeNull();
    await none.close();

    await begin(page, byKeys);
    const keys: KeyInput[] = ['Tab', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowDown'];
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    // What is none of ours is the page's.
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    const popup = await shownIn(page);
    expect((await heard(page)).filter((key) => key !== 'Shift')).toEqual(['x']);
    await tabTo(popup, keep);
    await popup.keyboard.press('Enter');
    await keptAndLetGo(page, popup);
    await page.close();
  });
});
