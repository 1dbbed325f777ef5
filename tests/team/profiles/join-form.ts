import type { Page } from 'puppeteer-core';

/** What is typed to join a team over this way. */
export interface Joining {
  way: 'couch' | 'folder';
  address: string;
  team: string;
  person: string;
  password: string;
}

/** Presses the button that says this. */
export async function pressWords(page: Page, words: string): Promise<void> {
  // The page of the first run opens by itself and may stand in front; nothing behind it is drawn.
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button?.click();
}

/** Joins a team in the library page as a person does, and waits until its cards are in step. */
export async function joinTeam(page: Page, joining: Joining): Promise<void> {
  await pressWords(page, 'Team');
  const way = await page.waitForSelector(`#team-way-${joining.way}`);
  await way?.click();
  await page.type('#team-address', joining.address);
  await page.type('#team-name', joining.team);
  await page.type('#team-person', joining.person);
  await page.type('#team-password', joining.password);
  await page.click('.team-join .main');
  await page.waitForFunction(
    (team) =>
      [...document.querySelectorAll('.team')].some(
        ({ textContent }) => textContent?.includes(team) && textContent.includes('In step'),
      ),
    { polling: 100 },
    joining.team,
  );
}
