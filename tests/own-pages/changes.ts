import type { Page } from 'puppeteer-core';
import type { Post } from '../../utils/post.ts';
import type { Kind } from '../browsers/find-browser.ts';
import { fileFor } from '../pages/build.ts';
import type { Place } from '../pages/places.ts';
import { postAt } from '../pages/posts.ts';
import { openFrom, type Run } from '../sites/open-page.ts';
import { worldBeside } from './beside.ts';

/** What became of the reply boxes of one page after its markup changed. */
export interface Survival {
  address: string;
  changes: number;
  /** The box of the right post, told or opened. */
  right: number;
  /** No box told or opened: the reply is copied. */
  none: number;
  wrong: string[];
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = Array.from({ length: 60 }, (_, n) => postAt(n));
const ownOf = ({ text }: Post) => own.find((one) => plain(one.text) === plain(text))?.id;

interface Wish {
  kind: Kind;
  changes: number;
  /** The built readers, run in a world beside each page. */
  script: string;
}

async function load(page: Page, address: string, { kind, script }: Wish): Promise<Run> {
  await openFrom(page, address, policy, (url) => fileFor(url.hostname, url.pathname));
  await page.waitForSelector('[data-ready]');
  return worldBeside(kind, page, script);
}

/** Each editor that was told to answer a post: that post's id as it was read, and the post it does answer. */
const told = (page: Page) =>
  page.evaluate(() =>
    window.opened.flatMap(({ answers, model }) => {
      const read = model.element()?.getAttribute('data-told-for');
      return read ? [{ read, answers }] : [];
    }),
  );

/** Changes a page `changes` times, each made to the page as it was: once before a box is opened and once after. */
async function changeBoxes(page: Page, { address }: Place, wish: Wish): Promise<Survival> {
  const { changes } = wish;
  const survival: Survival = { address, changes, right: 0, none: 0, wrong: [] };
  const judge = async (seed: number, ids: Map<string, string>) => {
    const found = await told(page);
    for (const { read, answers } of found) {
      // Where an address went, the id is made of what is left of it.
      if ((ids.get(read) ?? read).endsWith(answers)) survival.right += 1;
      else survival.wrong.push(`seed ${seed}: ${read} was told the box that answers ${answers}`);
    }
    if (found.length === 0) survival.none += 1;
  };
  for (let seed = 1; seed <= changes; seed += 1) {
    for (const when of ['before', 'after'] as const) {
      const run = await load(page, address, wish);
      const posts = (await run<Post[]>('boxes.posts()')).filter(({ promoted }) => !promoted);
      const ids = new Map(posts.map((post) => [post.id, ownOf(post) ?? '']));
      const id = JSON.stringify(posts[seed % posts.length]?.id);
      if (when === 'before') {
        await run(`changePage(${seed}, boxes.selector)`);
        await run(`boxes.open(${id})`);
      } else {
        await run(`boxes.open(${id})`);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('[data-told-for]'))
            each.removeAttribute('data-told-for');
        });
        await run(`changePage(${seed}, "body")`);
        await run('boxes.told()');
      }
      await judge(seed, ids);
    }
  }
  return survival;
}

/** Changes every place, as many at a time as there are pages to open them in. */
export async function changeAll(
  pages: readonly Page[],
  places: readonly Place[],
  wish: Wish,
): Promise<Survival[]> {
  const waiting = [...places];
  const all: Survival[] = [];
  const work = async (page: Page) => {
    for (let place = waiting.shift(); place; place = waiting.shift()) {
      const one = await changeBoxes(page, place, wish);
      console.error(`${wish.kind} ${lineOf(one)}`);
      all.push(one);
    }
  };
  await Promise.all(pages.map(work));
  return places.flatMap(({ address }) => all.find((one) => one.address === address) ?? []);
}

const lineOf = ({ address, changes, right, none, wrong }: Survival) =>
  [
    `${address}: ${changes} changes, box right ${right}, none ${none}, wrong ${wrong.length}`,
    ...wrong,
  ].join('\n  ');

/** The table of all pages. */
export function tableOf(survivals: readonly Survival[]): string {
  const rows = survivals.map(
    ({ address, changes, right, none, wrong }) =>
      `| ${address.replace('https://', '')} | ${changes} | ${right} | ${none} | ${wrong.length} |`,
  );
  return [
    '| page | changes | right box | no box | wrong box |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
