import type { KeyInput, Page } from 'puppeteer-core';

/**
 * Presses a key. Where the key closes the frame it is pressed in, the browser may never answer its driver,
 * so after three seconds the test goes on and looks for itself.
 */
export async function press(page: Page, key: KeyInput): Promise<void> {
  const pressed = page.keyboard.press(key).catch(() => undefined);
  await Promise.race([pressed, new Promise((done) => setTimeout(done, 3000))]);
}
