import { onSite, partOf } from '../page/address.ts';
import { findAllOwn, findOwn, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import { showsPost } from '../page/shows-post.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: '[data-pressable-container]',
  permalink: 'a[href*="/post/"]:has(time)',
  people: 'a[href*="/@"]',
  text: 'span[dir="auto"]:not(a *):not([role="button"] *):not(:has(time)):not(h1 *):not(svg ~ *)',
  anyText:
    'span:not(a *):not([role="button"] *):not(:has(time)):not(time *):not(h1 *):not(svg ~ *)',
  // The icon's path, since its words change with the language and changed in 2025.
  reply: '[role="button"]:has(path[d^="M15.376 13.217"])',
  editor: '[role="dialog"] [contenteditable="true"][role="textbox"]',
};

function read(element: HTMLElement) {
  // A quoted post is a container inside another.
  if (element.parentElement?.closest(selectors.post)) return undefined;
  const link = findOwn(element, selectors.permalink, selectors.post);
  const path = partOf(link, /^(\/@[^/]+\/post\/[\w-]+)/);
  const links = findAllOwn(element, selectors.people, selectors.post);
  const whose = partOf(link, /^\/@([^/]+)\/post\//);
  // Others may be named above, such as who reposted it: the author is whose address it is.
  const by = peopleIn(links, /^\/@([^/?]+)\/?$/).find(({ handle }) => handle === whose);
  if (!by || !link || !path || by.author !== by.handle) return undefined;
  const all = findAllOwn(element, selectors.text, selectors.post);
  const texts = all.filter(
    (text) => !text.parentElement?.closest('span[dir="auto"]') && !text.contains(by.link),
  );
  const loose = findAllOwn(element, selectors.anyText, selectors.post);
  if (texts.length === 0 && loose.some((each) => /\p{L}{2}/u.test(readText(each, 'a').text)))
    return undefined;
  const reads = texts.map((text) => readText(text));
  return wholePost({
    site: 'threads',
    id: path,
    kind: 'post',
    author: by.author,
    handle: by.handle,
    permalink: onSite(element, path),
    text: reads.map(({ text }) => text).join('\n'),
    cut: reads.some(({ cut }) => cut),
    time: link.querySelector('time')?.getAttribute('datetime') ?? undefined,
  });
}

export default {
  name: 'threads',
  title: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/$/, least: 3 },
    { name: 'post', at: /^\/@[^/]+\/post\//, least: 1 },
  ],
  accountIn: /^\/@([^/]+)\/post\//,
  read,
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  findEditor(element) {
    const post = read(element);
    const editors = [
      ...element.ownerDocument.querySelectorAll<HTMLElement>(selectors.editor),
    ].filter(isVisible);
    const dialog = editors[0]?.closest('[role="dialog"]');
    return post && dialog && editors.length === 1 && showsPost(dialog, post)
      ? editors[0]
      : undefined;
  },
  limit: () => ({
    max: 500,
    counts: 'code-points',
    source: 'https://developers.facebook.com/docs/threads/overview/#limitations',
  }),
} satisfies Site;

// Seen at: https://www.threads.com/ https://www.threads.com/@threads
