import { createHash } from 'node:crypto';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { postAt } from '../pages/posts.ts';
import { faults } from './axe.ts';
import { frameWhere, moment, panelOf, pressChip, type Session, startSession } from './session.ts';

interface Box {
  model: { text(): string; sent(): readonly string[] };
}

const sites = {
  X: ['https://x.com/home', 'article[data-testid="tweet"]'],
  Mastodon: ['https://mastodon.example/home', '.status__wrapper'],
} as const;

const often = 'Thank you for the hint, we read it with care.';
const otherwise = 'We are glad that you told us, and will read it.';
/** The card of these two. */
const twice = '1f8d4c39-6a55-4c34-9c1e-3c1b6f6a9d11';
const foreign = 'All of it is on https://elsewhere.example/a';

/** What is typed under a complaint by Marcus Obi, and what must be told of it. */
const drafts: [name: string, draft: string, told: keyof typeof english][] = [
  ['a blank', 'Hi {name}, thank you', 'check_blanks'],
  ['somebody else', 'Hi Anke, thank you', 'check_person'],
  [
    'another language',
    'Vielen Dank, wir sehen uns das morgen an und melden uns dann.',
    'check_language',
  ],
  ['a joke on a complaint', 'Haha, third time lucky', 'check_humour'],
  ['a promise', 'We guarantee it.', 'check_promise'],
  ['a word for the team', 'You will get a refund', 'check_team'],
  ['two forms of address', 'Dear Mr Obi, gonna check, mate', 'check_address'],
  ['a first name where the brand is formal', 'Thank you, Marcus.', 'check_first_name'],
  ['a link that follows people', 'See https://a.example/?utm_source=b', 'check_tracking'],
  ['a sentence twice', 'We look into it. We look into it.', 'check_doubled'],
  ['the same words to many', often, 'check_repeat'],
  ['noise', 'Thank you!!!!!', 'check_loud'],
  ['shouting', 'PLEASE WAIT FOR US', 'check_shouting'],
  ['a sign that jumps', 'نحب لغة C++ كثيرا يا صديقي', 'check_direction'],
];

/** The longest piece of a finding's own words, between what is put into them. */
const ownWords = (key: keyof typeof english) =>
  english[key].message.split(/\$[12]/).sort((a, b) => b.length - a.length)[0] ?? '';

/** The line's frame, once there is one. */
const lineOf = (page: Page) =>
  frameWhere(page, () => location.pathname === '/draft.html', 'line at the draft');

const told = (line: Frame) =>
  line.$$eval('.draft-findings p', (all) => all.map((each) => each.textContent ?? ''));

/** Presses a button of the line by keyboard, and waits until nothing is told any more. */
async function pressAndSee(page: Page, line: Frame, button: string) {
  await line.focus(button);
  await page.keyboard.press(' ');
  // A hidden frame of Chromium draws nothing, so nothing can be waited for inside it.
  for (let turn = 0; turn < 50 && (await told(line)).length > 0; turn++) await moment(200);
  const said = await line.evaluate(() => document.body.innerText);
  expect(await told(line), said).toEqual([]);
}

/** Goes back into the box, which a press on the line left, and writes this in place of what stands there. */
async function write(page: Page, text: string) {
  await page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
    [...boxes].at(-1)?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** How a card was used, as the database has it. */
async function usageOf(session: Session, cardId: string): Promise<unknown> {
  const page = await session.extensionPage('library.html');
  const usage = await page.evaluate(
    (id) =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('asante');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('usage').objectStore('usage').get(id);
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result ?? null);
          };
        };
      }),
    cardId,
  );
  await page.close();
  return usage;
}

/** A page with its box open under the complaint, and a reply of the library in it. */
async function answering(session: Session, [address, root]: readonly [string, string]) {
  const page = await session.open(address);
  await page.evaluate(() => {
    const counted = globalThis as unknown as { sends: number };
    counted.sends = 0;
    addEventListener('submit', () => counted.sends++, true);
    addEventListener('keydown', (event) => event.key === 'Enter' && counted.sends++, true);
  });
  await page.waitForFunction(
    (selector) => {
      const posts = [...document.querySelectorAll(selector)];
      const found = posts.find((each) => each.textContent?.includes('Third time this month'));
      found?.setAttribute('data-walk', 'here');
      return found !== undefined;
    },
    {},
    root,
  );
  await pressChip(page, '[data-walk="here"]');
  const panel = await panelOf(page);
  await moment(500);
  await panel.click('.reply');
  await page.waitForFunction(
    () => ((globalThis as unknown as { opened: Box[] }).opened.at(-1)?.model.text() ?? '') !== '',
  );
  await moment(300);
  return page;
}

/** Presses Tab until what is in focus stands in or is labelled with these words, as somebody without a mouse does. */
async function tabInto(page: Page, words: string) {
  for (let turn = 0; turn < 150; turn += 1) {
    const here = await page.evaluate(() => {
      const { activeElement: at } = document;
      const around = at?.closest('label, summary, button, textarea');
      return `${at?.getAttribute('aria-label') ?? ''} ${around?.textContent ?? ''}`.trim();
    });
    if (here.startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${words}"`);
}

/** Waits until this is told, or told no more. */
async function untilTold(
  line: Frame,
  key: keyof typeof english,
  isTold: boolean,
  name: string = key,
) {
  for (let turn = 0; turn < 50; turn++) {
    if (await line.$('[aria-expanded="false"]')) await line.click('[aria-expanded="false"]');
    if ((await told(line)).some((each) => each.includes(ownWords(key))) === isTold) return;
    await moment(200);
  }
  throw new Error(`${name} was ${isTold ? 'never' : 'always'} told: ${await told(line)}`);
}

/** Presses the button of the line that says this, and gives what the form that opens holds. */
async function askAbout(line: Frame, key: keyof typeof english) {
  const button = await line.waitForSelector(
    `::-p-xpath(//li//button[normalize-space()="${english[key].message}"])`,
  );
  await button?.click();
  await line.waitForSelector('.ask-form');
  return line.$eval('.ask-form', (form) => ({
    kind: form.querySelector('select')?.value,
    draft: form.querySelector('.ask-text')?.textContent,
    lines: [...form.querySelectorAll('textarea')].map(({ value }) => value),
    points: form.querySelectorAll('input:not([type])').length,
    // Of the author, and with a link.
    ticks: [...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')]
      .slice(-2)
      .map(({ checked }) => checked),
  }));
}

/** Asks, and waits until the line says so. */
async function askIt(line: Frame) {
  await line.click('.ask-form [type="submit"]');
  await line.waitForFunction(
    (words) => document.querySelector('.draft-asked')?.textContent === words,
    { polling: 100 },
    english.ask_kept.message,
  );
}

const boxText = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { opened: Box[] }).opened.at(-1)?.model.text() ?? '',
  );

describe.each(['chromium', 'firefox'] as const)('the line before Send, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    // A brand that is formal on both sites, and a wording that went in six times this week.
    const page = await session.extensionPage('library.html');
    const [words, linked] = [often, foreign].map((text) =>
      createHash('sha256').update(text).digest('hex'),
    );
    await page.evaluate(
      ([digest, ofLink, cardId = '', ...texts]) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('asante');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const now = new Date().toISOString();
            const writing = db.transaction(['brands', 'said', 'cards', 'settings'], 'readwrite');
            writing.objectStore('brands').put({
              id: '0f8d4c39-6a55-4c34-9c1e-3c1b6f6a9d11',
              name: 'Formal',
              address: 'formal',
              places: [{ site: 'x' }, { site: 'mastodon' }],
              created: now,
              changed: now,
            });
            const linkId = '2f8d4c39-6a55-4c34-9c1e-3c1b6f6a9d11';
            const card = { intent: 'free', tags: [], origin: 'mine', created: now, changed: now };
            const cards = writing.objectStore('cards');
            const wordings = texts.map((text) => ({ language: 'en', text }));
            cards.put({ ...card, id: cardId, title: 'Twice', wordings });
            // A team's card.
            cards.put({ ...card, id: linkId, title: 'Link', wordings, library: cardId });
            writing.objectStore('settings').put('baraka.example', 'ourHosts');
            writing
              .objectStore('said')
              .add({ words: ofLink, wording: `${linkId} en 0`, cardId: linkId, when: now });
            for (let time = 0; time < 6; time += 1)
              writing
                .objectStore('said')
                .add({ words: digest, wording: `${cardId} en 0`, cardId, when: now });
            writing.oncomplete = () => {
              db.close();
              done();
            };
          };
        }),
      [words, linked, twice, often, otherwise],
    );
    await page.close();
  });
  afterAll(() => session?.close());

  test.each(Object.entries(sites))(
    'on %s it tells what it finds, mends it, and goes when told; nothing is sent',
    async (site, places) => {
      const page = await answering(session, places);

      await write(page, 'Thank you for telling us. Which shop was it?');
      const line = await lineOf(page);
      await moment(1500);
      expect(await told(line)).toEqual([]);

      for (const [name, draft, key] of drafts) {
        await write(page, draft);
        await untilTold(line, key, true, name);
        const everywhere = await page.evaluate(() => document.documentElement.innerText);
        expect(everywhere).not.toContain(ownWords(key));
      }

      await write(page, 'So long. '.repeat(site === 'X' ? 32 : 57));
      await untilTold(line, 'check_too_long', true);
      await write(page, 'See https://a.example/x?utm_source=b');
      await untilTold(line, 'check_tracking', true);
      await pressAndSee(page, line, '.button.main');
      expect(await boxText(page)).toBe('See https://a.example/x');

      await write(page, 'PLEASE WAIT FOR US');
      await untilTold(line, 'check_shouting', true);
      await pressAndSee(page, line, 'li .button.quiet');
      expect(await boxText(page)).toBe('PLEASE WAIT FOR US');
      // Last, since a draft stays its card's while its writer goes on.
      await write(page, foreign);
      await untilTold(line, 'check_links', true);
      const sent = await page.evaluate(() => {
        const { opened, sends } = globalThis as unknown as { opened: Box[]; sends: number };
        return [sends, ...opened.flatMap(({ model }) => [...model.sent()])];
      });
      expect(sent).toEqual([0]);
      await page.close();
    },
  );

  test('the keyboard leads to the line and its mend; what is found is said once, not at every key', async () => {
    const page = await answering(session, sites.X);
    await write(page, often);
    const line = await lineOf(page);
    // Nothing of the line is clicked before: the browser goes on from where the focus was last.
    const heard = () => line.$eval('#told', (place) => place.textContent ?? '');
    for (let turn = 0; turn < 50 && !(await heard()).includes(ownWords('check_repeat')); turn++)
      await moment(200);
    expect(await heard()).toContain('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    for (let turn = 0; turn < 50 && (await boxText(page)) !== otherwise; turn++) await moment(200);
    expect(await boxText(page)).toBe(otherwise);
    // Taken, it is said: of its card, in its second wording.
    await expect
      .poll(() => usageOf(session, twice), { timeout: 10_000 })
      .toMatchObject({ times: 1, said: { 'x en': 1 } });

    await write(page, 'So long. '.repeat(32));
    await untilTold(line, 'check_too_long', true);
    const first = await told(line);
    await line.evaluate(() => {
      const counted = globalThis as unknown as { heard: number };
      counted.heard = 0;
      const place = document.getElementById('told') as HTMLElement;
      new MutationObserver(() => counted.heard++).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    // Showing all has taken the focus out of the box.
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')].at(-1)?.focus(),
    );
    await page.keyboard.type('More');
    for (let turn = 0; turn < 50 && (await told(line)).join() === first.join(); turn++)
      await moment(200);
    expect(await told(line)).not.toEqual(first);
    expect(await line.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(0);

    await page.close();
  });

  test('what it finds can be asked about where it stands, and nobody’s name goes along', async () => {
    const page = await answering(session, sites.X);
    const joke = 'Haha, third time lucky';
    await write(page, joke);
    const line = await lineOf(page);
    await untilTold(line, 'check_humour', true);
    const { lines, ...form } = await askAbout(line, 'check_ask_humour');
    expect(form).toEqual({ kind: 'humour', draft: joke, points: 0, ticks: [false, false] });
    expect(lines[1]).toContain('Third time this month');
    expect(await faults(line)).toEqual([]);
    // It is given up before the line is.
    await page.keyboard.press('Escape');
    await untilTold(line, 'check_humour', true);
    expect(await line.$('.ask-form')).toBeNull();
    await askAbout(line, 'check_ask_humour');
    await line.type('.ask-form textarea', 'May we laugh?');
    const seen = await page.evaluate(() => [
      document.documentElement.outerHTML.includes('May we laugh'),
      (globalThis as unknown as { find(text: string): boolean }).find('What the post says'),
    ]);
    expect(seen).toEqual([false, false]);
    await askIt(line);

    await write(page, 'You will get a refund');
    await untilTold(line, 'check_team', true);
    expect(await askAbout(line, 'ask_title')).toMatchObject({
      kind: 'ask',
      draft: 'You will get a refund',
      ticks: [false, true],
    });
    await page.close();

    const library = await session.extensionPage('library.html#question');
    const asked = await library.waitForSelector('.question');
    const said = await asked?.evaluate((each) => each.textContent ?? '');
    expect(said).toContain(joke);
    expect(said).toContain('May we laugh?');
    expect(said).not.toMatch(/Marcus|Obi/);
    expect(await library.$('.question a')).toBeNull();
    await library.close();
  });

  test.each([
    ['X', 'https://x.com/lenevogt/status/', 'main article [data-testid="tweetText"]'],
    [
      'Mastodon',
      'https://mastodon.example/@lenevogt/',
      '.detailed-status .status__content__text, .reply-indicator__content',
    ],
  ])(
    'on %s it knows a thread: what was said there already, and what is hearsay',
    async (site, address, text) => {
      const page = await session.browser.newPage();
      page.setDefaultTimeout(15_000);
      // In place of the words of the post in focus, before anybody reads them.
      await page.evaluateOnNewDocument((selector) => {
        const hearsay = 'Is it true that you close on Friday? I heard so.';
        new MutationObserver(() => {
          const [first, ...others] = document.querySelectorAll(selector);
          for (const each of selector.includes(',') ? [first, ...others] : [first])
            if (each && each.textContent !== hearsay) {
              each.textContent = hearsay;
              each.setAttribute('lang', 'en');
            }
        }).observe(document, { childList: true, subtree: true });
      }, text);
      await page.goto(`${address}${postAt(10).id}`, { waitUntil: 'load' });
      await page.waitForSelector('[contenteditable="true"], textarea');
      if (site === 'Mastodon') {
        await page.click('.detailed-status__action-bar button');
        await page.waitForSelector('.reply-indicator');
      }
      await write(page, postAt(11).text.replace('.', '!'));
      const line = await lineOf(page);
      await untilTold(line, 'check_repeat_here', true);
      await untilTold(line, 'check_rumour', true);
      expect(await askAbout(line, 'check_ask_rumour')).toMatchObject({ kind: 'rumour', points: 5 });
      await line.type('.ask-form input:not([type])', 'A neighbour');
      await askIt(line);

      if (site === 'Mastodon') {
        // As its code draws the picker.
        await page.$eval('form.compose-form', (form) => {
          const picker = document.createElement('button');
          picker.type = 'button';
          picker.className = 'dropdown-button';
          const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
          icon.setAttribute('class', 'icon icon-translate');
          picker.append(icon, 'Kiswahili');
          form.append(picker);
        });
        await write(page, 'No, we stay open, on Friday, too. See you there.');
        await untilTold(line, 'check_language_picked', true);
      }
      await page.close();
    },
  );

  test('the line obeys at once what is decided, by keyboard, on the page of checks', async () => {
    const page = await answering(session, sites.X);
    await write(page, 'We guarantee it: unicorns!!');
    const line = await lineOf(page);
    await untilTold(line, 'check_promise', true);
    expect(await told(line)).toHaveLength(1);

    const settings = await session.extensionPage('library.html#checks');
    await settings.waitForSelector('.check-levels');
    await settings.bringToFront();
    await tabInto(settings, english.check_name_promise.message);
    await settings.keyboard.type('Off');
    await tabInto(settings, english.checks_exclamations.message);
    await settings.keyboard.press('Backspace');
    await settings.keyboard.type('1');
    await tabInto(settings, 'English');
    await settings.keyboard.press('Enter');
    await settings.keyboard.press('Tab');
    await settings.keyboard.down('Control');
    await settings.keyboard.press('KeyA');
    await settings.keyboard.up('Control');
    await settings.keyboard.type('unicorn*');
    await settings.waitForSelector('.check-settings details[open] button:enabled');
    expect(await faults(settings)).toEqual([]);
    await settings.close();

    await page.bringToFront();
    await untilTold(line, 'check_team', true);
    await untilTold(line, 'check_loud', true);
    await untilTold(line, 'check_promise', false);
    await page.close();
  });
});
