import { onSite, pageAddress, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isBefore, isVisible } from '../page/find.ts';
import { listedPost } from '../page/listed-post.ts';
import { numberIn } from '../page/number-in.ts';
import { besides } from '../page/person.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { linksTo, samePath } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post:
    'article[data-testid="tweet"],article[data-testid="notification"],' +
    '[data-testid="primaryColumn"] [data-testid="UserCell"]',
  // A quoted post is one big link inside the article.
  quoted: '[role="link"]:not(a)',
  name: '[data-testid="User-Name"]',
  permalink: 'a[href*="/status/"]:has(time)',
  anyPermalink: 'a[href*="/status/"]',
  text: '[data-testid="tweetText"]',
  more: '[data-testid="tweet-text-show-more-link"]',
  promoted: '[data-testid="placementTracking"]',
  reply: '[data-testid="reply"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  me: '[data-testid="AppTabBar_Profile_Link"]',
  // What a follow button says beside itself has an id.
  bio: '[dir="auto"]:not([id]):not(a *)',
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
};

// Starts of the icons' paths: words would change with the language of the page.
const notices = [
  ['repost', /^M4\.(75 3\.79|5 3\.88)/],
  ['like', /^M(20\.884 13\.19|16\.697 5\.5)/],
  ['follow', /^M(17\.863 13\.44|12 11\.816)/],
] as const;

/** What a post is to me: by whose account is where in it. Unsure, it is a post like any other. */
function kindOf(article: HTMLElement, header: Element, body: Element | undefined): PostKind {
  const mine = partOf(article.ownerDocument.querySelector(selectors.me), /^(\/\w{1,15})$/);
  if (!mine || samePath(mine, pathOf(header.querySelector('a[href]')))) return 'post';
  const quoted = article.querySelector(`${selectors.quoted} ${selectors.name}`);
  const me = mine.slice(1).toLowerCase();
  const shown = quoted && readName(quoted).toLowerCase().split(/\s+/);
  if (shown?.includes(`@${me}`)) return 'quote';
  const links = findAllOwn(article, 'a[href]', selectors.quoted).filter(
    (link) => isBefore(header, link) && samePath(pathOf(link), mine),
  );
  // Whom a post answers stands between its header and its words.
  if (links.some((link) => !header.contains(link) && !(body && !isBefore(link, body))))
    return 'reply';
  return linksTo(body, mine) ? 'mention' : 'post';
}

/** The first link shows a name, and another of the same account that @handle. */
function readAccount(around: Element | undefined) {
  const links = [...(around?.querySelectorAll('a[href]') ?? [])].filter(
    (link) => readName(link) !== '' && !link.querySelector('time'),
  );
  const handle = partOf(links[0], /^\/(\w{1,15})$/);
  const shown = links.slice(1).some((link) => readName(link) === `@${handle}`);
  return handle && shown ? { handle, author: readName(links[0]) } : undefined;
}

/** The header of the outer post. */
function readHeader(article: HTMLElement) {
  const header = findOwn(article, selectors.name, selectors.quoted);
  const account = readAccount(header);
  return header && account && { header, ...account };
}

/** One of those who passed on a post of mine, in the list of them all; the words are what they say of themselves. */
function readSharer(cell: HTMLElement) {
  const me = cell.ownerDocument.querySelector(selectors.me);
  const about = listedPost(cell, '/retweets', me);
  const account = readAccount(cell);
  const bio = cell.querySelector(selectors.bio);
  const id = about && `repost:${account?.handle}`;
  const text = bio ? readText(bio).text : '';
  return wholePost({ site: 'x', id, kind: 'repost', ...account, about, text });
}

function readTweet(article: HTMLElement) {
  const head = readHeader(article);
  if (!head || isReplyPreview(article)) return undefined;
  const { handle, author, header } = head;
  const mine = new RegExp(`^(/${handle}/status/(\\d+))`, 'i');
  const link = findOwn(article, selectors.permalink, selectors.quoted);
  const path = partOf(link, mine);
  // Advertisements show no time, and so no permalink of their own.
  const promoted =
    !findOwn(article, 'time', selectors.quoted) &&
    article.parentElement?.closest(selectors.promoted) !== null;
  if (!path && !promoted) return undefined;
  const anyLink = findAllOwn(article, selectors.anyPermalink, selectors.quoted);
  const id = anyLink.map((each) => mine.exec(pathOf(each))?.[2]).find(Boolean);

  const names = [...article.querySelectorAll(selectors.name)];
  const inner = names.find((name) => name !== header && isBefore(header, name));
  const body = findOwn(article, selectors.text, selectors.quoted);
  // Words below a second name are somebody else's; words that no hook marks are not read at all.
  if (body && inner && isBefore(inner, body)) return undefined;
  if (!body && findOwn(article, '[lang][dir="auto"]', selectors.quoted)) return undefined;
  return wholePost({
    site: 'x',
    id: id ?? (promoted ? `ad:${handle}` : undefined),
    kind: kindOf(article, header, body),
    author,
    handle,
    permalink: path && onSite(article, path),
    text: body ? readText(body).text : '',
    cut: findOwn(article, selectors.more, selectors.quoted) !== undefined,
    declared: body?.getAttribute('lang') ?? undefined,
    time: link?.querySelector('time')?.getAttribute('datetime') ?? undefined,
    promoted,
  });
}

/** The pictures are of all whom a notice speaks of, as far as they are shown; names stand with the first ones only. */
function readNotice(article: HTMLElement) {
  const path = article.querySelector('svg path')?.getAttribute('d') ?? '';
  const kind = notices.find(([, start]) => start.test(path))?.[0];
  const links = [...article.querySelectorAll('a[href]')];
  const named = (handle: string) =>
    links.find((link) => pathOf(link) === `/${handle}` && readName(link) !== '');
  const people = [...article.querySelectorAll<HTMLElement>(selectors.avatar)].map((avatar) => {
    const handle = avatar.dataset.testid?.replace('UserAvatar-Container-', '') ?? '';
    return { handle, author: readName(named(handle)) || handle };
  });
  const name = people[0] && named(people[0].handle);
  const all = people.filter(({ handle }) => named(handle)).length;
  // "And 3 others": a number in the line of names; without further pictures it may count something else.
  const more = all < people.length ? numberIn(readText(lineOf(name), 'a').text) : 0;
  const about = article.querySelector<HTMLElement>(selectors.text);
  const text = about ? readText(about).text : '';
  const { first, ...rest } = besides(people, all + more);
  const id = `${kind}:${first?.handle}:${text.slice(0, 80)}`;
  return wholePost({ site: 'x', id, kind, ...rest, ...(name && first), text });
}

/** The line that a name stands in: as far up as there is more to read than the name. */
function lineOf(name: Element | undefined): Element {
  let line = name ?? document.createElement('p');
  while (line.parentElement && readName(line) === readName(name)) line = line.parentElement;
  return line;
}

/** The copy of the answered post that stands above the box in the reply dialog: it has no controls. */
function isReplyPreview(article: HTMLElement): boolean {
  const dialog = article.closest('[role="dialog"]');
  return dialog !== null && !article.querySelector(selectors.reply);
}

/** Whether the copy in the reply dialog shows this post: same account and same second, or text. */
function isCopyOf(copy: HTMLElement, post: HTMLElement): boolean {
  const head = readHeader(post);
  const time = findOwn(post, 'time', selectors.quoted)?.getAttribute('datetime');
  const name = findOwn(copy, selectors.name, selectors.quoted);
  if (!head || !time || !name) return false;
  const sameTime = findOwn(copy, 'time', selectors.quoted)?.getAttribute('datetime') === time;
  return sameTime && readText(name).text.split(/\s+/).includes(`@${head.handle}`);
}

export default {
  name: 'x',
  title: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  selectors,
  surfaces: [
    { name: 'people', at: /\/(retweets|likes)$/, least: 0 },
    { name: 'feed', at: /^\/home/, least: 3 },
    { name: 'post', at: /^\/\w+\/status\/\d+/, least: 1 },
    { name: 'notices', at: /^\/notifications/, least: 0 },
  ],
  accountIn: /^\/(\w+)\/status\//,
  read(article) {
    const { testid } = article.dataset;
    if (testid === 'UserCell') return readSharer(article);
    return testid === 'notification' ? readNotice(article) : readTweet(article);
  },
  replyControl: (article) => findOwn(article, selectors.reply, selectors.quoted),
  findEditor(article) {
    const page = article.ownerDocument;
    const post = readTweet(article);
    if (!post) return undefined;
    const answers = [...page.querySelectorAll<HTMLElement>(selectors.editor)].filter((editor) => {
      if (!isVisible(editor)) return false;
      const dialog = editor.closest('[role="dialog"]');
      const copy = [...(dialog?.querySelectorAll<HTMLElement>('article') ?? [])].find(
        isReplyPreview,
      );
      if (copy) return isCopyOf(copy, article);
      // The box on a post's own page answers the post that the address names.
      return /^\/\w+\/status\/(\d+)/.exec(pageAddress(article).pathname)?.[1] === post.id;
    });
    return answers.length === 1 ? answers[0] : undefined;
  },
  limit: () => ({
    max: 280,
    counts: 'x-weighted',
    source: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
  }),
} satisfies Site;

// Seen at: https://x.com/home https://x.com/notifications https://x.com/X/status/1/retweets https://x.com/X/status/1
