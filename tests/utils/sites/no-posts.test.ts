import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages } from '../../pages/build.ts';
import { openMarkup } from '../../sites/open-markup.ts';
import { buildReaders, openChromium } from '../../sites/open-page.ts';
import type { PageReading } from '../../sites/read-page.ts';

const browser: Browser | undefined = await openChromium();
if (!browser) console.log('SKIPPED: no Chromium on this machine, so no page was read');

let script = '';
beforeAll(async () => {
  if (!browser) return;
  await buildPages();
  script = await buildReaders();
}, 240_000);
afterAll(() => browser?.close());

const picture = '<img alt="" src="data:,">';
/** Pages that hold no post, or none that anybody signed: in the markup of their sites, with words of ours. */
const pages: [what: string, address: string, markup: string][] = [
  [
    'a grid of pictures on a profile',
    'https://www.instagram.com/bakery/',
    `<main><header><h2>bakery</h2></header><div><a href="/p/abc1/">${picture}</a><a href="/p/abc2/">${picture}</a></div></main>`,
  ],
  [
    'a wall to log in at',
    'https://www.instagram.com/',
    `<article><form><input name="username"><input type="password"></form><a href="/accounts/password/reset/"><span dir="auto">?</span></a></article>`,
  ],
  [
    'a grid of videos',
    'https://www.youtube.com/',
    `<ytd-rich-item-renderer><a id="video-title-link" href="/watch?v=abc"><h3>Bread</h3></a><ytd-channel-name><a href="/@bakery">Bakery</a></ytd-channel-name></ytd-rich-item-renderer>`,
  ],
  [
    'a grid of videos',
    'https://www.tiktok.com/@bakery',
    `<div data-e2e="user-post-item"><a href="/@bakery/video/1">${picture}</a></div>`,
  ],
  [
    'a wall to log in at',
    'https://www.threads.com/',
    `<div data-pressable-container="true"><a href="/login"><span dir="auto">Log in</span></a></div>`,
  ],
  [
    'who followed me',
    'https://www.threads.com/activity',
    `<div data-pressable-container="true"><a href="/@amina"><span dir="auto">amina</span></a><span dir="auto">x</span></div>`,
  ],
  [
    'the layout before today’s',
    'https://www.reddit.com/r/bread/',
    `<div class="Post t3_1" data-testid="post-container"><a data-click-id="user" href="/user/amina/">u/amina</a><h3>Bread</h3></div>`,
  ],
  [
    'a comment that was deleted',
    'https://www.reddit.com/r/bread/comments/1/x/',
    `<shreddit-comment author="[deleted]" thingid="t1_a" permalink="/r/bread/comments/1/comment/a/"><div id="t1_a-comment-rtjson-content"><p>gone</p></div></shreddit-comment>`,
  ],
  [
    'skeletons of a feed, and a chat',
    'https://www.facebook.com/',
    `<div role="article"></div><div aria-posinset="2"></div><div role="article" aria-label="…"></div><div role="textbox" contenteditable="true" data-lexical-editor="true">Hi</div>`,
  ],
  [
    'a course and a carousel of jobs',
    'https://www.linkedin.com/feed/',
    `<div role="article" data-urn="urn:li:lyndaCourse:1"><h3>Course</h3></div><div role="article" data-urn="urn:li:aggregate:(urn:li:jobPosting:1,urn:li:jobPosting:2)"><a href="/jobs/1">Job</a></div>`,
  ],
  [
    'a course and people one may know, in the newer layout',
    'https://www.linkedin.com/feed/',
    `<main data-testid="mainFeed"><div role="listitem"><a href="/learning/x"><p>Course</p></a></div><div role="listitem"><a href="/in/amina/"><figure>${picture}</figure></a><a href="/in/amina/"><p>Amina</p></a></div></main>`,
  ],
  [
    'a post that is no longer there, and a message',
    'https://x.com/amina/status/1',
    `<article data-testid="tweet"><span>This post is from a suspended account.</span></article><div data-testid="DMDrawer"><div data-testid="tweetText">Hi</div></div>`,
  ],
  [
    'a post that cannot be shown',
    'https://bsky.app/',
    `<div data-testid="feedItem-by-amina.test"><div>Blocked</div></div>`,
  ],
  [
    'a job that nobody signed',
    'https://news.ycombinator.com/jobs',
    `<table><tbody><tr class="athing submission" id="7"><td><span class="titleline"><a href="https://jobs.example/">Baker wanted</a></span></td></tr><tr><td class="subtext"><span class="age" title="2026-11-02T08:00:00"><a href="item?id=7">1h</a></span></td></tr></tbody></table>`,
  ],
  [
    'boards of a profile',
    'https://www.pinterest.com/bakery/',
    `<div data-test-id="pin"><a href="/pin/1/">${picture}</a></div>`,
  ],
  [
    'a blog to follow, and a reblog of several voices',
    'https://www.tumblr.com/dashboard',
    `<div data-id="1"><article><header><a href="/amina">amina</a><a href="/amina/1">1h</a></header><div><a href="/ben/2">ben</a> his words</div><footer></footer></article></div>`,
  ],
  [
    'a signed-out question without its owner',
    'https://stackoverflow.com/q/1',
    `<div class="question" data-questionid="1"><div class="s-prose">How?</div></div>`,
  ],
];

describe.skipIf(!browser)('pages without posts give none, and no error', () => {
  test.each(pages)('%s: %s', async (_what, address, markup) => {
    if (!browser) throw new Error('no browser');
    const { page, run } = await openMarkup(browser, { address, markup }, script);
    const { posts, errors } = await run<PageReading>('readPage()');
    expect(errors).toEqual([]);
    expect(posts).toEqual([]);
    await page.close();
  });
});
