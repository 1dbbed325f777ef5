import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleCard } from '../utils/templates/sample-post.ts';
import { fillShelf } from './fill-shelf.ts';
import { moment, panelGone, panelOf, pressChip, type Session, startSession } from './session.ts';

const sites = {
  X: ['https://x.com/home', 'article[data-testid="tweet"]'],
  Mastodon: ['https://mastodon.example/home', '.status__wrapper'],
} as const;

const reply = 'Said by shortcut and by nothing else.';
const thx = sampleCard({
  title: 'by shortcut',
  shortcut: 'thx',
  wordings: [{ language: 'en', text: reply }],
});

interface Box {
  model: { text(): string };
}

const boxText = (page: Page) =>
  page.evaluate(() =>
    ((globalThis as unknown as { opened: Box[] }).opened.at(-1)?.model.text() ?? '').trim(),
  );

/** Whether Tab left the box, as it does where it means nothing to us. */
const hasLeft = (page: Page) =>
  page.evaluate(() => !document.activeElement?.matches('textarea, [contenteditable="true"]'));

async function until(page: Page, text: string) {
  for (let turn = 0; turn < 40 && (await boxText(page)) !== text; turn += 1) await moment(100);
  expect(await boxText(page)).toBe(text);
}

/** Goes into the box that was opened last, and writes this in place of what stands there. */
async function write(page: Page, text: string) {
  await page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
    [...boxes].at(-1)?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

describe.each(['chromium', 'firefox'] as const)('shortcuts in the reply box, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, {}, `shortcuts-${kind}`);
    await fillShelf(session, { cards: [thx] });
  });
  afterAll(() => session?.close());

  test.each(Object.entries(sites))(
    'on %s /thx and Tab is the reply, one undo brings it back, and Tab is the page’s everywhere else',
    async (_, [address, root]) => {
      const page = await session.open(address);
      await page.waitForFunction(
        (selector) => {
          const posts = [...document.querySelectorAll(selector)];
          const found = posts.find((each) => each.textContent?.includes('Third time this month'));
          found?.setAttribute('data-walk', 'here');
          return found !== undefined;
        },
        {},
        root,
      );
      await pressChip(page, '[data-walk="here"]');
      const panel = await panelOf(page);
      // A panel that was not yet seen for a moment takes no press.
      await moment(1000);
      await panel.click('.reply');
      await page.waitForFunction(
        () =>
          ((globalThis as unknown as { opened: Box[] }).opened.at(-1)?.model.text() ?? '') !== '',
      );
      // It goes once the reply is in for good.
      await panelGone(page);

      await write(page, 'Dear all, /thx');
      await until(page, 'Dear all, /thx');
      // What is known of a shortcut is known a moment after its last letter.
      await moment(1500);
      const seen = await page.evaluate(() => document.documentElement.innerText);
      expect(seen).not.toContain(reply);
      await page.keyboard.press('Tab');
      await until(page, `Dear all, ${reply}`);
      expect(await hasLeft(page)).toBe(false);

      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
      await until(page, 'Dear all, /thx');

      for (const other of ['Dear all, /thy', 'Dear all/thx']) {
        await write(page, other);
        await moment(1500);
        await page.keyboard.press('Tab');
        await moment(300);
        expect(await boxText(page)).toBe(other);
        expect(await hasLeft(page), other).toBe(true);
      }

      // A key that no person pressed is none.
      await write(page, '/thx');
      await moment(1500);
      const prevented = await page.evaluate(() => {
        const key = { key: 'Tab', bubbles: true, cancelable: true, composed: true };
        return !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      });
      await moment(300);
      expect([prevented, await boxText(page)]).toEqual([false, '/thx']);

      await fillShelf(session, { settings: { expandShortcuts: false } });
      await page.bringToFront();
      await write(page, '/thx');
      await moment(1500);
      await page.keyboard.press('Tab');
      await moment(300);
      expect(await boxText(page)).toBe('/thx');
      await fillShelf(session, { settings: { expandShortcuts: true } });
      await page.close();
    },
  );
});
