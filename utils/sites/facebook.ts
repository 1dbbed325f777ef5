import { onSite, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isBefore, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: '[aria-posinset],[role="article"][aria-label]',
  header: 'h2 a[href],h3 a[href],h4 a[href]',
  permalink:
    'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/permalink/"],a[href*="/reel/"],' +
    'a[href*="/videos/"]',
  picture: 'a[href*="/photo/?fbid="],a[href*="/photo.php?fbid="]',
  heading: 'h2,h3,h4',
  text: '[data-ad-rendering-role="story_message"],[data-ad-comet-preview="message"],[data-ad-preview="message"]',
  commenter: 'a[href*="comment_id="]',
  commentText: 'span[lang]',
  anyCommentText: 'span[dir="auto"]:not(a *):not([role="button"] *)',
  comment: '[data-ad-rendering-role="comment_button"]',
  editor: 'form [contenteditable="true"][role="textbox"]',
};

// An account is the first part of a path, a number after profile.php, or a number in a group.
const account =
  /^\/(profile\.php\?id=\d+|groups\/[^/]+\/user\/\d+|people\/[^/]+\/\d+|(?!(?:groups|pages|photo|watch|events|hashtag|stories|reel|permalink\.php|l\.php|story\.php)\b)[^/?]+)\/?(?:[?&]|$)/;
const named = (key: string) => (/^[\w.]+$/.test(key) ? key : undefined);

/** The author's name and picture must lead to one account; a group that is named first is no author. */
function readAuthor(element: HTMLElement) {
  const links = findAllOwn(element, 'a[href]', selectors.post);
  const headed = findAllOwn(element, selectors.header, selectors.post);
  const inGroup = /^\/groups\/[^/]+\/?$/.test(pathOf(headed[0]));
  const [first] = peopleIn(inGroup ? links : headed, account);
  if (!first || (inGroup && !first.handle.startsWith('groups/'))) return undefined;
  const pictures = links.filter((link) => link !== first.link && link.querySelector('svg,img'));
  return pictures.some((link) => partOf(link, account) === first.handle) ? first : undefined;
}

/** The address without what only counts visits. */
function cleanPath(link: Element | undefined): string | undefined {
  const path = pathOf(link);
  if (!link || !path) return undefined;
  const asked = new URL(link.getAttribute('href') ?? '', link.baseURI).searchParams;
  const kept = ['story_fbid', 'fbid', 'id', 'comment_id', 'reply_comment_id'].flatMap((name) => {
    const value = asked.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  return kept.length ? `${path}?${kept.join('&')}` : path;
}

function readPost(element: HTMLElement) {
  const by = readAuthor(element);
  const path =
    cleanPath(findOwn(element, selectors.permalink, selectors.post)) ??
    cleanPath(findOwn(element, selectors.picture, selectors.post));
  if (!by) return undefined;
  const body = findOwn(element, selectors.text, selectors.post);
  // A shared post has a heading of its own, and its words stand below it.
  const inner = findAllOwn(element, selectors.heading, selectors.post)
    .filter((heading) => heading.querySelector('a'))
    .find((heading) => isBefore(by.link, heading));
  const read = body && !(inner && isBefore(inner, body)) ? readText(body) : undefined;
  return wholePost({
    site: 'facebook',
    // Some posts hide their address until one points at it.
    id: path ?? `${by.handle}: ${read?.text.slice(0, 80)}`,
    kind: 'post',
    author: by.author,
    handle: named(by.handle),
    permalink: path && onSite(element, path),
    text: read?.text ?? '',
    cut: read?.cut,
  });
}

function readComment(element: HTMLElement) {
  const links = findAllOwn(element, selectors.commenter, selectors.post);
  const [by] = peopleIn(
    links.filter((link) => link.querySelector('span')),
    account,
  );
  // The picture stands first and must be of the same account.
  if (!by || !links[0] || partOf(links[0], account) !== by.handle) return undefined;
  const body =
    findOwn(element, selectors.commentText, selectors.post) ??
    findOwn(element, selectors.anyCommentText, selectors.post);
  const read = body && readText(body);
  const own = links.find((link) => /\/(posts|permalink|photo|videos|reel)/.test(pathOf(link)));
  const path = cleanPath(own);
  return wholePost({
    site: 'facebook',
    id: partOf(links[0], /[?&]comment_id=([^&]+)/),
    kind: 'comment',
    author: by.author,
    handle: named(by.handle),
    permalink: path && onSite(element, path),
    text: read?.text ?? '',
    cut: read?.cut,
    declared: body?.getAttribute('lang') ?? undefined,
  });
}

export default {
  name: 'facebook',
  title: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/(home\.php)?$/, least: 2 },
    {
      name: 'post',
      at: /^\/([^/]+\/posts\/|permalink\.php|groups\/[^/]+\/(posts|permalink)\/)/,
      least: 1,
    },
  ],
  guests: true,
  read: (element) =>
    element.hasAttribute('aria-posinset') ? readPost(element) : readComment(element),
  replyControl(element) {
    const words = findOwn(element, selectors.comment, selectors.post);
    return words?.closest<HTMLElement>('[role="button"]') ?? undefined;
  },
  findEditor(element) {
    if (!element.hasAttribute('aria-posinset')) return undefined;
    const boxes = findAllOwn(element, selectors.editor, selectors.post).filter(isVisible);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
  limit: () => ({
    max: 8000,
    counts: 'utf-16',
    source: 'https://developers.facebook.com/docs/graph-api/reference/comment/',
  }),
} satisfies Site;

// Seen at: https://www.facebook.com/ https://www.facebook.com/permalink.php
