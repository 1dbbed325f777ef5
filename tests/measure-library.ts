import { builtFor, launch } from './browsers/launch.ts';

// Prints how the library page with 10,000 cards compares with 100, measured side by side in one run.
const sizes = [100, 10_000];
const rounds = 7;

/** Runs in the page: fills the library with cards of several languages, nothing else. */
async function fillLibrary(count: number) {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const asking = indexedDB.open('asante');
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => fail(asking.error);
  });
  const at = (place: number) => new Date(Date.UTC(2026, 0, 1) + place * 1000).toISOString();
  const intents = ['thanks', 'honest', 'humour', 'apology', 'question', 'free'];
  const say: Record<string, string> = {
    en: 'Thank you for writing[, {name}]! We are looking into number',
    sw: 'Asante kwa kuandika[, {name}]! Tunashughulikia namba',
    ar: 'شكرًا لكم[ يا {name}]! ننظر في الأمر رقم',
    de: 'Danke für die Nachricht[, {name}]! Wir kümmern uns um Nummer',
    pl: 'Dziękujemy za wiadomość[, {name}]! Zajmujemy się numerem',
  };
  const change = db.transaction('cards', 'readwrite');
  const cards = change.objectStore('cards');
  cards.clear();
  for (let place = 0; place < count; place += 1) {
    cards.put({
      id: crypto.randomUUID(),
      intent: intents[place % intents.length],
      title: `Reply number ${place}`,
      tags: [`topic ${place % 50}`],
      wordings: Object.entries(say).map(([language, text]) => ({
        language,
        text: `${text} ${place}.`,
      })),
      origin: 'mine',
      created: at(place),
      changed: at(place),
    });
  }
  await new Promise((done, fail) => {
    change.oncomplete = done;
    change.onerror = () => fail(change.error);
  });
  db.close();
}

/** Runs in the page: ms from an act until the frame after its effect is drawn. */
async function timeOf(act: string, sought: string) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const row = document.querySelector<HTMLElement>('.card-row');
  const start = performance.now();
  if (act === 'open') row?.click();
  if (act === 'type' && box) {
    box.value = sought;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await frame();
  const took = performance.now() - start;
  const rows = document.querySelectorAll('.card-row').length;
  return { took, rows };
}

const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const browser = await launch('chromium', { extension: builtFor('chromium') });
try {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const address = new URL('library.html', worker.url()).href;
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('.card-row');
  const figures: Record<string, number[]> = {};
  for (const size of sizes) {
    await page.evaluate(fillLibrary, size);
    const times: Record<string, number[]> = { first: [], type: [], 'type again': [], open: [] };
    await page.bringToFront();
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(address);
      await page.waitForSelector('.card-row');
      times.first?.push(
        await page.evaluate(
          () => performance.getEntriesByName('cards drawn')[0]?.startTime ?? Number.NaN,
        ),
      );
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      times.type?.push((await page.evaluate(timeOf, 'type', '7')).took);
      times['type again']?.push((await page.evaluate(timeOf, 'type', '77')).took);
      const { took, rows } = await page.evaluate(timeOf, 'open', '');
      times.open?.push(took);
      if (round === 0) console.log(`${size} cards: ${rows} rows in the DOM`);
    }
    for (const [name, list] of Object.entries(times)) {
      figures[name] = [...(figures[name] ?? []), middle(list)];
    }
  }
  for (const [name, [few = 0, many = 0]] of Object.entries(figures)) {
    console.log(
      `${name}: ${few.toFixed(1)} ms with 100, ${many.toFixed(1)} ms with 10,000, ratio ${(many / few).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
}
