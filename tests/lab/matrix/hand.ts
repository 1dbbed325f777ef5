import type { Landing } from '../../../utils/composer/landing.ts';
import type { Bench } from './bench.ts';
import type { WayIn } from './cells.ts';

/** Puts a text into the editor on a bench, the way a person does it with an extension. */
export type Hand = (bench: Bench, text: string, way: WayIn) => Promise<Landing>;

/** The stand-in extension: an interface that only takes the focus, and our insertion behind it. */
export const standIn: Hand = async ({ page, frame }, text, way) => {
  if (way === 'mouse') await page.click('#stand-in');
  else {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyA');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  }
  await page.keyboard.type('th');
  const there = frame.url().startsWith(new URL(page.url()).origin) ? page.mainFrame() : frame;
  const said = await there.evaluate(
    (order) =>
      new Promise<string>((done) => {
        const answer = (event: Event) => done((event as CustomEvent<string>).detail);
        document.addEventListener('lab-said', answer, { once: true });
        document.dispatchEvent(new CustomEvent('lab-insert', { detail: order }));
      }),
    JSON.stringify({ text }),
  );
  return JSON.parse(said);
};
