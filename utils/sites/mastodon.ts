import { onSite, partOf, pathOf } from '../page/address.ts';
import { findOnlyVisible, findOwn } from '../page/find.ts';
import { listedPost } from '../page/listed-post.ts';
import { numberIn } from '../page/number-in.ts';
import { besides } from '../page/person.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  // Since the layout that follows 4.7 classes are hashed; a post says its variant.
  post:
    '.status__wrapper,.detailed-status,[class*="notification-group--"],article[data-variant],' +
    'article > .account',
  // A quoted post is a whole post inside another; so, until 4.2, was the one that a notice was about.
  quoted:
    '.status__wrapper,.status__quote,.status--is-quote,.notification-reblog,.notification-favourite',
  answer: '.status__wrapper-reply,:has(> .status-reply)',
  name: '.display-name__html,header a[aria-describedby]',
  account: '.display-name__account',
  permalink: 'a.status__relative-time,a.detailed-status__datetime,header a:has(time)',
  text:
    '.status__content__text--visible,.status__content__text,' +
    '[data-variant] > div[id]:not([inert]) > div > [lang]',
  loose: '[data-variant] > div[id]:not([inert])',
  warning: '.content-warning,.status__content__spoiler-link,[data-variant] > [inert]',
  more: '.status__content__read-more-button',
  reply:
    '.status__action-bar button,.detailed-status__action-bar button,[data-variant] > footer button',
  form: 'form.compose-form',
  answered: '.reply-indicator',
  answeredText: '.reply-indicator__content',
  editor: 'textarea.autosuggest-textarea__textarea',
  counter: '.character-counter',
  answers: '.status__prepend:has(.icon-reply) a',
  quotes: '.status__quote',
  me: '.navigation-bar a',
  bio: '.account__note:not([class*="missing"])',
};

const kinds: Record<string, PostKind> = {
  reblog: 'repost',
  favourite: 'like',
  follow: 'follow',
  mention: 'mention',
  quote: 'quote',
};

/** Kind of the notification in or around an element, from a class that is the same in every language. */
function noticeKind(element: HTMLElement): PostKind | undefined {
  const around = element.closest(
    '[class*="notification-group--"],[class*="notification-ungrouped--"]',
  );
  const word = /notification-(?:un)?group(?:ed)?--(\w+)/.exec(around?.className ?? '')?.[1];
  const kind = word ? kinds[word] : undefined;
  return kind === 'mention' && element.matches(selectors.answer) ? 'reply' : kind;
}

const nameIn = /\/(?:@|users\/)([^/?@]+)(?:@[^/?]+)?(?:\/|$)/;

/** The account's name in an address, here or on its home server. */
const userOf = (link: Element | undefined | null) => {
  const href = link?.getAttribute('href') ?? '';
  return nameIn.exec(URL.canParse(href) ? new URL(href).pathname : href)?.[1];
};

/**
 * Two notes of one account: the @account beside its name or in its title, and the address that the name leads to; where
 * that is of other software and names nobody, the glitch flavour tells on the row itself whose post it is.
 */
function readAccount(element: HTMLElement) {
  const name = findOwn(element, selectors.name, selectors.quoted);
  const link = name?.closest('a');
  const shown =
    link && (readName(link.querySelector(selectors.account)) || link.title).replace(/^@/, '');
  const told = shown && element.dataset.statusBy === `@${shown}` ? shown.split('@')[0] : undefined;
  const user = userOf(link) ?? told;
  if (!user || !shown || shown.split('@')[0] !== user) return undefined;
  // Beside the post in focus a local account is shown with this server, too; elsewhere without.
  const handle = partOf(link, /^\/@([^/?]+)\/?$/) ?? shown;
  return { handle, author: readName(name), user, link };
}

/** Where the row's only name is of whom it tells, an address on their own server is the post's, though it names nobody. */
function isTheirs(
  element: HTMLElement,
  link: HTMLElement,
  account: HTMLAnchorElement,
  handle: string,
) {
  const names = element.querySelectorAll(selectors.name);
  const host = (link as HTMLAnchorElement).host;
  return names.length === 1 && host === account.host && element.dataset.statusBy === `@${handle}`;
}

/** What a post in a feed is to me. */
function kindInFeed(element: HTMLElement, account: Element, words: Element | undefined): PostKind {
  const quoted = element.querySelector(selectors.quotes)?.querySelector(selectors.name);
  return kindToMe(
    {
      mine: pathOf(element.ownerDocument.querySelector(selectors.me)),
      by: pathOf(account),
      answers: pathOf(findOwn(element, selectors.answers, selectors.quoted)),
      quotes: pathOf(quoted?.closest('a')),
      words,
    },
    'post',
  );
}

function readStatus(element: HTMLElement) {
  if (element.parentElement?.closest(selectors.quoted)) return undefined;
  const found = readAccount(element);
  const link = findOwn(element, selectors.permalink, selectors.quoted);
  if (!found || !link) return undefined;
  const { user, link: by, ...account } = found;
  const whose = userOf(link);
  if (whose ? whose !== user : !isTheirs(element, link, by, account.handle)) return undefined;
  // The glitch flavour links to the post's home server.
  const path = pathOf(link);
  const foreign = /^https:\/\/.+/.exec(link.getAttribute('href') ?? '')?.[0];
  const numbered = findOwn(element, '.status[data-id]', selectors.quoted)?.dataset.id;
  const body = findOwn(element, selectors.text, selectors.quoted);
  const warning = findOwn(element, selectors.warning, selectors.quoted);
  const read = body && readText(body);
  // Without a language nothing marks the words.
  const loose = body ? undefined : findOwn(element, selectors.loose, selectors.quoted);
  if (loose && readText(loose).text) return undefined;
  return wholePost({
    site: 'mastodon',
    id: numbered ?? /\/(\d+)$/.exec(path)?.[1] ?? foreign,
    kind: noticeKind(element) ?? kindInFeed(element, by, body),
    ...account,
    permalink: path ? onSite(element, path) : foreign,
    text: read?.text ?? '',
    cut:
      read?.cut ||
      (warning !== undefined && !read?.text) ||
      findOwn(element, selectors.more, selectors.quoted) !== undefined,
    declared: body?.getAttribute('lang') ?? undefined,
    time: link.querySelector('time')?.getAttribute('datetime') ?? undefined,
  });
}

/** One of those who passed on a post of mine, in the list of them all; the words are what they say of themselves. */
function readSharer(row: HTMLElement) {
  const about = listedPost(row, '/reblogs', row.ownerDocument.querySelector(selectors.me));
  const { user, link: _, ...account } = readAccount(row) ?? {};
  const bio = row.querySelector(selectors.bio);
  const id = about && `repost:${user}`;
  const text = bio ? readText(bio).text : '';
  return wholePost({ site: 'mastodon', id, kind: 'repost', ...account, about, text });
}

/** Reposts, likes and follows: the heading names the first, the pictures lead to all who are shown. */
function readNotice(element: HTMLElement) {
  const kind = noticeKind(element);
  const heading = element.querySelector('h2');
  const actor = heading?.querySelector('a[data-hover-card-account]') ?? null;
  const pictures = element.querySelectorAll('.avatar-group a[href]');
  const people = [actor, ...pictures].flatMap((link) => {
    const handle = partOf(link, /^\/@([^/?]+)\/?$/);
    return handle ? [{ handle, author: link === actor ? readName(link) : handle }] : [];
  });
  // "And 1 other" leads to the list of all who did.
  const list = heading?.querySelector('a[href$="/reblogs"],a[href$="/favourites"]');
  const { first, ...rest } = besides(people, list ? 1 + numberIn(readName(list)) : 0);
  const about = element.querySelector<HTMLElement>('.notification-group__embedded-status__content');
  const row = element.closest<HTMLElement>('article[data-id]')?.dataset.id;
  const path = pathOf(list).replace(/\/\w+$/, '');
  return wholePost({
    site: 'mastodon',
    id: row && `${kind}:${row}`,
    kind,
    ...(actor && first),
    ...rest,
    about: path && onSite(element, path),
    text: about ? readText(about).text : '',
    declared: about?.getAttribute('lang') ?? undefined,
    time: element.querySelector('time')?.getAttribute('datetime') ?? undefined,
  });
}

/** Length as the server counts: an address is 23, and of @name@server only @name counts. */
function lengthOf(text: string): number {
  const short = text.replace(/https?:\/\/\S+/g, 'x'.repeat(23)).replace(/(@\w+)@[\w.-]+\w/g, '$1');
  return [...new Intl.Segmenter().segment(short)].length;
}

/** Apart, so that a page learns by which software it is run before it loads a reader. */
export const recognises = (page: Document): boolean =>
  page.querySelector('#mastodon[data-props],script#initial-state') !== null &&
  page.querySelector('#mastodon,.app-body') !== null;

export default {
  name: 'mastodon',
  title: 'Mastodon',
  matches: [],
  recognises,
  selectors,
  surfaces: [
    { name: 'people', at: /\/(reblogs|favourites)$/, least: 0 },
    // Several columns side by side have addresses of their own.
    { name: 'feed', at: /^(\/deck)?\/(home|public|explore)/, least: 3 },
    { name: 'post', at: /^(\/deck)?\/@[^/]+\/\d+/, least: 1 },
    { name: 'notices', at: /^(\/deck)?\/notifications/, least: 0 },
  ],
  accountIn: /^\/@([^/@]+)/,
  read(element) {
    if (element.matches('.account')) return readSharer(element);
    const isNotice = element.className.includes('notification-group--');
    return isNotice ? readNotice(element) : readStatus(element);
  },
  replyControl(element) {
    // The bar of the post in focus stands beside it, not in it.
    const inside = findOwn(element, selectors.reply, selectors.quoted);
    const beside = element.matches('.detailed-status')
      ? (element.closest('.detailed-status__wrapper') ?? element.parentElement)
      : null;
    return inside ?? beside?.querySelector<HTMLElement>(selectors.reply) ?? undefined;
  },
  findEditor(element) {
    const post = readStatus(element);
    const form = findOnlyVisible(element.ownerDocument, selectors.form);
    const answered = form?.querySelector(selectors.answered);
    const link = answered?.querySelector('a[href*="/@"],a[href*="/users/"]');
    const user = userOf(link);
    const content = answered?.querySelector<HTMLElement>(selectors.answeredText);
    if (!post || !form || !user || user !== post.handle?.split('@')[0]) return undefined;
    const same = (content ? readText(content).text : '') === post.text;
    return same ? findOnlyVisible(form, selectors.editor) : undefined;
  },
  limit(page) {
    const left = Number.parseInt(page.querySelector(selectors.counter)?.textContent ?? '', 10);
    const typed = page.querySelector<HTMLTextAreaElement>(selectors.editor)?.value ?? '';
    return {
      max: Number.isNaN(left) ? 500 : left + lengthOf(typed),
      counts: 'mastodon',
      source: 'https://docs.joinmastodon.org/user/posting/#text',
    };
  },
} satisfies Site;

// Seen at: https://mastodon.social/home https://mastodon.social/notifications
