import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment, popupOver, type Session, startSession } from './session.ts';

describe.each(['chromium', 'firefox'] as const)('the popup, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  test('shows what is seen here, what waits for an answer, and puts a reply into the box in use', async () => {
    const address = 'https://probe.example/';
    const page = await session.open(address);
    await page.waitForSelector('article');
    await page.click('#post-1 .reply-button');
    await page.click('#box-1 textarea');
    await page.keyboard.type('Kwanza: ');
    await moment(1000);

    const popup = await popupOver(session, address);
    const text = () => popup.evaluate(() => document.body.innerText);
    expect(await text()).toContain('probe.example');
    expect(await popup.$eval('[role=switch]', (each) => each.getAttribute('aria-checked'))).toBe(
      'true',
    );
    const languages = await popup.$$eval('.language-bar figcaption > span', (all) =>
      all.map((each) => each.textContent),
    );
    expect(languages.sort()).toEqual(['German 1', 'Swahili 1']);
    // The question waits before the praise.
    const waiting = await popup.$$eval('.waiting-list .who', (all) =>
      all.map((each) => each.textContent),
    );
    expect(waiting).toEqual(['Amina Juma', 'Jonas Weiß']);

    const picked = await popup.$eval('.reply .text', (each) => each.textContent ?? '');
    await popup.click('.reply');
    await popup.waitForFunction(() => document.querySelector('.ending-line.in') !== null);
    const box = await page.$eval('#box-1 textarea', (each) => (each as HTMLTextAreaElement).value);
    expect(box).toBe(`Kwanza: ${picked}`);
    await popup.close();
    await page.close();
  });

  test('copies where nothing can be put in', async () => {
    const address = 'https://elsewhere.example/';
    await session.open(address);
    const popup = await popupOver(session, address);
    expect(await popup.$('.language-bar')).toBeNull();
    await popup.click('.reply');
    await popup.waitForFunction(() => document.querySelector('.ending-line.copied') !== null);
    await popup.close();
  });
});
