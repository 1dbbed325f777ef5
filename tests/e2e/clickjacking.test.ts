import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import {
  buttonAt,
  moment,
  panelGone,
  panelOf,
  pressChip,
  type Session,
  startSession,
} from './session.ts';

/** Ways by which a page hides what a person really clicks on; each is a style sheet and perhaps a cover. */
const attacks: Record<string, { css?: string; cover?: 'div' | 'popover' | 'dialog' }> = {
  'transparent html': { css: 'html { opacity: 0.01 }' },
  'transparent body': { css: 'body { opacity: 0.01 }' },
  'transparent all the way, little by little': {
    css: 'html, body, main, article { opacity: 0.8 }',
  },
  'filtered away': { css: 'html { filter: opacity(0.01) }' },
  'blurred away': { css: 'html { filter: blur(20px) }' },
  'blended away': { css: 'html > *, article > * { mix-blend-mode: lighten }' },
  'masked away': { css: 'html, article { mask-image: linear-gradient(#0001, #0001) }' },
  'clipped to a hole': { css: 'html, article { clip-path: inset(0 0 0 0 round 1px) }' },
  'made tiny': { css: 'html { transform: scale(0.5); transform-origin: 0 0 }' },
  'covered, clicks let through': { cover: 'div' },
  'covered by a popover, clicks let through': { cover: 'popover' },
  'covered by a dialog and its backdrop': { cover: 'dialog' },
  'covered above our highest layer': {
    css: '.cover { z-index: 2147483647 }',
    cover: 'div',
  },
};
// Without effect on the panel: it hangs on `html`, and its host takes no blending from a page.
const onlyAtThePost = new Set([
  'transparent body',
  'transparent all the way, little by little',
  'blended away',
]);

async function attack(page: Page, name: string): Promise<void> {
  await page.evaluate(({ css, cover }) => {
    const sheet = document.createElement('style');
    sheet.className = 'attack';
    sheet.textContent = css ?? '';
    document.head.append(sheet);
    if (!cover) return;
    const over = document.createElement(cover === 'popover' ? 'div' : cover);
    over.className = 'cover attack';
    over.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0;padding:0;background:#fffe;pointer-events:none;z-index:2147483647';
    document.documentElement.append(over);
    if (cover === 'popover') {
      over.popover = 'manual';
      over.showPopover();
    }
    if (cover === 'dialog') (over as HTMLDialogElement).show();
  }, attacks[name] ?? {});
}

const stopAttack = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('.attack')) each.remove();
  });

describe.each(['chromium', 'firefox'] as const)('clicks a page tries to steal, in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.open('https://probe.example/');
    // The button has to be there before the page hides it.
    await buttonAt(page, '#post-1');
  });
  afterAll(() => session?.close());

  test.each(Object.keys(attacks))('our button is not pressed: %s', async (name) => {
    await attack(page, name);
    await pressChip(page, '#post-1');
    await moment(300);
    expect(page.frames().length).toBe(1);
    await stopAttack(page);
  });

  test.each(Object.keys(attacks).filter((name) => !onlyAtThePost.has(name)))(
    'no reply is put in: %s',
    async (name) => {
      await pressChip(page, '#post-1');
      const panel = await panelOf(page);
      await moment(600);
      await attack(page, name);
      await moment(300);
      // A dialog takes the keyboard; the person presses on in the panel.
      await panel.evaluate(() => document.querySelector('input')?.focus());
      await press(page, '1');
      await panel.waitForSelector('.ending-line.failed');
      expect(await page.$eval('#box-1 textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(
        '',
      );
      await stopAttack(page);
      await press(page, 'Escape');
      await panelGone(page);
    },
  );

  test('an honest page is not refused', async () => {
    await pressChip(page, '#post-1');
    await panelOf(page);
    await moment(600);
    await press(page, '1');
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  });
});
