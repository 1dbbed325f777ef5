import type { Page } from 'puppeteer-core';
import type { Landing } from '../../../utils/composer/landing.ts';
import type { Bench } from './bench.ts';
import type { WayIn } from './cells.ts';

/**
 * Puts a text into the editor on a bench, the way a person does it with an extension; picks it when `ready`
 * is over and no earlier.
 */
export type Hand = (
  bench: Bench,
  text: string,
  way: WayIn,
  ready: Promise<unknown>,
) => Promise<Landing>;

/** The stand-in extension: an interface that only takes the focus, and our insertion behind it. */
export const standIn: Hand = async ({ page }, text, way, ready) => {
  if (way === 'mouse') await page.click('#stand-in');
  else {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyA');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  }
  // From inside a frame the shortcut has some way to go.
  await new Promise((done) => setTimeout(done, 100));
  await page.keyboard.type('th');
  await ready;
  return (await askStandIn(page, 'lab-insert', { text })) as Landing;
};

/**
 * Asks the stand-in something; in a frame of another origin the stand-in of that frame has the editor, so
 * every frame is asked and the first that knows of one answers.
 */
export async function askStandIn(page: Page, what: string, order: unknown = {}): Promise<unknown> {
  let said: unknown;
  for (const frame of page.frames()) {
    said = await frame.evaluate(
      (name, detail) =>
        new Promise<unknown>((done) => {
          const answer = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail));
          document.addEventListener('lab-said', answer, { once: true });
          document.dispatchEvent(new CustomEvent(name, { detail }));
        }),
      what,
      JSON.stringify(order),
    );
    if (said !== null) break;
  }
  return said;
}
