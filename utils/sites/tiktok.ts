import { pageAddress, partOf } from '../page/address.ts';
import { findAllOwn, findOwn } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: 'div:has(> div > [data-e2e^="comment-level-"])',
  text: '[data-e2e^="comment-level-"]',
  name: '[data-e2e^="comment-username-"] a',
  people: 'a[href*="/@"]',
  reply: '[data-e2e^="comment-reply-"]',
};

const account = /^\/@([^/?]+)$/;

export default {
  name: 'tiktok',
  title: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  selectors,
  read(element) {
    const name = findOwn(element, selectors.name, selectors.post);
    const [by] = name ? peopleIn([name], account) : [];
    const picture = findAllOwn(element, selectors.people, selectors.post)[0];
    const bodies = findAllOwn(element, selectors.text, selectors.post);
    if (!by || !bodies[0] || bodies.length > 1 || partOf(picture, account) !== by.handle)
      return undefined;
    const read = readText(bodies[0]);
    // The page gives comments no id and no address.
    const id = `${pageAddress(element).pathname} ${by.handle}: ${read.text.slice(0, 80)}`;
    const { author, handle } = by;
    return wholePost({ site: 'tiktok', id, kind: 'comment', author, handle, ...read });
  },
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  // Nothing on the page says which comment the one box answers.
  findEditor: () => undefined,
  limit: () => ({
    max: 150,
    counts: 'utf-16',
    source: 'https://developers.tiktok.com/doc/research-api-specs-query-video-comments/',
  }),
} satisfies Site;

// Seen at: https://www.tiktok.com/@tiktok
