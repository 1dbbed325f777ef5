import { onSite, partOf, pathOf } from '../page/address.ts';
import { findOnlyVisible, findOwn } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post: '.status__wrapper,.detailed-status,[class*="notification-group--"]',
  // A quoted post is a whole post inside another.
  quoted: '.status__wrapper,.status__quote,.status--is-quote',
  name: '.display-name__html',
  account: '.display-name__account',
  permalink: 'a.status__relative-time,a.detailed-status__datetime',
  text: '.status__content__text--visible,.status__content__text',
  warning: '.content-warning,.status__content__spoiler-link',
  more: '.status__content__read-more-button',
  reply: '.status__action-bar button,.detailed-status__action-bar button',
  form: 'form.compose-form',
  answered: '.reply-indicator',
  answeredText: '.reply-indicator__content',
  editor: 'textarea.autosuggest-textarea__textarea',
  counter: '.character-counter',
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
  return word ? kinds[word] : undefined;
}

/** Two notes of one account: the address that its name leads to, and the @account shown beside it. */
function readAccount(element: HTMLElement) {
  const name = findOwn(element, selectors.name, selectors.quoted);
  const link = name?.closest('a');
  const handle = partOf(link, /^\/@([^/?]+)\/?$/);
  const shown = link && readName(link.querySelector(selectors.account)).replace(/^@/, '');
  // A remote account shows its server, a local one may be shown with or without it.
  if (!handle || !shown || shown.split('@')[0] !== handle.split('@')[0]) return undefined;
  return { handle, author: readName(name) };
}

function readStatus(element: HTMLElement) {
  if (element.parentElement?.closest(selectors.quoted)) return undefined;
  const account = readAccount(element);
  const link = findOwn(element, selectors.permalink, selectors.quoted);
  const parts = /^\/@([^/]+)\/(\d+)/.exec(decodeURI(pathOf(link)));
  if (!account || !parts || parts[1] !== account.handle) return undefined;
  const body = findOwn(element, selectors.text, selectors.quoted);
  const warning = findOwn(element, selectors.warning, selectors.quoted);
  const read = body && readText(body);
  return wholePost({
    site: 'mastodon',
    id: parts[2],
    kind: noticeKind(element) ?? 'post',
    ...account,
    permalink: onSite(element, pathOf(link)),
    text: read?.text ?? '',
    cut:
      read?.cut ||
      (warning !== undefined && !read?.text) ||
      findOwn(element, selectors.more, selectors.quoted) !== undefined,
    declared: body?.getAttribute('lang') ?? undefined,
    time: link?.querySelector('time')?.getAttribute('datetime') ?? undefined,
  });
}

/** Reposts, likes and follows: who did it is the first name in the heading. */
function readNotice(element: HTMLElement) {
  const kind = noticeKind(element);
  const actor = element.querySelector('h2 a[data-hover-card-account]');
  const handle = partOf(actor, /^\/@([^/?]+)\/?$/);
  const about = element.querySelector<HTMLElement>('.notification-group__embedded-status__content');
  const row = element.closest<HTMLElement>('article[data-id]')?.dataset.id;
  return wholePost({
    site: 'mastodon',
    id: row && `${kind}:${row}`,
    kind,
    author: handle && readName(actor),
    handle,
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

export default {
  name: 'mastodon',
  title: 'Mastodon',
  matches: [],
  recognises: (page) =>
    page.querySelector('#mastodon[data-props],script#initial-state') !== null &&
    page.querySelector('#mastodon,.app-body') !== null,
  selectors,
  read: (element) =>
    element.className.includes('notification-group--') ? readNotice(element) : readStatus(element),
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
    const link = answered?.querySelector('a[href*="/@"]');
    const handle = /\/@([^/?]+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1];
    const content = answered?.querySelector<HTMLElement>(selectors.answeredText);
    if (!post || !form || !handle || handle.split('@')[0] !== post.handle?.split('@')[0])
      return undefined;
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
