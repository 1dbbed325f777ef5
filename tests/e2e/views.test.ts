import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './session.ts';

// Chromium's dark is asked at the start, since a driver's own switch does not reach frames.
describe.each([
  ['chromium', false],
  ['chromium', true],
  ['firefox', false],
] as const)('axe finds nothing, in %s, dark %s', (kind, dark) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { dark });
  });
  afterAll(() => session?.close());

  test('in the panel: opened, searching, nothing found, mending a language, too late to put in', async () => {
    const page = await session.open('https://probe.example/');
    await pressChip(page, '#post-1');
    const panel = await panelOf(page);
    expect(await faults(panel)).toEqual([]);
    await page.keyboard.type('pole');
    await moment(200);
    expect(await faults(panel)).toEqual([]);
    await page.keyboard.type(' zzzz');
    await panel.waitForSelector('.nothing');
    expect(await faults(panel)).toEqual([]);
    await panel.evaluate(() => document.querySelector('input')?.select());
    await page.keyboard.press('Backspace');
    await panel.waitForSelector('.reply');
    await panel.click('.language-choice button');
    await panel.waitForSelector('.mend');
    expect(await faults(panel)).toEqual([]);
    await page.$eval('#post-1', (post) => post.remove());
    await moment(500);
    await panel.evaluate(() => document.querySelector('input')?.focus());
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelector('.ending-line')?.textContent !== '');
    expect(await faults(panel)).toEqual([]);
    await page.close();
  });

  test('in the popup and on the first-run page', async () => {
    const popup = await session.extensionPage('popup.html');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    const side = await session.extensionPage('sidepanel.html');
    expect(await faults(side)).toEqual([]);
    expect(await side.$eval('main', (main) => main.scrollWidth <= innerWidth)).toBe(true);
    await side.close();
    const welcome = await session.extensionPage('welcome.html');
    expect(await faults(welcome)).toEqual([]);
    await welcome.type('#host', 'nothing');
    await welcome.click('.any button');
    await welcome.waitForFunction(() => document.querySelector('#host-wrong')?.textContent !== '');
    expect(await faults(welcome)).toEqual([]);
    await welcome.close();
  });
});
