import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../browsers/launch.ts';
import { moment, panelOf, pressChip, type Session, startSession } from './session.ts';

const granted = (session: Session) => async () => {
  const page = await session.extensionPage('welcome.html');
  const found = await page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  await page.close();
  return found.filter((origin) => origin.startsWith('https://'));
};

describe('turning a site on by its name, with the package as it ships, in firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox', { extension: builtFor('firefox') });
  });
  afterAll(() => session?.close());

  test('nothing is granted, and nothing of ours runs, after installation', async () => {
    expect(await granted(session)()).toEqual([]);
    const page = await session.open('https://probe.example/');
    await page.mouse.move(40, 40);
    await page.mouse.move(60, 60);
    await moment(1000);
    expect(
      await page.$$eval(
        'article > *',
        (all) => all.filter((each) => each.localName.includes('-')).length,
      ),
    ).toBe(0);
    await page.close();
  });

  test('one click grants that one site, and tabs that are open come alive', async () => {
    const site = await session.open('https://probe.example/');
    const welcome = await session.extensionPage('welcome.html');
    await welcome.type('#host', 'https://probe.example/some/page');
    await welcome.click('.any button');
    await welcome.waitForFunction(() => document.body.textContent?.includes('probe.example'));
    expect(await granted(session)()).toEqual(['https://probe.example/*']);
    await welcome.close();
    await site.bringToFront();
    await pressChip(site, '#post-1');
    await panelOf(site);
    await site.close();
  });

  test('what is no host is said, and asked for nothing', async () => {
    const welcome = await session.extensionPage('welcome.html');
    await welcome.type('#host', 'not a host');
    await welcome.click('.any button');
    await welcome.waitForFunction(() => document.querySelector('#host-wrong')?.textContent !== '');
    expect(await granted(session)()).toEqual(['https://probe.example/*']);
    await welcome.close();
  });

  test('turned off again, it is gone from the next page, and the library stays', async () => {
    const welcome = await session.extensionPage('welcome.html');
    await welcome.click('button[aria-pressed="true"]');
    await moment(500);
    expect(await granted(session)()).toEqual([]);
    await welcome.close();
    const page = await session.open('https://probe.example/');
    await page.mouse.move(40, 40);
    await page.mouse.move(60, 60);
    await moment(1000);
    expect(
      await page.$$eval(
        'article > *',
        (all) => all.filter((each) => each.localName.includes('-')).length,
      ),
    ).toBe(0);
    await page.close();
  });
});
