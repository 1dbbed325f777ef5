import { onSite, pageAddress, partOf } from '../page/address.ts';
import { findOnlyVisible, findOwn } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe, linksTo } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post: 'shreddit-post,shreddit-comment,shreddit-profile-comment,.thing.link,.thing.comment',
  profileText: '[id$="-rtjson-content"]',
  body: '[slot="text-body"]',
  reply: 'shreddit-comment-action-row [noun="reply_comment"] button',
  postReply: 'comment-composer-host [data-testid="trigger-button"]',
  editor: 'shreddit-composer [contenteditable="true"]',
  oldAuthor: '.tagline a.author',
  oldText: '.usertext-body .md',
  oldTitle: 'a.title',
  oldReply: '.reply-button a',
  me: 'rs-current-user',
  oldMe: '#header .user a[href*="/user/"]',
  oldEditor: 'form.usertext textarea[name="text"]',
};

/** Whether a link to this very account stands in the post: two notes of one name. */
function namesAuthor(element: HTMLElement, author: string): boolean {
  const links = [...element.querySelectorAll<HTMLElement>('a[href*="/user/"]')];
  return links.some(
    (link) =>
      link.closest(selectors.post) === element &&
      partOf(link, /^\/user\/([^/?]+)/) === author &&
      readName(link).replace(/^u\//, '') === author,
  );
}

const at = (element: Element | undefined | null, name: string) =>
  element?.getAttribute(name) ?? undefined;

/** Who is logged in, in either layout. */
const whoAmI = (page: Document): string | undefined =>
  partOf(page.querySelector(selectors.oldMe), /^\/user\/([^/?]+)/) ??
  at(page.querySelector(selectors.me), 'display-name');

/** A comment inside another answers it; one inside none answers the post, which `author` tells the same way. */
function kindOf(
  element: HTMLElement,
  by: string,
  { name, words }: { name: string; words: Element | undefined | null },
): PostKind {
  const page = element.ownerDocument;
  const me = whoAmI(page);
  const isPost = element.matches('shreddit-post,.link');
  const plain = isPost ? 'post' : 'comment';
  if (!me) return plain;
  const around =
    element.parentElement?.closest(selectors.post) ??
    page.querySelector('shreddit-post,.thing.link');
  const answers = isPost ? undefined : at(around, name);
  const kind = kindToMe({ mine: me, by, answers }, plain);
  const mentions = [`/user/${me}`, `/u/${me}`].some((mine) => linksTo(words ?? undefined, mine));
  return kind === plain && mentions && by.toLowerCase() !== me.toLowerCase() ? 'mention' : kind;
}

/** Today's pages keep all that is needed in attributes of their own elements. */
function readNew(element: HTMLElement) {
  const isPost = element.localName === 'shreddit-post';
  const author = at(element, 'author');
  const path = at(element, 'permalink');
  const id = isPost ? element.id : at(element, 'thingid');
  if (!author || !path || !/^[\w-]{2,30}$/.test(author)) return undefined;
  if (!isPost && !namesAuthor(element, author)) return undefined;
  const body = isPost
    ? findOwn(element, selectors.body, selectors.post)
    : element.querySelector(`[id="${CSS.escape(id ?? '')}-comment-rtjson-content"]`);
  if (!isPost && !body) return undefined;
  const read = body ? readText(body) : undefined;
  const title = (isPost && at(element, 'post-title')) || '';
  const time = findOwn(element, 'time[datetime]', selectors.post);
  return wholePost({
    site: 'reddit',
    id,
    kind: kindOf(element, author, { name: 'author', words: body }),
    author,
    handle: author,
    permalink: onSite(element, path),
    text: [title, read?.text].filter(Boolean).join('\n'),
    cut: read?.cut,
    declared: at(element, 'post-language'),
    time: at(element, 'created-timestamp') ?? time?.getAttribute('datetime') ?? undefined,
    promoted: isPost && element.hasAttribute('promoted'),
  });
}

/** On somebody's own page every comment is theirs: the page's address says whose, and a link agrees. */
function readOnProfile(element: HTMLElement) {
  const author = /^\/user\/([\w-]+)\/(?:comments\/)?$/.exec(pageAddress(element).pathname)?.[1];
  const body = findOwn(element, selectors.profileText, selectors.post);
  const path = element.getAttribute('href')?.split('?')[0];
  if (!author || !body || !path?.startsWith('/') || !namesAuthor(element, author)) return undefined;
  const { text, cut } = readText(body);
  return wholePost({
    site: 'reddit',
    id: element.getAttribute('comment-id') ?? undefined,
    kind: 'comment',
    author,
    handle: author,
    permalink: onSite(element, path),
    text,
    cut,
  });
}

/** Whether a post shares one of mine: the old layout names whom it takes from, and who is logged in. */
function isMineShared(element: HTMLElement): boolean {
  const me = whoAmI(element.ownerDocument);
  const from = element.dataset.crosspostRootAuthor;
  return me !== undefined && from?.toLowerCase() === me.toLowerCase();
}

/** Pages in the old layout, under old. and for people who chose it. */
function readOld(element: HTMLElement) {
  const { author, permalink, fullname, promoted } = element.dataset;
  const link = findOwn(element, selectors.oldAuthor, '.thing');
  if (!author || !permalink || readName(link) !== author) return undefined;
  const body = findOwn(element, selectors.oldText, '.thing');
  const title = findOwn(element, selectors.oldTitle, '.thing');
  if (!body && !title) return undefined;
  return wholePost({
    site: 'reddit',
    id: fullname,
    kind: isMineShared(element)
      ? 'repost'
      : kindOf(element, author, { name: 'data-author', words: body }),
    author,
    handle: author,
    permalink: onSite(element, permalink),
    text: [readName(title), body && readText(body).text].filter(Boolean).join('\n'),
    time: findOwn(element, 'time', '.thing')?.getAttribute('datetime') ?? undefined,
    promoted: promoted === 'true',
  });
}

export default {
  name: 'reddit',
  title: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
  ],
  selectors,
  surfaces: [
    { name: 'post', at: /\/comments\//, least: 1 },
    { name: 'feed', at: /^\/(r\/[^/]+\/?)?$/, least: 3 },
  ],
  read: (element) =>
    element.matches('.thing')
      ? readOld(element)
      : element.localName === 'shreddit-profile-comment'
        ? readOnProfile(element)
        : readNew(element),
  replyControl(element) {
    if (element.matches('.thing')) return findOwn(element, selectors.oldReply, '.thing');
    return element.localName === 'shreddit-post'
      ? findOnlyVisible(element.ownerDocument, selectors.postReply)
      : findOwn(element, selectors.reply, selectors.post);
  },
  findEditor(element) {
    if (element.matches('.thing')) {
      const form = element.querySelector(':scope > .child > form.usertext');
      return form ? findOnlyVisible(form, 'textarea') : undefined;
    }
    if (element.localName !== 'shreddit-post')
      return findOwn(element, selectors.editor, selectors.post);
    const host = element.ownerDocument.querySelector('comment-composer-host');
    return host ? findOnlyVisible(host, selectors.editor) : undefined;
  },
  limit: () => ({
    max: 10_000,
    counts: 'code-points',
    source: 'https://www.reddit.com/dev/api/#POST_api_comment',
  }),
} satisfies Site;

// Seen at: https://www.reddit.com/r/help/comments/1/ https://old.reddit.com/r/help/
