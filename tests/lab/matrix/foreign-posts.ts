import type { Page } from 'puppeteer-core';
import anywhere from '../../../utils/sites/anywhere.ts';
import { type Bench, countersOf } from './bench.ts';

/*
 * Somebody else's page, answered through the built extension as any unknown site is: posts in HTML's or microformats'
 * own meaning, each with a reply control, and the box inside the post or named by the control's aria-controls.
 */

const { post: posts, reply, editor: editors } = anywhere.selectors;

async function visit(page: Page, address: string, press?: string): Promise<void> {
  await page.goto(address);
  if (press) await page.click(press);
  // Asante draws its buttons when a person first moves in a page, and reads the posts in slices.
  let seen = 0;
  for (let turn = 0; turn < 20; turn++) {
    await page.mouse.move(100 + turn, 60);
    await new Promise((done) => setTimeout(done, 500));
    const now = await page.evaluate(markPosts, posts);
    if (now > 0 && now === seen) return;
    seen = now;
  }
}

/** Posts that Asante put its button at, by number, each with the name of its editor. */
export async function findPosts(page: Page, address: string, press?: string): Promise<string[]> {
  await visit(page, address, press);
  const count = await page.$$eval('[data-lab-post]', (all) => all.length);
  const names: string[] = [];
  for (let number = 0; number < count; number++) {
    await visit(page, address, press);
    names.push(`${number + 1} ${await openBox(page, number)}`);
  }
  return names;
}

/** Opens somebody else's page and the reply box of one of its posts. */
export async function openPostBench(
  page: Page,
  address: string,
  number: number,
  press?: string,
): Promise<Bench> {
  await visit(page, address, press);
  await openBox(page, number);
  const box = '[data-lab-editor]';
  return {
    page,
    root: page.mainFrame(),
    post: `[data-lab-post="${number}"]`,
    oneLine: (await page.$(`input${box}`)) !== null,
    async enter() {
      await page.click(box);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.press('Delete');
    },
    /** A page may show its models as `labModel`, as the lab does; else what it shows is read. */
    text: () =>
      page.evaluate((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        const shown = (element as HTMLTextAreaElement | null)?.value ?? element?.innerText ?? '';
        return window.labModel?.text() ?? shown.replace(/\u00a0/g, ' ').replace(/\n$/, '');
      }, box),
    sendIsOn: () => page.evaluate(() => window.labModel?.sendIsOn?.()),
    counters: () => countersOf(page),
  };
}

/** Opens a post's box with its own control, and answers what kind of box that is. */
async function openBox(page: Page, number: number): Promise<string> {
  const post = `[data-lab-post="${number}"]`;
  const control = (await page.$(post))?.$(reply);
  await (await control)?.click();
  const found = await page.waitForFunction(
    (at, controls, boxes) => {
      const post = document.querySelector(at);
      const named = post?.querySelector(controls)?.getAttribute('aria-controls');
      const around = [post, named ? document.getElementById(named) : null];
      const box = around.flatMap((one) => [
        ...(one?.querySelectorAll<HTMLElement>(boxes) ?? []),
      ])[0];
      if (box) box.dataset.labEditor = '';
      return box && `${box.localName}.${box.className}`.replace(/[.]$/, '');
    },
    { timeout: 8000 },
    post,
    reply,
    editors,
  );
  return String(await found.jsonValue());
}

/** Numbers the posts that carry our button, whose name is drawn by lot. */
function markPosts(selector: string): number {
  const ours = (one: Element) =>
    /^[a-z]{4}-[a-z]{6}$/.test(one.localName) && !one.attributes.length;
  const marked = [...document.querySelectorAll<HTMLElement>(selector)].filter((post) =>
    [...post.children].some(ours),
  );
  for (const [number, post] of marked.entries()) post.dataset.labPost = String(number);
  return marked.length;
}
