import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import x from '../../utils/sites/x.ts';
import { interfaceLanguages, word } from '../../utils/words.ts';
import { builtFor, grantedCopy } from '../browsers/launch.ts';
import { speakTo } from '../components/speak-to.ts';
import { type Session, startSession } from './session.ts';
import { speak } from './speak.ts';
import { buttonsSay, heartAt, openLedger, pageAt, pressHeart, wordsIn } from './thanks-steps.ts';

/** What each interface calls the library, whatever the ending. */
const library = {
  en: /librar/i,
  sw: /maktaba/i,
  ar: /مكتب/,
  de: /bibliothe/i,
  pl: /bibliote/i,
};

/** All that a page shows or has read out. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
    const each = [...document.querySelectorAll('*')];
    const names = each.flatMap((one) => spoken.map((name) => one.getAttribute(name) ?? ''));
    return [document.title, document.body.innerText, ...names].join('\n');
  });

const folders: string[] = [];
let session: Session | undefined;
afterAll(async () => {
  await session?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

// Chromium's own question for the site is native and out of a driver's reach: there the site is granted before.
test.each(['chromium', 'firefox'] as const)(
  'from installation to a thank-you in two clicks, without the word library in any language, in %s',
  async (kind) => {
    // With a profile of its own the tab that installation opens stays open; Firefox's driver does not tell its address.
    const profile = await mkdtemp(join(tmpdir(), 'asante-first-'));
    folders.push(profile);
    const extension =
      kind === 'firefox' ? builtFor(kind) : await grantedCopy(kind, x.matches, 'chromium-first');
    session = await startSession(kind, { profile, extension });
    const welcome =
      kind === 'firefox'
        ? await session.extensionPage('welcome.html')
        : await pageAt(session.browser, 'welcome.html');
    const ledger = await openLedger(session);
    for (const language of interfaceLanguages) {
      speakTo(language);
      expect(word('panel_library')).toMatch(library[language]);
      await speak(ledger.page, language);
      await welcome.bringToFront();
      if (language !== 'en') await welcome.reload({ waitUntil: [] });
      await welcome.waitForSelector(`html[lang="${language}"] .thanks-start button`);
      expect(await shown(welcome)).not.toMatch(library[language]);

      await welcome.click('.thanks-start button::-p-text(X)');
      const page = await pageAt(session.browser, 'x.com/notifications');
      await page.bringToFront();
      await heartAt(page, 'article[data-testid="notification"]');
      const said = kind === 'chromium' ? await buttonsSay(page) : [];
      expect([await shown(page), ...said].join('\n')).not.toMatch(library[language]);
      await pressHeart(page, 'article[data-testid="notification"]');
      const composer = await pageAt(session.browser, 'x.com/intent/post');
      expect(await wordsIn(composer)).toMatch(/^@ankebro .*Anke Brodersen/);
      expect(await shown(composer)).not.toMatch(library[language]);
      await composer.close();
      await page.close();

      const thanks = await session.extensionPage('thanks.html');
      expect(await shown(thanks)).not.toMatch(library[language]);
      await thanks.close();
      await ledger.newDay();
    }
    await session.close();
    session = undefined;
  },
);
