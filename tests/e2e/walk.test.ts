import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import { moment, panelOf, type Session, startSession } from './session.ts';

interface Box {
  answers: string;
  model: { text(): string; sent(): readonly string[]; sendIsOn(): boolean };
}

/** Where a walk starts, and what stands for a post there: the site's own hooks. */
const walks = {
  X: ['https://x.com/home', 'article[data-testid="tweet"]'],
  Mastodon: ['https://mastodon.example/home', '.status__wrapper'],
  Bluesky: ['https://bsky.app/', '[data-testid^="feedItem-by-"]'],
  'any other site': ['https://comments.example/', 'article'],
} as const;

/** A post of our pages by its first words, and its language. */
const asking = { words: 'Habt ihr auch glutenfreies Brot', language: 'German' };

/** Waits for the post that says this and gives it a name that the test can call it by. */
async function findPost(page: Page, root: string, words: string): Promise<string> {
  await page.waitForFunction(
    (selector, said) => {
      const found = [...document.querySelectorAll(selector)].find((each) =>
        each.textContent?.includes(said),
      );
      found?.setAttribute('data-walk', 'here');
      return found !== undefined;
    },
    {},
    root,
    words,
  );
  return '[data-walk="here"]';
}

/** The newest reply box, by its editor's own model; and every Send pressed on the page so far. */
const lastBox = (page: Page) =>
  page.evaluate(() => {
    const { opened } = globalThis as unknown as { opened: Box[] };
    const box = opened.at(-1);
    return {
      answers: box?.answers,
      text: box?.model.text() ?? '',
      sendIsOn: box?.model.sendIsOn() ?? false,
      sent: opened.flatMap(({ model }) => [...model.sent()]),
    };
  });

const offered = (panel: Frame, place: number) =>
  panel.$$eval('.reply .text', (all, at) => all[at]?.textContent ?? '', place);

describe.each(['chromium', 'firefox'] as const)(
  'from a post to a reply in its own box, in %s',
  (kind) => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(kind);
    });
    afterAll(() => session?.close());

    test.each(Object.entries(walks))(
      '%s, by keyboard alone, and sent by a person',
      async (_site, [address, root]) => {
        const page = await session.open(address);
        const post = await findPost(page, root, asking.words);
        await page.keyboard.press('Shift');
        await page.waitForFunction(
          (selector) => document.querySelector(selector)?.lastElementChild?.localName.includes('-'),
          {},
          post,
        );
        // Start inside the post, as a screen reader's cursor would, then Tab to the button and press it.
        await page.$eval(post, (each) => {
          (each as HTMLElement).tabIndex = -1;
          (each as HTMLElement).focus();
        });
        for (let presses = 0; presses < 20; presses++) {
          const there = await page.$eval(
            post,
            (each) => document.activeElement === each.lastElementChild,
          );
          if (there) break;
          await page.keyboard.press('Tab');
        }
        await press(page, 'Enter');
        const panel = await panelOf(page);
        expect(await panel.$eval('.language-choice button', (each) => each.textContent)).toContain(
          asking.language,
        );
        await page.keyboard.press('ArrowDown');
        const text = await offered(panel, 1);
        await moment(500);
        await press(page, 'Enter');
        await page.waitForFunction(
          (wanted) =>
            (globalThis as unknown as { opened: Box[] }).opened
              .at(-1)
              ?.model.text()
              .endsWith(wanted),
          {},
          text,
        );
        await moment(300);
        await page.evaluate(() => {
          [...document.querySelectorAll<HTMLButtonElement>('button.send')].at(-1)?.click();
        });
        const { sent } = await lastBox(page);
        expect(sent).toHaveLength(1);
        expect(sent[0]?.replace(/^@\S+ /, '')).toBe(text);
        await page.close();
      },
    );
  },
);
