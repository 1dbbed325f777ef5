import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment, popupOver, type Session, startSession } from './session.ts';

const address = 'https://comments.example/board';
const names = ['Amina Juma', 'Jonas Weiß', 'Łucja Nowak', 'Omar'];

/** A board without any meaning in its markup: rows of boxes, with a name, an address and words. */
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
  }, names);

/** Points at a post's words until the popup, opened over the page again, shows what is read by it. */
const pointAt = async (session: Session, page: Page): Promise<Page> => {
  for (let turn = 0; turn < 5; turn++) {
    // The driver now and then takes a tab for gone while another one closes; then the next turn finds it.
    await page.bringToFront().catch(() => moment(500));
    const box = await (await page.$('.words'))?.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 8];
    await page.mouse.move(x - 10, y - 3);
    await page.mouse.move(x, y);
    await moment(200);
    await page.mouse.click(x, y);
    await moment(300);
    const popup = await popupOver(session, address);
    const shown = await popup
      .waitForSelector('.pointing .button.main', { timeout: 5000 })
      .catch(() => null);
    if (shown) return popup;
    // A busy machine brings what points later than the click.
    await popup.close();
  }
  throw new Error('nothing was pointed at');
};

describe.each(['chromium', 'firefox'] as const)('show me a post, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('pointed at by mouse, kept for this origin, and every post of the board is read', async () => {
    const page = await session.open(address);
    await makeBoard(page);
    const first = await popupOver(session, address);
    await first.waitForSelector('.pointing button');
    await first.click('.pointing button');
    const popup = await pointAt(session, page);
    const shown = await popup.$eval('.tried-view', (each) => each.textContent ?? '');
    expect(shown).toContain('4 (');
    for (const name of names) expect(shown).toContain(name);
    await popup.click('.pointing .button.main');
    await popup.waitForSelector('.waiting-list');
    const waiting = await popup.$$eval('.waiting-list .who', (all) =>
      all.map((each) => each.textContent),
    );
    expect(waiting.sort()).toEqual([...names].sort());
    await popup.close();
    const mending = await session.extensionPage('mending.html');
    expect(await mending.$eval('.kept li', (each) => each.textContent)).toContain(
      'comments.example',
    );
    await mending.close();
    await page.close();
  });
});
