import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../browsers/launch.ts';
import { buttonAt, moment, panelOf, pressChip, type Session, startSession } from './session.ts';

interface Probe {
  events: { kind: string; key?: string; data?: string; path: string[]; trusted: boolean }[];
  messages: unknown[];
  mutations: number;
  sent: string[];
}

const probeOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { probe: Probe }).probe);

/** All that a page can list about itself: its tree, its globals, what it loaded. */
const visible = (page: Page) =>
  page.evaluate(() => ({
    tree: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .sort(),
    frames: globalThis.length,
  }));

/** What a page finds of these strings by every road known: the text oracle, its tree, selections, points. */
const findings = (page: Page, strings: string[]) =>
  page.evaluate((wanted) => {
    const finder = globalThis as unknown as {
      find(text: string, ...flags: boolean[]): boolean;
    };
    const tries: [string, (text: string) => boolean][] = [
      ['find', (text) => finder.find(text, false, false, true)],
      ['find in frames', (text) => finder.find(text, false, false, true, false, true)],
      ['html', (text) => document.documentElement.outerHTML.includes(text)],
      ['text', (text) => document.documentElement.innerText.includes(text)],
      [
        'selection',
        (text) => {
          document.getSelection()?.selectAllChildren(document.documentElement);
          return document.getSelection()?.toString().includes(text) ?? false;
        },
      ],
      [
        'walk',
        (text) => {
          const selection = document.getSelection();
          selection?.collapse(document.body, 0);
          for (let step = 0; step < 40; step++) selection?.modify('extend', 'forward', 'line');
          return selection?.toString().includes(text) ?? false;
        },
      ],
    ];
    return tries.flatMap(([road, look]) =>
      wanted
        .filter((text) => {
          try {
            return look(text);
          } catch {
            return false; // Firefox throws for every string, found or not: nothing is learnt
          }
        })
        .map((text) => `${road}: ${text}`),
    );
  }, strings);

describe.each(['chromium', 'firefox'] as const)('a page that spies, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('cannot tell that we are there before a person touches it', async () => {
    const with_ = await session.open('https://probe.example/');
    await moment(2000);
    const ours = await visible(with_);
    const probe = await probeOf(with_);
    const without = await session.open('https://elsewhere.example/');
    await moment(1000);
    const plain = await visible(without);
    expect(probe.mutations).toBe(0);
    expect(probe.messages).toEqual([]);
    expect(ours).toEqual(plain);
    await with_.close();
    await without.close();
  });

  test('reads not one word of the library, open panel or not, nor a key typed into it', async () => {
    const page = await session.open('https://probe.example/');
    const ownBefore = (await visible(page)).tree;
    await pressChip(page, '#post-1');
    const panel = await panelOf(page);
    await moment(500);
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('.title bdi, .text')].map((each) => each.textContent ?? ''),
    );
    expect(shown.length).toBeGreaterThan(10);
    // Whole lines, and pieces short enough for an oracle that guesses letter by letter.
    const pieces = shown.flatMap((line) => [
      line,
      line.slice(0, 12),
      line.slice(-12),
      line.slice(4, 9),
    ]);
    const secret = pieces.filter((piece) => piece.trim().length > 3 && !ownBefore.includes(piece));
    expect(secret.length).toBeGreaterThan(20);
    expect(await findings(page, secret)).toEqual([]);
    // The same roads do find the page's own words, so a silence above means something.
    expect((await findings(page, ['Habari'])).length).toBeGreaterThan(2);

    const before = (await probeOf(page)).events.length;
    await page.keyboard.type('asante sana hunter2');
    await moment(300);
    const keys = (await probeOf(page)).events.slice(before);
    expect(keys).toEqual([]);
    const { frames, loaded } = await visible(page);
    expect(frames).toBe(0);
    expect(loaded.filter((name) => /panel/.test(name))).toEqual([]);
    await page.close();
  });

  test('cannot stop us with messages and events that carry our id', async () => {
    const page = await session.open('https://probe.example/');
    const id = kind === 'firefox' ? 'asante@asante.example' : new URL(session.base).host;
    await page.evaluate((ours) => {
      for (const name of ['replies', 'content']) {
        const type = `${ours}:${name}:wxt:content-script-started`;
        const detail = { contentScriptName: name, messageId: 'x' };
        for (let turn = 0; turn < 100; turn++) {
          document.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage({ type, ...detail }, '*');
        }
      }
    }, id);
    await pressChip(page, '#post-1');
    await panelOf(page);
    // Whatever else it posts to itself, our panel neither closes nor puts anything in.
    await page.evaluate(() => {
      for (const tell of ['insert', 'close', 'open'])
        postMessage({ tell, order: { text: 'x', mode: 'replace' } }, '*');
    });
    await moment(300);
    await panelOf(page);
    expect(await page.$eval('#box-1 textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(
      '',
    );
    await page.close();
  });

  test('cannot press our button or open the panel by events of its own', async () => {
    const page = await session.open('https://probe.example/');
    await buttonAt(page, '#post-1');
    await page.evaluate(() => {
      const host = document.querySelector('#post-1')?.lastElementChild as HTMLElement;
      const box = host.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        clientX: box.right - 26,
        clientY: box.bottom - 14,
      };
      host.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent(type, at));
      host.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      );
    });
    await moment(800);
    expect(page.frames().length).toBe(1);
    await page.close();
  });

  test('cannot find us by asking for the files of our package', async () => {
    const page = await session.open('https://lax.example/');
    const files = (await readdir(builtFor(kind), { recursive: true })).filter((file) =>
      /\.(html|js|css|json|png|svg|bin)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(10);
    // Firefox's host is drawn by lot per installation; a page does not know it, so the public id stands in.
    const base = kind === 'firefox' ? 'moz-extension://asante@asante.example/' : session.base;
    const reached = await page.evaluate(
      async (root, names) => {
        const answers = await Promise.all(
          names.map((name) =>
            fetch(root + name)
              .then(() => name)
              .catch(() => undefined),
          ),
        );
        return answers.filter((name) => name !== undefined);
      },
      base,
      files,
    );
    expect(reached).toEqual([]);
    await page.close();
  });
});
