import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { sampleCard } from '../utils/templates/sample-post.ts';
import { fillShelf } from './fill-shelf.ts';
import { frameWhere, moment, type Session, startSession } from './session.ts';

const sites = {
  X: ['https://x.com/home', 'article[data-testid="tweet"]', '[data-testid="reply"]'],
  Mastodon: ['https://mastodon.example/home', '.status__wrapper', '.status__action-bar button'],
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

/** Looks until this holds, and gives what was seen last. */
async function soon<Seen>(look: () => Promise<Seen>, holds: (seen: Seen) => boolean) {
  let seen = await look();
  for (let turn = 0; turn < 300 && !holds(seen); turn += 1) {
    await moment(50);
    seen = await look();
  }
  return seen;
}

async function until(page: Page, text: string) {
  expect(
    await soon(
      () => boxText(page),
      (seen) => seen === text,
    ),
  ).toBe(text);
}

/** Goes into the box that was opened last, and writes this in place of what stands there. */
async function write(page: Page, text: string, forget: () => Promise<void>) {
  await page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
    [...boxes].at(-1)?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await forget();
  await page.keyboard.type(text);
  await until(page, text);
}

/** A page of ours that hears what page scripts ask. */
async function ear(session: Session) {
  const page = await session.extensionPage('sidepanel.html');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      const { ask, question } = message as { ask?: string; question?: { word: string } };
      if (ask === 'shortcut') heard.push(question?.word ?? '');
    });
  });
  return {
    /** What was asked until now says nothing of what is typed next. */
    forget: () =>
      page.evaluate(() => void (globalThis as unknown as { heard: string[] }).heard.splice(0)),
    /** Resolves once the last of these letters was asked about and answered. */
    async answered(word: string) {
      const last = () =>
        page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0).at(-1));
      expect(await soon(last, (seen) => seen === word)).toBe(word);
      // What was asked after it is answered after it.
      await page.evaluate(() => chrome.runtime.sendMessage({ ask: 'languages', question: [] }));
    },
    /** How often the card is known to have been said. */
    uses: () =>
      page.evaluate(
        (id) =>
          new Promise<number>((done) => {
            indexedDB.open('asante').onsuccess = ({ target }) => {
              const { result: db } = target as IDBOpenDBRequest;
              db.transaction('usage').objectStore('usage').get(id).onsuccess = (event) => {
                db.close();
                done((event.target as IDBRequest).result?.times ?? 0);
              };
            };
          }),
        thx.id,
      ),
    close: () => page.close(),
  };
}

/** Opens the site's own reply box for one post by its own control. */
async function openBox(session: Session, [address, root, control]: readonly string[]) {
  const page = await session.open(address as string);
  const button = await page.waitForFunction(
    (post, inside) =>
      [...document.querySelectorAll(post)]
        .find((each) => each.textContent?.includes('Third time this month'))
        ?.querySelector<HTMLElement>(inside),
    { polling: 100 },
    root as string,
    control as string,
  );
  await (button as ElementHandle<HTMLElement>).click();
  await page.waitForFunction(
    () =>
      (globalThis as unknown as { opened: Box[] }).opened.length > 0 &&
      document.activeElement?.matches('textarea, [contenteditable="true"]'),
    { polling: 100 },
  );
  return page;
}

describe.each(['chromium', 'firefox'] as const)('shortcuts in the reply box, in %s', (kind) => {
  let session: Session;
  let listening: Awaited<ReturnType<typeof ear>>;
  beforeAll(async () => {
    session = await startSession(kind, {}, `shortcuts-${kind}`);
    await fillShelf(session, { cards: [thx] });
    listening = await ear(session);
  });
  afterAll(() => session?.close());

  test.each(Object.entries(sites))(
    'on %s /thx and Tab is the reply, one undo brings it back, and Tab is the page’s everywhere else',
    async (_, site) => {
      const page = await openBox(session, site);
      await page.bringToFront();
      const { answered, uses } = listening;
      const before = await uses();

      /** Writes it, and presses Tab once it is known what stands behind its last word. */
      const writeAndTab = async (text: string, word?: string) => {
        await write(page, text, listening.forget);
        if (word !== undefined) await answered(word);
        await page.keyboard.press('Tab');
      };

      // The first letters bring the script that listens: what is typed before it came is not heard.
      await soon(
        async () => {
          await writeAndTab('Dear all, /thx');
          return soon(
            async () => [await boxText(page), await hasLeft(page)] as const,
            ([text, left]) => text.includes(reply) || left,
          );
        },
        ([text]) => text.includes(reply),
      );
      await until(page, `Dear all, ${reply}`);
      expect(await hasLeft(page)).toBe(false);
      expect(await soon(uses, (times) => times > before)).toBe(before + 1);

      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
      await until(page, 'Dear all, /thx');

      for (const [other, word] of [['Dear all, /thy', 'thy'], ['Dear all/thx']] as const) {
        await writeAndTab(other, word);
        expect(await soon(() => hasLeft(page), Boolean), other).toBe(true);
        expect(await boxText(page)).toBe(other);
      }

      // While the site offers something to pick, Tab picks that.
      await write(page, '/thx', listening.forget);
      await answered('thx');
      const expand = (open: boolean) =>
        page.evaluate((now) => {
          const boxes = document.querySelectorAll('[contenteditable="true"], textarea');
          [...boxes].at(-1)?.setAttribute('aria-expanded', String(now));
        }, open);
      await expand(true);
      await page.keyboard.press('Tab');
      expect(await soon(() => hasLeft(page), Boolean)).toBe(true);
      await expand(false);
      expect(await boxText(page)).toBe('/thx');

      // A key that no person pressed is none; one that a person pressed is.
      await write(page, 'Again /thx', listening.forget);
      await answered('thx');
      const prevented = await page.evaluate(() => {
        const key = { key: 'Tab', bubbles: true, cancelable: true, composed: true };
        return !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      });
      expect([prevented, await boxText(page)]).toEqual([false, 'Again /thx']);
      expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain(reply);
      await page.keyboard.press('Tab');
      await until(page, `Again ${reply}`);
      expect(await soon(uses, (times) => times > before + 1)).toBe(before + 2);

      if (site === sites.X) await saysWhatDidNotGoIn(page, writeAndTab);
      expect(await uses()).toBe(before + 2);

      await fillShelf(session, { settings: { expandShortcuts: false } });
      await page.bringToFront();
      await writeAndTab('/thx', 'thx');
      expect(await soon(() => hasLeft(page), Boolean)).toBe(true);
      expect(await boxText(page)).toBe('/thx');
      await fillShelf(session, { settings: { expandShortcuts: true } });
      await page.close();
    },
  );

  /** An editor that takes nothing: the line says so, and nothing is counted. */
  async function saysWhatDidNotGoIn(
    page: Page,
    writeAndTab: (text: string, word: string) => Promise<void>,
  ) {
    await page.evaluate(() => {
      for (const name of ['beforeinput', 'paste', 'textInput'])
        addEventListener(
          name,
          (event) => {
            if (!document.documentElement.hasAttribute('data-shut')) return;
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
    });
    const shut = (now: boolean) =>
      page.evaluate((set) => void document.documentElement.toggleAttribute('data-shut', set), now);
    await write(page, 'Shut /thx', listening.forget);
    await listening.answered('thx');
    await shut(true);
    await page.keyboard.press('Tab');
    const line = await frameWhere(page, () => location.pathname === '/draft.html', 'line');
    const told = await soon(
      () => line.evaluate(() => document.querySelector('.ending-line')?.textContent ?? ''),
      (seen) => seen !== '',
    );
    expect(told).toContain(english.ending_failed.message);
    expect(await boxText(page)).toBe('Shut /thx');
    await shut(false);
    await writeAndTab('Open /thy', 'thy');
    expect(
      await soon(
        () => line.evaluate(() => document.querySelector('.ending-line')?.textContent ?? ''),
        (seen) => seen === '',
      ),
    ).toBe('');
  }
});
