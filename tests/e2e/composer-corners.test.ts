import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { buildLab } from '../lab/build.ts';
import { type Cell, texts } from '../lab/matrix/cells.ts';
import { beginWord } from '../lab/matrix/input-method.ts';
import { twoWordings } from '../lab/matrix/panel-hand.ts';
import { runCell } from '../lab/matrix/run-cell.ts';
import { type Laboratory, labHost, startLaboratory } from '../lab/matrix/start.ts';
import { frameWhere, moment, panelGone, panelOf } from './session.ts';

const hard: Cell = { scenario: 'middle', text: 'lines', way: 'mouse' };

beforeAll(buildLab);

describe.each<Kind>(['chromium', 'firefox'])('a reply in a corner case, in %s', (kind) => {
  let lab: Laboratory;

  beforeAll(async () => {
    lab = await startLaboratory(kind, 'panel', { name: 'corners' });
  });
  afterAll(() => lab?.close());

  const panel = () => {
    if (!lab.panel) throw new Error('no panel');
    return lab.panel;
  };
  const said = (frame: Frame) =>
    frame.$eval('.ending-line', (line) => line.textContent?.trim() ?? '');
  const visit = async (path: string) => {
    await lab.page.goto(`https://${labHost}${path}`);
    await lab.page.waitForSelector('html[data-ready]');
  };

  test.each(['tiptap', 'textarea'])(
    'comments in a frame of another site that is turned on too: %s',
    async (editor) => {
      const bench = await lab.open(editor, 'comment-frame');
      expect(await runCell(bench, hard, lab.hand)).toEqual({ ending: 'in', faults: [] });
    },
  );

  test('a box in a frame of a site that is not turned on: copied, and the panel says why', async () => {
    await lab.open('textarea', 'other-origin');
    const frame = await panel().open(lab.page, 'mouse');
    const { ending } = await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(ending).toBe('copied');
    expect(await said(frame)).toContain('another site inside this page');
  });

  test('while an input method is in a word nothing goes in; when the word is done it does', async () => {
    const bench = await lab.open('react-textarea', 'page');
    await bench.enter();
    await moment(500);
    await panel().tell(lab.page, 'seen', {});
    const end = await beginWord(kind, lab.page, 'ni');
    const landing = panel().tell(lab.page, 'insert', { text: texts.line, mode: 'at-caret' });
    await moment(1500);
    expect(await bench.text()).toBe('ni');
    await end('日');
    expect(await landing).toMatchObject({ ending: 'in' });
    const text = await bench.text();
    expect([`日${texts.line}`, `${texts.line}日`]).toContain(text);
  });

  test('the same text a second time: told before it is picked, and told after', async () => {
    const bench = await lab.open('textarea', 'page');
    await bench.enter();
    await panel().pick(lab.page, await panel().open(lab.page, 'mouse'), texts.line, 'mouse');
    expect(await bench.text()).toBe(texts.line);
    const again = await panel().open(lab.page, 'mouse');
    await lab.page.keyboard.type('qone');
    await again.waitForFunction(() => document.querySelectorAll('.reply').length === 1);
    expect(await again.$eval('.reply .reason', (line) => line.textContent)).toContain(
      'already in the box',
    );
    await moment(700);
    await again.click('.reply');
    await again.waitForFunction(() => document.querySelector('.ending-line.in'));
    expect(await said(again)).toContain('already stood there');
  });

  test('a Send that stays off is told', async () => {
    await lab.open('send-stays-off', 'page');
    const frame = await panel().open(lab.page, 'mouse');
    const { ending } = await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(ending).toBe('in');
    expect(await said(frame)).toContain('Send is still off');
  });

  test('a panel that stayed open goes when the line mends the draft, since it may lie over it', async () => {
    const bench = await lab.open('send-stays-off', 'page');
    await panel().pick(lab.page, await panel().open(lab.page, 'mouse'), texts.line, 'mouse');
    // The panel may lie over the box as well, so the keyboard goes there.
    await lab.page.evaluate(() => window.labModel?.element()?.focus());
    await lab.page.keyboard.type(' See https://a.example/x?utm_source=b');
    const line = await frameWhere(
      lab.page,
      () => document.querySelector('.draft-findings') !== null,
      'line at the draft',
    );
    await panelOf(lab.page);
    await line.waitForSelector('.draft-findings .button.main');
    await line.focus('.draft-findings .button.main');
    await lab.page.keyboard.press(' ');
    await panelGone(lab.page);
    await expect.poll(() => bench.text()).toBe(`${texts.line} See https://a.example/x`);
  });

  test('too long: by how much, and the shorter wording goes in', async () => {
    const bench = await lab.open('short', 'page');
    const frame = await panel().open(lab.page, 'mouse');
    const { ending } = await panel().pick(lab.page, frame, twoWordings[0], 'mouse');
    expect(ending).toBe('too-long');
    expect(await said(frame)).toContain(String(twoWordings[0].length - 20));
    expect(await bench.text()).toBe('');
    await frame.click('.shorter');
    await lab.page.waitForFunction(() => window.labModel?.text());
    expect(await bench.text()).toBe(twoWordings[1]);
  });

  test('where only the box of another post is open, that one is left alone', async () => {
    await visit('/textarea/page');
    await lab.page.click('#p2 .reply');
    await lab.page.evaluate(() => {
      const reply = document.querySelector('#p1 .reply');
      reply?.replaceWith(reply.cloneNode(true));
    });
    const frame = await panel().open(lab.page, 'mouse');
    const { ending } = await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(ending).toBe('copied');
    expect(await said(frame)).toContain('answers another post');
    expect(await lab.page.evaluate(() => window.labModel?.text())).toBe('');
  });

  test('another extension’s layer over the box and mark inside it change nothing', async () => {
    const bench = await lab.open('editable-pre-wrap', 'page');
    await lab.page.evaluate(() => {
      const editor = window.labModel?.element();
      const mark = document.createElement('other-extension');
      mark.contentEditable = 'false';
      mark.attachShadow({ mode: 'closed' }).innerHTML = '<i>3 mistakes</i>';
      const layer = document.createElement('other-layer');
      const { x = 0, y = 0, width = 0, height = 0 } = editor?.getBoundingClientRect() ?? {};
      layer.style.cssText = `position:absolute;left:${x}px;top:${y + scrollY}px;width:${width}px;height:${height}px;pointer-events:none;z-index:2147483647`;
      layer.attachShadow({ mode: 'closed' }).innerHTML = '<u>~~~</u>';
      editor?.setAttribute('data-gramm', 'true');
      editor?.after(mark);
      document.body.append(layer);
    });
    expect(await runCell(bench, hard, lab.hand)).toEqual({ ending: 'in', faults: [] });
  });
});
