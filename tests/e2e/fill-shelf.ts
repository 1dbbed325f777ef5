import type { Brand } from '../../utils/templates/brand.ts';
import type { Card } from '../../utils/templates/card.ts';
import type { Session } from './session.ts';

interface Rows {
  cards?: Card[];
  brands?: Brand[];
  /** By key. */
  settings?: Record<string, unknown>;
}

/** Puts rows straight into the library of a running browser, beside what is there. */
export async function fillShelf(session: Session, rows: Rows): Promise<void> {
  // The library page makes the database and the starter cards.
  const page = await session.extensionPage('library.html');
  await page.evaluate(async ({ cards = [], brands = [], settings = {} }) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const asking = indexedDB.open('asante');
      asking.onsuccess = () => done(asking.result);
      asking.onerror = () => fail(asking.error);
    });
    const change = db.transaction(['cards', 'brands', 'settings'], 'readwrite');
    for (const card of cards) change.objectStore('cards').put(card);
    for (const brand of brands) change.objectStore('brands').put(brand);
    for (const [key, value] of Object.entries(settings))
      change.objectStore('settings').put(value, key);
    await new Promise((done, fail) => {
      change.oncomplete = done;
      change.onerror = () => fail(change.error);
    });
    db.close();
  }, rows);
  await page.close();
}
