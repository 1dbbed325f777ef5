import { onSite, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isBefore, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  // A post, a comment, and a post on a page of its own; skeletons have no heading.
  post:
    '[aria-posinset],[role="article"][aria-label],' +
    '[role="article"]:not([aria-label],[aria-posinset] *,[role="article"] *):has(h2 a,h3 a,h4 a)',
  header: 'h2 a[href],h3 a[href],h4 a[href],[data-ad-rendering-role="profile_name"] a[href]',
  permalink:
    'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/permalink/"],a[href*="/reel/"],' +
    'a[href*="/videos/"],a[href*="/watch/?v="]',
  picture: 'a[href*="/photo/?fbid="],a[href*="/photo.php?fbid="]',
  heading: 'h2,h3,h4,h5,[data-ad-rendering-role="profile_name"]',
  text: '[data-ad-rendering-role="story_message"],[data-ad-comet-preview="message"],[data-ad-preview="message"]',
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
  // The picture of somebody with a story leads to it, and is labelled with the name.
  const isOfStory = (link: Element) =>
    pathOf(link).startsWith('/stories/') && link.getAttribute('aria-label')?.includes(first.author);
  return pictures.some((link) => partOf(link, account) === first.handle || isOfStory(link))
    ? first
    : undefined;
}

/** The address without what only counts visits. */
function cleanPath(link: Element | undefined): string | undefined {
  const path = pathOf(link);
  if (!link || !path) return undefined;
  const asked = new URL(link.getAttribute('href') ?? '', link.baseURI).searchParams;
  const kept = ['story_fbid', 'fbid', 'v', 'id', 'comment_id', 'reply_comment_id'].flatMap(
    (name) => {
      const value = asked.get(name);
      return value ? [`${name}=${encodeURIComponent(value)}`] : [];
    },
  );
  return kept.length ? `${path}?${kept.join('&')}` : path;
}

const isPost = (element: HTMLElement) =>
  element.hasAttribute('aria-posinset') || !element.hasAttribute('aria-label');

function readPost(element: HTMLElement) {
  const by = readAuthor(element);
  if (!by) return undefined;
  // A shared post has a heading of its own, and its words and its address stand below it.
  const inner = findAllOwn(element, selectors.heading, selectors.post)
    .filter((heading) => heading.querySelector('a'))
    .find((heading) => isBefore(by.link, heading));
  // So does the picture of somebody else, which comes first.
  const links = findAllOwn(element, 'a[href]', selectors.post);
  const pictured = links.find((link) => {
    const whose = link.querySelector('svg,img') ? partOf(link, account) : undefined;
    return whose !== undefined && whose !== by.handle && isBefore(by.link, link);
  });
  const mine = (selector: string) => {
    const found = findOwn(element, selector, selectors.post);
    return found && [inner, pictured].some((each) => each && isBefore(each, found))
      ? undefined
      : found;
  };
  const path = cleanPath(mine(selectors.permalink)) ?? cleanPath(mine(selectors.picture));
  // An address that names somebody else who is linked here is that other's, and the words may be, too.
  const whose = /^\/([\w.]+)\/(?:posts|videos|reel)\//.exec(path ?? '')?.[1];
  if (whose && whose !== by.handle && links.some((link) => partOf(link, account) === whose))
    return undefined;
  const body = mine(selectors.text);
  const read = body && readText(body);
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
  const links = findAllOwn(element, 'a[href]', selectors.post);
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
    // Members of a group are linked without it; an answer's own address names what it answers, too.
    id: partOf(links[0], /[?&]comment_id=([^&]+)/) ?? partOf(own, /.*comment_id=([^&]+)/),
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
  read: (element) => (isPost(element) ? readPost(element) : readComment(element)),
  replyControl(element) {
    const words = findOwn(element, selectors.comment, selectors.post);
    return words?.closest<HTMLElement>('[role="button"]') ?? undefined;
  },
  findEditor(element) {
    if (!isPost(element)) return undefined;
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
