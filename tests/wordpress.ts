import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Post } from '../utils/post.ts';
import { postAt } from './pages/posts.ts';
import { besidePage, buildReaders, openChromium } from './sites/open-page.ts';
import { haveWordPress, serveWordPress } from './wordpress/serve-wordpress.ts';

// npm run wordpress: a real WordPress from Debian's packages; its comments are read and answered on
// the front page, in a classic and in a block theme, and in the moderation list of wp-admin.

const skip = (why: string): never => {
  console.log(`SKIPPED: ${why}`);
  process.exit(0);
};
if (!haveWordPress()) skip('WordPress and its database can be installed on Debian, as root');
const browser = (await openChromium()) ?? skip('no Chromium on this machine and none to be had');
const posts = Array.from({ length: 12 }, (_, n) => postAt(n));
const wordpress = await serveWordPress(posts);
const script = await buildReaders('tests/sites/drive-page.ts');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

async function readAndAnswer(page: Page, path: string, send: string, what: string): Promise<void> {
  await page.goto(wordpress.address + path);
  const run = await besidePage(page, script);
  const before = wordpress.comments().length;
  // The watcher reads in slices.
  let read: Post[] = [];
  for (let looks = 0; looks < 50 && read.length < before; looks += 1) {
    read = await run<Post[]>('driver.posts()');
    await new Promise((later) => setTimeout(later, 100));
  }
  assert.equal(await run('driver.site'), 'wordpress');
  assert.equal(read.length, before, `${what}: as many comments as there are`);
  for (const own of posts) {
    const found = read.find(({ text }) => plain(text) === plain(own.text));
    assert.equal(found?.author, own.name, `${what}: ${own.text}`);
    assert.match(found?.permalink ?? '', /#comment-\d+$/);
  }
  const chosen = read.find(({ text }) => plain(text) === plain(posts[1]?.text ?? ''));
  const id = JSON.stringify(chosen?.id);
  assert.deepEqual(await run('driver.answerable()'), [], `${what}: no box answers anybody yet`);
  assert.equal(await run(`driver.pressReply(${id})`), true);
  for (let looks = 0; looks < 50; looks += 1) {
    if ((await run<string[]>('driver.answerable()')).length > 0) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  assert.deepEqual(await run('driver.answerable()'), [chosen?.id], `${what}: the box answers one`);
  await run(`driver.focusEditor(${id})`);
  await page.keyboard.type(`Asante, ${chosen?.author} (${what})`);
  // A form leads to another page, the moderation list stays; what comes next must not run into that.
  const follows = path.startsWith('/wp-admin') ? undefined : page.waitForNavigation();
  await Promise.all([follows, page.click(send)]);
  for (let looks = 0; looks < 100 && wordpress.comments().length === before; looks += 1)
    await new Promise((later) => setTimeout(later, 200));
  const last = wordpress.comments().find(({ comment_content }) => comment_content.includes(what));
  assert.equal(
    last?.comment_parent,
    chosen?.id.split('/').pop(),
    `${what}: it answers that comment`,
  );
  console.log(`${what}: ${read.length} comments read as written, one answered`);
}

try {
  const page = await browser.newPage();
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.type('#user_login', wordpress.login.name);
  await page.type('#user_pass', wordpress.login.password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  wordpress.wear('twentytwentyone');
  await readAndAnswer(page, '/?p=1', '#commentform #submit', 'classic theme');
  wordpress.wear('twentytwentythree');
  await readAndAnswer(page, '/?p=1', '#commentform #submit', 'block theme');
  const list = '/wp-admin/edit-comments.php';
  await readAndAnswer(page, list, '#replyrow .save', 'moderation list');
} finally {
  await browser.close();
  wordpress.close();
}
