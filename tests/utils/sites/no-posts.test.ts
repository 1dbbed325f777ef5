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
    'a grid of pictures on a profile, and whom to follow',
    'https://x.com/bakery/media',
    `<div data-testid="primaryColumn"><ul><li role="listitem"><a href="/bakery/status/1/photo/1">${picture}</a></li></ul><div data-testid="UserCell"><a href="/amina"><span>Amina</span></a><a href="/amina"><span>@amina</span></a><button>+</button></div></div>`,
  ],
  [
    'the layout of before 2019',
    'https://x.com/bakery',
    `<div class="timeline"><table class="tweet" href="/bakery/status/1"><tr><td><strong class="fullname">Bakery</strong><div class="username">@bakery</div></td></tr><tr><td><div class="tweet-text" data-id="1"><div dir="ltr">Bread</div></div></td></tr></table></div><li class="js-stream-item stream-item"><div class="tweet" data-screen-name="bakery" data-tweet-id="1"><p class="js-tweet-text tweet-text">Bread</p></div></li>`,
  ],
  [
    'pictures on a profile, and who follows it',
    'https://mastodon.example/@bakery/media',
    `<div id="mastodon" data-props="{}"></div><div class="account-gallery__container"><div class="media-gallery__item"><a class="media-gallery__item-thumbnail" href="/@bakery/1">${picture}</a></div></div><div role="feed"><article><div class="account"><div class="account__wrapper"><a class="account__display-name" href="/@amina" title="@amina"><strong class="display-name__html">Amina</strong><span class="display-name__account">@amina</span></a></div></div></article></div>`,
  ],
  [
    'the public page of one post from before 4.0',
    'https://mastodon.example/@bakery/1',
    `<div id="mastodon-public"></div><div class="public-layout"><div class="entry h-entry"><div class="status-public"><p class="p-name"><a class="status__display-name u-url" href="https://mastodon.example/@bakery">Bakery</a></p><div class="e-content">Bread</div></div></div></div>`,
  ],
  [
    'a list of feeds, and pictures on a profile',
    'https://bsky.app/feeds',
    `<a href="/profile/bakery.test/feed/bread"><div dir="auto">Bread</div><div dir="auto">by @bakery.test</div><div role="button">+</div></a><a href="/profile/bakery.test/post/a1">${picture}</a>`,
  ],
  [
    'pictures to explore, and short films',
    'https://www.instagram.com/explore/',
    `<main><a href="/p/abc1/">${picture}</a><a href="/bakery/reel/abc2/"><span dir="auto">1,024</span></a><article><div><a href="/p/abc3/">${picture}</a></div></article></main>`,
  ],
  [
    'a shop’s goods, and a grid of short films',
    'https://www.facebook.com/marketplace/',
    `<div role="main"><div role="article"><a href="/marketplace/item/1/"><span dir="auto">Oven</span></a></div><a href="/reel/1/">${picture}<span>2K</span></a></div>`,
  ],
  [
    'the layout of before 2020',
    'https://www.facebook.com/bakery/',
    `<div class="_5pcr userContentWrapper" data-ft="{}"><h5><span class="fwb"><a href="/bakery/">Bakery</a></span></h5><div data-testid="post_message" class="userContent"><p>Bread</p></div><abbr title="1"><a href="/bakery/posts/1">1h</a></abbr></div>`,
  ],
  [
    'people that were searched for, and a list of jobs',
    'https://www.linkedin.com/search/results/people/',
    `<ul><li><div data-chameleon-result-urn="urn:li:member:1"><a href="/in/amina">Amina</a></div></li></ul><main><div role="listitem"><a href="/jobs/view/1">Baker</a><p>Bakery</p></div></main>`,
  ],
  [
    'the layout before that of 2025',
    'https://www.linkedin.com/feed/',
    `<div class="feed-shared-update-v2" data-id="urn:li:activity:1"><div class="feed-shared-actor"><a class="feed-shared-actor__container-link" href="/in/amina"><span class="feed-shared-actor__name">Amina</span></a></div><div class="feed-shared-text">Bread</div></div>`,
  ],
  [
    'videos of a channel, and its short ones',
    'https://www.youtube.com/@bakery/videos',
    `<ytd-rich-grid-media><a id="video-title-link" href="/watch?v=abc"><yt-formatted-string id="video-title">Bread</yt-formatted-string></a></ytd-rich-grid-media><ytm-shorts-lockup-view-model><a href="/shorts/abc"><h3>Dough</h3></a></ytm-shorts-lockup-view-model>`,
  ],
  [
    'comments in the layout of before 2017',
    'https://www.youtube.com/watch',
    `<section class="comment-thread-renderer"><div class="comment-renderer"><a class="comment-author-text" href="/channel/UC1">Amina</a><div class="comment-renderer-text-content">Bread</div></div></section>`,
  ],
  [
    'a home of videos, and who to follow',
    'https://www.tiktok.com/explore',
    `<div data-e2e="explore-item-list"><div data-e2e="explore-item"><a href="/@bakery/video/1">${picture}</a><a href="/@bakery"><p data-e2e="explore-card-user-unique-id">bakery</p></a></div></div>`,
  ],
  [
    'pins that were searched for, and more ideas',
    'https://www.pinterest.com/search/pins/',
    `<div data-test-id="pinWrapper"><a href="/pin/1/">${picture}</a><div><a href="/bakery/">Bakery</a></div></div>`,
  ],
  [
    'an archive of pictures',
    'https://www.tumblr.com/bakery/archive',
    `<div><a href="/bakery/1" data-id="1"><article>${picture}</article></a></div>`,
  ],
  [
    'the latest topics, and a list of members',
    'https://discourse.example/latest',
    `<table class="topic-list"><tr class="topic-list-item" data-topic-id="1"><td class="main-link"><a class="title" href="/t/bread/1">Bread</a></td><td class="posters"><a href="/u/amina" data-user-card="amina">${picture}</a></td></tr></table>`,
  ],
  [
    'a list of communities',
    'https://lemmy.example/communities',
    `<div class="lemmy-site"><table><tr><td><a class="community-link" href="/c/bread">Bread</a></td></tr></table><ul><li><a class="person-listing" href="/u/amina">Amina</a></li></ul></div>`,
  ],
  [
    'a gallery, and who was found',
    'https://misskey.example/gallery',
    `<div id="misskey_app"><a href="/gallery/1"><article><header><a href="/@amina">Amina</a></header><footer>${picture}</footer></article></a></div>`,
  ],
  [
    'a list of questions, and of people',
    'https://stackoverflow.com/questions',
    `<div class="s-post-summary" data-post-id="1"><h3><a class="s-link" href="/questions/1/x">How?</a></h3><div class="s-user-card"><a href="/users/1/amina">Amina</a></div></div>`,
  ],
  [
    'who leads, and who was voted for',
    'https://news.ycombinator.com/leaders',
    `<table><tbody><tr class="athing"><td>1.</td><td><a href="user?id=amina" class="hnuser">amina</a></td><td>9</td></tr></tbody></table>`,
  ],
  [
    'pictures of a community, and communities to join',
    'https://www.reddit.com/explore/',
    `<shreddit-gallery-carousel><a href="/r/bread/comments/1/x/">${picture}</a></shreddit-gallery-carousel><community-recommendation><a href="/r/bread/">r/bread</a></community-recommendation>`,
  ],
  [
    'who moderates and what is about it',
    'https://old.reddit.com/r/bread/about/moderators',
    `<div class="thing"><span class="user"><a href="/user/amina">amina</a></span></div><div class="thing promotedlink link"><p class="tagline"></p></div>`,
  ],
  [
    'the posts of a blog, as they are managed',
    'https://wordpress.example/wp-admin/edit.php',
    `<link href="/wp-content/themes/x/style.css"><table><tbody id="the-list"><tr id="post-1" class="type-post"><td><a class="row-title" href="post.php?post=1">Bread</a></td><td class="author"><a href="edit.php?author=1">Amina</a></td></tr></tbody></table>`,
  ],
  [
    'a grid of goods, and cards that nobody signed',
    'https://comments.example/shop',
    `<main><article><a href="/shop/1">${picture}<h2>Rye</h2></a><p>4.50</p></article><article><a href="/shop/2">${picture}<h2>Spelt</h2></a><p>5.00</p></article></main>`,
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
