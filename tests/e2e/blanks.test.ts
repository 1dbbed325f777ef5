import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../browsers/press.ts';
import { sampleBrand, sampleCard } from '../utils/templates/sample-post.ts';
import { faults } from './axe.ts';
import { fillShelf } from './fill-shelf.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './session.ts';

interface Box {
  model: { text(): string; sent(): readonly string[] };
}

const signOff = sampleCard({
  title: 'Acme ends',
  part: 'sign-off',
  wordings: [{ language: 'sw', text: '– {me}, {brand}' }],
});
const greeting = sampleCard({
  title: 'Hodi',
  part: 'greeting',
  wordings: [{ language: 'sw', text: 'Habari[ {name}]!' }],
});
const acme = sampleBrand({
  name: 'Acme',
  signOff: signOff.id,
  places: [{ site: 'mastodon' }],
});
const honest = sampleCard({
  title: 'Order zzq',
  intent: 'honest',
  brands: [acme.id],
  blanks: [
    { name: 'agizo', label: 'Order number' },
    { name: 'siku', choices: ['leo', 'kesho'].map((text) => ({ language: 'sw', text })) },
    { name: 'sababu', label: { en: 'The cause' }, fact: true },
  ],
  wordings: [{ language: 'sw', text: 'Agizo {agizo}[ litafika {siku}]: {sababu|kosa}.' }],
});

const focused = (panel: Frame) =>
  panel.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.name || element?.closest('label')?.firstElementChild?.textContent || '';
  });

async function tabTo(page: Page, panel: Frame, name: string) {
  for (let turn = 0; turn < 12; turn += 1) {
    if ((await focused(panel)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
}

describe.each(['chromium', 'firefox'] as const)('a reply with blanks, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { language: 'en' });
    await fillShelf(session, {
      cards: [signOff, greeting, honest],
      brands: [acme],
      settings: { name: 'Kim' },
    });
  });
  afterAll(() => session?.close());

  test('by keyboard alone: brand, name, greeting and sign-off, blanks, a fact demanded, one Enter', async () => {
    const page = await session.open('https://mastodon.example/home');
    const post = '.status__wrapper:has([lang="sw"])';
    await page.waitForSelector(post);
    await pressChip(page, post);
    const panel = await panelOf(page);
    await page.keyboard.type('zzq');
    await panel.waitForFunction(() => document.querySelectorAll('.reply').length === 1);
    expect(await panel.$eval('.reply .text', (each) => each.textContent)).toBe(
      'Agizo …: ….\n– Kim, Acme',
    );
    await tabTo(page, panel, 'Name');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Bi. Amina');
    await tabTo(page, panel, 'Greeting');
    await page.keyboard.type('Hodi');
    await panel.waitForFunction(() =>
      document.querySelector('.reply .text')?.textContent?.startsWith('Habari Bi. Amina! Agizo'),
    );
    if (kind === 'chromium') expect(await faults(panel)).toEqual([]);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.blanks-form');
    expect(await focused(panel)).toBe('agizo');

    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      () =>
        document.querySelector('[role=alert]')?.textContent ===
        'Not put in. Still missing: The cause',
    );
    expect(await focused(panel)).toBe('sababu');
    expect(await faults(panel)).toEqual([]);
    await page.keyboard.type('mvua {name}');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(panel)).toBe('siku');
    await page.keyboard.type('kesho');
    await moment(500);
    await press(page, 'Enter');
    const wanted = 'Habari Bi. Amina! Agizo 12 litafika kesho: mvua {name}.\n– Kim, Acme';
    await page.waitForFunction(
      (text) =>
        (globalThis as unknown as { opened: Box[] }).opened.at(-1)?.model.text().endsWith(text),
      {},
      wanted,
    );
    const sent = await page.evaluate(() =>
      (globalThis as unknown as { opened: Box[] }).opened.flatMap(({ model }) => [...model.sent()]),
    );
    expect(sent).toEqual([]);
    await page.close();
  });

  test('Esc in the blanks goes back to the list and not out of the panel', async () => {
    const page = await session.open('https://mastodon.example/home');
    const post = '.status__wrapper:has([lang="sw"])';
    await page.waitForSelector(post);
    await pressChip(page, post);
    const panel = await panelOf(page);
    await page.keyboard.type('zzq');
    await panel.waitForFunction(() => document.querySelectorAll('.reply').length === 1);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.blanks-form');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.reply');
    await page.close();
  });
});
