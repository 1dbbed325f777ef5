import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../browsers/find-browser.ts';
import { press } from '../browsers/press.ts';
import { buildLab } from '../lab/build.ts';
import { allPlants } from '../lab/extension/build.ts';
import { type Cell, texts } from '../lab/matrix/cells.ts';
import { runCell } from '../lab/matrix/run-cell.ts';
import { type Laboratory, labHost, startLaboratory } from '../lab/matrix/start.ts';

const kinds: Kind[] = ['chromium', 'firefox'];
const hard: Cell = { scenario: 'middle', text: 'lines', way: 'mouse' };
const keys: Cell = { scenario: 'backward', text: 'lines', way: 'keyboard' };

beforeAll(buildLab);

describe.each(kinds)('the built extension’s panel in %s', (kind) => {
  let lab: Laboratory;

  beforeAll(async () => {
    lab = await startLaboratory(kind, 'panel');
  });
  afterAll(() => lab.close());

  /** A page of the lab whose reply boxes are all still closed. */
  const visit = async (path: string) => {
    await lab.page.goto(`https://${labHost}${path}`);
    await lab.page.waitForSelector('html[data-ready]');
  };
  const modelText = async () => {
    await lab.page.waitForFunction(() => window.labModel?.text());
    return lab.page.evaluate(() => window.labModel?.text());
  };
  const panel = () => {
    if (!lab.panel) throw new Error('no panel');
    return lab.panel;
  };

  test.each([
    'draft',
    'lexical-rich',
    'tiptap',
    'tiptap-plain-paste',
    'quill',
    'slate',
    'ckeditor',
    'react-textarea',
    'vue-textarea',
    'editable',
    'own-paste',
    'paste-blocked',
    'enter-sends',
    'editable-enter-sends',
  ])('%s takes the text as it is, keeps its draft, and nothing is sent', async (editor) => {
    for (const cell of [hard, keys]) {
      const outcome = await runCell(await lab.open(editor, 'page'), cell, lab.hand);
      expect(outcome).toEqual({ ending: 'in', faults: [] });
    }
  });

  test.each([
    ['read-only', 'copied'],
    ['disabled', 'copied'],
    ['deaf', 'copied'],
    ['short', 'too-long'],
    ['cutting', 'changed'],
  ])('%s is never passed over in silence: %s', async (editor, ending) => {
    const empty: Cell = { ...hard, scenario: 'empty' };
    const outcome = await runCell(await lab.open(editor, 'page'), empty, lab.hand);
    expect(outcome).toEqual({ ending, faults: [] });
  });

  test.each(['draft/page', 'draft/late', 'draft/rebuilt', 'editable-pre-wrap/page'])(
    'a closed box is opened: %s',
    async (path) => {
      await visit(`/${path}`);
      const frame = await panel().open(lab.page, 'mouse');
      const landing = await panel().pick(lab.page, frame, texts.lines, 'mouse');
      expect(landing.ending).toBe('in');
      expect(await modelText()).toBe(texts.lines);
    },
  );

  test('what the site wrote into the box before stays, with the caret behind it', async () => {
    await visit('/tiptap/page?draft=@ada%20');
    const frame = await panel().open(lab.page, 'mouse');
    await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(await modelText()).toBe(`@ada ${texts.line}`);
  });

  test('closed by Esc, scrolled, and another tab in between: still at the caret', async () => {
    const bench = await lab.open('lexical-rich', 'page');
    await bench.enter();
    await lab.page.keyboard.type('alpha beta');
    for (let at = 0; at < 4; at++) await lab.page.keyboard.press('ArrowLeft');
    await panel().open(lab.page, 'keyboard');
    await press(lab.page, 'Escape');
    await lab.page.evaluate(() => scrollBy(0, 120));
    const other = await lab.page.browser().newPage();
    await other.goto('about:blank');
    await other.close();
    await lab.page.bringToFront();
    const frame = await panel().open(lab.page, 'mouse');
    await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(await bench.text()).toBe(`alpha ${texts.line}beta`);
  });

  test('a post that was filled anew with another person’s gets nothing', async () => {
    await visit('/textarea/page');
    const frame = await panel().open(lab.page, 'mouse');
    await lab.page.evaluate(() => {
      const [one, other] = [document.getElementById('p1'), document.getElementById('p2')];
      one?.querySelector('.p-author')?.replaceWith(other?.querySelector('.p-author') ?? '');
      one?.querySelector('.u-url')?.replaceWith(other?.querySelector('.u-url') ?? '');
    });
    await new Promise((done) => setTimeout(done, 500));
    const landing = await panel().pick(lab.page, frame, texts.line, 'mouse');
    expect(landing.ending).toBe('copied');
    expect(await lab.page.evaluate(() => window.labModel?.text() ?? '')).toBe('');
  });
});

describe.each(allPlants)('an insertion that %s', (plant) => {
  test('is found out', async () => {
    const lab = await startLaboratory('chromium', 'stand-in', { plant });
    try {
      const bench = await lab.open('editable-pre-wrap', 'page');
      const lost = (error: unknown) => ({ ending: 'failed', faults: [String(error)] });
      const outcome = await runCell(bench, hard, lab.hand).catch(lost);
      const right = outcome.ending === 'in' && outcome.faults.length === 0;
      expect(right, JSON.stringify(outcome)).toBe(false);
    } finally {
      await lab.close();
    }
  });
});
