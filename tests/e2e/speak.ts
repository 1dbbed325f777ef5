import type { Page } from 'puppeteer-core';

/** Has the interface speak a language from the next page on, as the library page's own choice does. */
export const speak = (ours: Page, language: string): Promise<void> =>
  ours.evaluate(
    (chosen) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('asante');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('settings', 'readwrite');
          change.objectStore('settings').put(chosen, 'interfaceLanguage');
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    language,
  );
