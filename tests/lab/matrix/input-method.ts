import type { Page } from 'puppeteer-core';
import type { Kind } from '../../browsers/find-browser.ts';
import { commit, compose } from '../../browsers/firefox-window.ts';

/** A word begun with an input method where the focus is; the answer ends it as another word. */
export async function beginWord(
  kind: Kind,
  page: Page,
  begun: string,
): Promise<(ended: string) => Promise<void>> {
  if (kind === 'firefox') {
    await compose(page.browser(), begun);
    return (ended) => commit(page.browser(), ended);
  }
  const session = await page.createCDPSession();
  const at = { selectionStart: begun.length, selectionEnd: begun.length };
  await session.send('Input.imeSetComposition', { text: begun, ...at });
  return async (ended) => {
    await session.send('Input.insertText', { text: ended });
    await session.detach();
  };
}
