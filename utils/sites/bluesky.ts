import { onSite, pageAddress, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOnlyVisible, findOwn, isBefore, isVisible } from '../page/find.ts';
import { listedPost } from '../page/listed-post.ts';
import { numberIn } from '../page/number-in.ts';
import { besides } from '../page/person.ts';
import { readName, readText, tidy } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { linksTo, samePath } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  // In a list of people each is one link with a button to follow them in it; found by a search, a post is one big link
  // without a name of its own.
  post:
    '[data-testid^="feedItem-by-"],[data-testid^="postThreadItem-by-"],' +
    'a[href^="/profile/"]:has([role="button"]):not([data-testid]),' +
    '[role="link"]:not(a,[data-testid],[data-testid*="tem-by-"] *):has([data-testid="replyBtn"])',
  // A quoted post is one big link inside the post.
  quoted: '[role="link"][tabindex="0"]:not(a):not([data-testid])',
  profile: 'a[href*="/profile/"]:not([href*="/post/"])',
  permalink: 'a[href*="/post/"][data-tooltip]',
  text: '[data-testid="postText"],[data-word-wrap="1"]',
  reply: '[data-testid="replyBtn"]',
  notices: '[data-testid="notifsFeed"]',
  me: 'nav a[href^="/profile/"]:not([href*="/feed/"])',
  composer: '[data-testid="composePostView"]',
  editor: '[contenteditable="true"].ProseMirror',
};

// Starts of the icons' paths: words would change with the language of the page.
const icons: [RegExp, PostKind][] = [
  [/^M16\.793 2\.293/, 'repost'],
  [/^M12\.489 21\.37/, 'like'],
  [/^M7\.5 6\.5/, 'follow'],
];
const replyIcon = 'svg path[d^="M15.793 10.2"]';

const handleOf = (element: HTMLElement) => /-by-(.+)$/.exec(element.dataset.testid ?? '')?.[1];

/** Where the whole row is one big link, only a link inside that is a quoted post. */
function rowOf(element: HTMLElement): HTMLElement {
  const link = element.querySelector<HTMLElement>(selectors.quoted);
  return link?.querySelector(selectors.reply) ? link : element;
}

function kindOf(
  element: HTMLElement,
  { row, key, words }: { row: HTMLElement; key: string; words: Element | undefined },
): PostKind {
  if (!element.closest(selectors.notices)) {
    const mine = pathOf(element.ownerDocument.querySelector(selectors.me));
    return !samePath(mine, `/profile/${key}`) && linksTo(words, mine) ? 'mention' : 'post';
  }
  if (findOwn(row, replyIcon, selectors.quoted)) return 'reply';
  return row.querySelector(selectors.quoted) ? 'quote' : 'mention';
}

/** Name and account from the two last profile links before the time: the second shows the @handle. */
function readAccount(row: HTMLElement, told: string | undefined, before: Element | undefined) {
  const links = findAllOwn(row, selectors.profile, selectors.quoted).filter(
    (link) => readName(link) !== '' && (!before || isBefore(link, before)),
  );
  const at = links.findIndex((link) =>
    told ? readName(link) === `@${told}` : /^@/.test(readName(link)),
  );
  const account = links[at];
  const handle = readName(account).slice(1);
  const name = links[at - 1];
  const key = partOf(account, /^\/profile\/([^/?]+)$/);
  const same = key && key === partOf(name, /^\/profile\/([^/?]+)$/);
  const known = told ?? (key === handle || key?.startsWith('did:'));
  return same && known ? { key, handle, author: readName(name) } : undefined;
}

/**
 * The post in focus carries no link to itself, but links to who liked or reposted it; and where it
 * has none of either, the address of the page is its own.
 */
function pathInFocus(row: HTMLElement, handle: string, key: string): string | undefined {
  const links = findAllOwn(row, 'a[href*="/post/"]', selectors.quoted);
  const paths = [
    ...links.map((link) => partOf(link, /^([^?]+)\/(?:liked-by|reposted-by|quotes)$/) ?? ''),
    pageAddress(row).pathname,
  ];
  return paths.find((path) => {
    const whose = /^\/profile\/([^/]+)\/post\/[^/]+$/.exec(path)?.[1];
    return whose === handle || whose === key;
  });
}

function readPost(element: HTMLElement) {
  const row = rowOf(element);
  if (!findOwn(row, selectors.reply, selectors.quoted)) return undefined;
  const link = findOwn(row, selectors.permalink, selectors.quoted);
  const account = readAccount(row, handleOf(element), link);
  if (!account) return undefined;
  const { handle } = account;
  const parts = /^(\/profile\/([^/]+)\/post\/[^/?]+)$/.exec(partOf(link, /^([^?]+)/) ?? '');
  const path = link
    ? parts?.[2] === account.key
      ? parts[1]
      : undefined
    : pathInFocus(row, handle, account.key);
  const texts = findAllOwn(row, selectors.text, selectors.quoted);
  const body = texts.find((text) => !link || isBefore(link, text));
  if (texts.length > 0 && !body) return undefined;
  const read = body && readText(body);
  return wholePost({
    site: 'bluesky',
    id: path,
    kind: kindOf(element, { row, key: account.key, words: body }),
    author: account.author,
    handle,
    permalink: path && onSite(element, path),
    text: read?.text ?? '',
    cut: read?.cut,
  });
}

/** Reposts, likes and follows are links as a whole, told apart by their icon; within, each person has a line. */
function readNotice(element: HTMLElement) {
  const handle = handleOf(element);
  const icon = element.querySelector('svg path')?.getAttribute('d') ?? '';
  const kind = icons.find(([start]) => start.test(icon))?.[1];
  const links = [...element.querySelectorAll<HTMLElement>(selectors.profile)];
  const people = links.flatMap((link) => {
    const [, author, account] = /^(.*?) ?@([^\s@]+)$/.exec(readName(link)) ?? [];
    return account ? [{ handle: account, author: author || account }] : [];
  });
  people.sort((a, b) => Number(b.handle === handle) - Number(a.handle === handle));
  const actor = links.find((link) => readName(link).includes(`@${handle}`));
  const key = partOf(actor, /^\/profile\/([^/?]+)/);
  const named = links.find(
    (link) => link !== actor && readName(link) && partOf(link, /^\/profile\/([^/?]+)/) === key,
  );
  const line = named?.closest('[aria-label]:not(a)');
  const more = line ? numberIn(readText(line, 'a,[data-tooltip]').text) : 0;
  const { first, ...rest } = besides(people, 1 + more);
  const about = partOf(element, /^(\/profile\/[^/]+\/post\/[^/?]+)/);
  const words = [...element.querySelectorAll<HTMLElement>('[dir="auto"]')].find(
    (part) => line && isBefore(line, part) && !line.contains(part),
  );
  return wholePost({
    site: 'bluesky',
    id: kind && `${kind}:${handle}:${about ?? ''}`,
    kind,
    author: actor && first?.handle === handle ? readName(named) : undefined,
    handle,
    ...rest,
    about: about && onSite(element, about),
    text: words ? readText(words).text : '',
  });
}

/** One of those who passed on a post of mine, in the list of them all; the words are what they say of themselves. */
function readSharer(card: HTMLElement) {
  const me = card.ownerDocument.querySelector(selectors.me);
  const about = listedPost(card, '/reposted-by', me);
  const lines = [...card.querySelectorAll('[dir="auto"]')].map(readName);
  const at = lines.findIndex((line) => /^@\S+$/.test(line));
  const handle = lines[at]?.slice(1);
  const bio = card.querySelector(selectors.text);
  const id = about && `repost:${handle}`;
  const text = bio ? readText(bio).text : '';
  return wholePost({
    site: 'bluesky',
    id,
    kind: 'repost',
    author: lines[at - 1],
    handle,
    about,
    text,
  });
}

function read(element: HTMLElement) {
  if (!element.matches('a')) return readPost(element);
  return handleOf(element) ? readNotice(element) : readSharer(element);
}

/** The composer shows name and words of the post it answers, but neither account nor address. */
function showsPost(composer: HTMLElement, author: string, text: string): boolean {
  const shown = [...composer.querySelectorAll<HTMLElement>('[dir="auto"],[data-word-wrap]')]
    .filter((part) => !part.closest('[contenteditable]'))
    .map((part) => readText(part).text);
  return shown.includes(tidy(author)) && (text === '' || shown.includes(text));
}

export default {
  name: 'bluesky',
  title: 'Bluesky',
  matches: ['https://bsky.app/*'],
  selectors,
  surfaces: [
    { name: 'people', at: /\/(reposted|liked)-by$/, least: 0 },
    { name: 'feed', at: /^\/$/, least: 3 },
    { name: 'post', at: /^\/profile\/[^/]+\/post\//, least: 1 },
    { name: 'notices', at: /^\/notifications/, least: 0 },
  ],
  accountIn: /^\/profile\/(?!did:)([^/]+)\//,
  read,
  replyControl: (element) => findOwn(rowOf(element), selectors.reply, selectors.quoted),
  findEditor(element) {
    const page = element.ownerDocument;
    const composer = findOnlyVisible(page, selectors.composer);
    const post = readPost(element);
    if (!post || !composer || !showsPost(composer, post.author, post.text)) return undefined;
    // Same name and same words twice on the page: nobody could tell which one is answered.
    const alike = [...page.querySelectorAll<HTMLElement>(selectors.post)].filter((other) => {
      const its = isVisible(other) ? readPost(other) : undefined;
      return its && its.id !== post.id && its.author === post.author && its.text === post.text;
    });
    return alike.length === 0 ? findOnlyVisible(composer, selectors.editor) : undefined;
  },
  limit: () => ({
    max: 300,
    counts: 'graphemes',
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  }),
} satisfies Site;

// Seen at: https://bsky.app/ https://bsky.app/notifications
