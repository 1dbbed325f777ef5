import { partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isVisible } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: 'ytd-comment-view-model,ytd-comment-renderer,ytcp-comment',
  thread: 'ytd-comment-thread-renderer,ytcp-comment-thread',
  author: '#author-text[href],#author-text a[href],a#name[href],#name a[href]',
  picture: 'a#author-thumbnail[href],#author-thumbnail a[href]',
  permalink: '#published-time-text a[href*="lc="]',
  text: '#content-text',
  more: '#more:not([hidden])',
  reply: '#reply-button-end button,#reply-button button',
  editor: '[id="contenteditable-root"][contenteditable="true"],ytcp-commentbox textarea',
};

export default {
  name: 'youtube',
  title: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  selectors,
  surfaces: [
    {
      name: 'comments',
      at: /^\/(watch|shorts|channel\/[^/]+\/comments)/,
      least: 1,
      once: 'thread',
    },
  ],
  read(element) {
    const link = findOwn(element, selectors.author, selectors.post);
    const name = readName(link);
    // What is shown is the handle; Studio links it to a channel by number, as it does the picture.
    const handle = partOf(link, /^\/(@[^/?]+)/) ?? (name.startsWith('@') ? name : undefined);
    const picture = findOwn(element, selectors.picture, selectors.post);
    if (name.startsWith('@') && name !== handle) return undefined;
    if (picture && pathOf(picture) !== pathOf(link)) return undefined;
    const path = partOf(
      findOwn(element, selectors.permalink, selectors.post),
      /^(\/[^?]+\?(?:v=[\w-]+&)?lc=[\w.-]+)/,
    );
    const body = findOwn(element, selectors.text, selectors.post);
    return wholePost({
      site: 'youtube',
      id: path && /lc=(.+)/.exec(path)?.[1],
      kind: 'comment',
      author: name,
      handle,
      permalink: path && `https://www.youtube.com${path}`,
      text: body ? readText(body).text : undefined,
      cut: findOwn(element, selectors.more, selectors.post) !== undefined,
    });
  },
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  findEditor(element) {
    const boxes = findAllOwn(element, selectors.editor, selectors.post).filter(isVisible);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
  limit: () => ({
    max: 10_000,
    counts: 'utf-16',
    source: 'https://support.google.com/youtube/answer/6000964',
  }),
} satisfies Site;

// Seen at: https://www.youtube.com/watch?v=nS9McwlWGzo
