import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/session.ts';

type Take = (page: Page, state: string) => Promise<void>;

/** The library page in every state that a person sees, in a language of the interface. */
export async function libraryStates(session: Session, language: string, take: Take): Promise<void> {
  const page = await session.extensionPage('library.html');
  await page.bringToFront();
  await page.waitForSelector('.card-row');
  const press = async (selector: string, then: string) => {
    await page.waitForSelector(selector);
    await page.$eval(selector, (button) => (button as HTMLElement).click());
    await page.waitForSelector(then);
  };
  const chord = async (key: 'a' | 's') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const head = (place: number) => `.library-top .button:nth-of-type(${place})`;
  await press(head(2), '.settings-form');
  await page.select('.settings-form > label > select', language);
  await page.waitForSelector(`html[lang="${language}"]`);
  await press('.settings-form .side-page-actions .button:last-child', '.library-empty');
  await take(page, 'list');

  await press('.card-row:nth-child(2)', '.card-editor');
  await take(page, 'card');
  await page.focus('#wordings textarea');
  await page.keyboard.type(' {nme} 123');
  await chord('s');
  await page.waitForSelector('.toast');
  await press('.card-history-open', '.card-history li');
  await take(page, 'history');
  await page.$eval('.card-history', (history) => history.scrollIntoView());
  await take(page, 'history-below');

  await press(head(1), '.card-editor-title input');
  await take(page, 'new');
  await page.focus('#cards');
  await chord('a');
  await page.waitForSelector('.marked-bar');
  await take(page, 'marked');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.waitForSelector('.toast');

  await press(head(3), '.trash-list li');
  await take(page, 'trash');
  await press(head(2), '.settings-form');
  await take(page, 'settings');
  await page.$eval('.brand-list', (brands) => brands.scrollIntoView());
  await take(page, 'brands');
  await press(head(4), '.check-settings');
  await take(page, 'checks');
  await press(head(6), '.team-page');
  await take(page, 'team');
  await press(head(7), '.side-page');
  await take(page, 'questions');

  await press(head(5), '.import-start');
  await take(page, 'exchange');
  await page.focus('.import-paste textarea');
  await page.keyboard.type('Where is it,Your parcel will come {{when}} or earlier {{name}}.\n');
  await page.keyboard.type('Danke,Vielen Dank für die schnelle und freundliche Antwort!\n');
  await page.keyboard.type('شكر,شكرًا جزيلًا لكم على هذه الرسالة الجميلة والكلمات الطيبة');
  await press('.import-paste + .button', '.import-preview');
  await take(page, 'preview');
  await press('.import-actions .main', '.toast');
  await take(page, 'brought-in');
  await press('.toast .link', '.import-start');
  await page.close();
}
