import { onSite, partOf } from '../page/address.ts';
import { findAllOwn, findOwn, isBefore, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: 'article',
  permalink: 'a[href*="/p/"]:has(time),a[href*="/reel/"]:has(time)',
  caption: 'span[dir="auto"]:not(a *)',
  // Only the view of one post with its comments has these: what is whose there is not known.
  commentLink: 'a[href*="/c/"]',
  // The icon's path, since its words change with the language of the page.
  comment: '[role="button"]:has(path[d^="M20.656 17.008"])',
  editor: 'form textarea,form [contenteditable="true"]',
};

const account = /^\/([\w.]+)\/(?:\?|$)/;

export default {
  name: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  selectors,
  surfaces: [{ name: 'feed', at: /^\/$/, least: 2 }],
  read(element) {
    const link = findOwn(element, selectors.permalink, selectors.post);
    const path = partOf(link, /^((?:\/[\w.]+)?\/(?:p|reel)\/[\w-]+\/)/);
    const links = findAllOwn(element, 'a[href]', selectors.post);
    // Before the time stand the author's picture and name; people tagged in the picture come later.
    const before = links.filter((each) => link && isBefore(each, link));
    const by = peopleIn(before, account)[0];
    const picture = before.find((each) => each.querySelector('img'));
    if (!link || !path || !by || by.author !== by.handle) return undefined;
    if (findOwn(element, selectors.commentLink, selectors.post)) return undefined;
    if (partOf(picture, account) !== by.handle) return undefined;
    // The caption follows the author's name where it comes again, below the picture.
    const again = peopleIn(links, account).find(
      (each) => each.handle === by.handle && isBefore(link, each.link),
    );
    const below = findAllOwn(element, selectors.caption, selectors.post).filter(
      (each) =>
        isBefore(link, each) && !each.closest('[role="button"]') && !each.querySelector('a'),
    );
    const caption = again && below.find((each) => isBefore(again.link, each));
    const read = caption && readText(caption);
    if (!read?.text && below.some((each) => readText(each).text !== '')) return undefined;
    return wholePost({
      site: 'instagram',
      id: path,
      kind: 'post',
      author: by.handle,
      handle: by.handle,
      permalink: onSite(element, path),
      text: read?.cut ? read.text.replace(/\s*(…|\.{3})$/, '') : (read?.text ?? ''),
      cut: read?.cut,
      time: link.querySelector('time')?.getAttribute('datetime') ?? undefined,
    });
  },
  replyControl: (element) => findOwn(element, selectors.comment, selectors.post),
  findEditor(element) {
    const boxes = findAllOwn(element, selectors.editor, selectors.post).filter(isVisible);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
  limit: () => ({
    max: 2200,
    counts: 'utf-16',
    source: 'https://developers.facebook.com/docs/instagram-platform/content-publishing/',
  }),
} satisfies Site;

// Seen at: https://www.instagram.com/
