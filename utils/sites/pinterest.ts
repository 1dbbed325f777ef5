import { pageAddress, partOf } from '../page/address.ts';
import { findAllOwn, findOwn } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: '[data-test-id="unified-comment"],[data-test-id="aggregated-comment"]',
  text: '[data-test-id="text-container"]',
  people: 'a[href]',
};

const account = /^\/([\w-]+)\/$/;

export default {
  name: 'pinterest',
  title: 'Pinterest',
  matches: ['https://www.pinterest.com/*', 'https://*.pinterest.com/*'],
  selectors,
  read(element) {
    const links = findAllOwn(element, selectors.people, selectors.post);
    const [by] = peopleIn(links, account);
    const body = findOwn(element, selectors.text, selectors.post);
    // Picture and name lead to one account, and the picture comes first.
    if (!by || !body || links[0] === by.link || partOf(links[0], account) !== by.handle)
      return undefined;
    const { text, cut } = readText(body);
    const { author, handle } = by;
    const id = `${pageAddress(element).pathname} ${handle}: ${text.slice(0, 80)}`;
    return wholePost({ site: 'pinterest', id, kind: 'comment', author, handle, text, cut });
  },
  // Neither the button nor the box is known well enough to be pressed or written in.
  replyControl: () => undefined,
  findEditor: () => undefined,
  limit: () => ({
    max: 500,
    counts: 'utf-16',
    source: 'https://developers.pinterest.com/docs/api/v5/',
  }),
} satisfies Site;

// Seen at: https://www.pinterest.com/pin/1/
