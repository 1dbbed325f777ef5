import { onSite, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isBefore } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post:
    '[role="article"][data-urn],article.comments-comment-entity,' +
    '[data-testid="mainFeed"] [role="listitem"]',
  shared: '.update-components-mini-update-v2,.feed-shared-update-v2__update-content-wrapper',
  actor: 'a.update-components-actor__meta-link',
  actorName: '.update-components-actor__title span[dir]',
  avatar: '.update-components-actor__container a[href]',
  when: '.update-components-actor__sub-description,.update-components-actor__meta > span',
  text: '.update-components-update-v2__commentary',
  comment: 'button.comment-button,button:has(svg#comment-small)',
  commenter: '.comments-comment-meta__container a',
  commenterName: '.comments-comment-meta__description-title',
  commentText: '.comments-comment-entity__content,.comments-comment-item__main-content',
  reply: 'button[class*="reply-action-button"]',
  newText: '[data-testid="expandable-text-box"]',
  visibility: 'svg[id^="globe"],svg[id^="people"],svg[id^="lock"],svg[id^="group"]',
  me: '.feed-identity-module a[href*="/in/"]',
  editor: '.ql-editor[contenteditable="true"],.tiptap[contenteditable="true"]',
};

const account = /^\/(?:in|company|school|showcase)\/([^/?]+)/;
const people = 'a[href*="/in/"],a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]';

/** A line without a figure in any script tells no time: the place where an advertisement says so. */
const tellsNoTime = (line: Element | undefined) =>
  line !== undefined && !/\p{Nd}/u.test(readName(line));

/** The feed shows who is logged in beside itself; a comment answers who wrote what it stands in. */
function kindOf(
  element: HTMLElement,
  by: Element | undefined,
  words: Element | undefined,
): PostKind {
  const mine = pathOf(element.ownerDocument.querySelector(selectors.me));
  const isComment = element.localName === 'article';
  const around = isComment ? element.parentElement?.closest(selectors.post) : undefined;
  const whose = around?.localName === 'article' ? selectors.commenter : selectors.actor;
  const answers = around ? pathOf(findOwn(around, whose, selectors.post)) : '';
  return kindToMe({ mine, by: pathOf(by), answers, words }, isComment ? 'comment' : 'post');
}

function readUpdate(element: HTMLElement) {
  const { urn = '' } = element.dataset;
  const id = /urn:li:(?:activity|ugcPost|share):\d+/.exec(urn)?.[0];
  const actor = findOwn(element, selectors.actor, selectors.post);
  const name = actor?.querySelector(selectors.actorName);
  const handle = partOf(actor, account);
  const avatar = findOwn(element, selectors.avatar, selectors.post);
  if (!id || !name || !handle || partOf(avatar, account) !== handle) return undefined;
  const actors = findAllOwn(element, selectors.actor, selectors.post);
  const text = findOwn(element, selectors.text, selectors.post);
  // A shared post has an actor of its own, and words of its own below it.
  const mine = text && actors[1] && isBefore(actors[1], text) ? undefined : text;
  const read = mine && readText(mine);
  return wholePost({
    site: 'linkedin',
    id,
    kind: kindOf(element, actor, mine),
    author: readName(name),
    handle,
    permalink: onSite(element, `/feed/update/${id}/`),
    text: read?.text ?? '',
    cut: read?.cut,
    promoted: tellsNoTime(findOwn(element, selectors.when, selectors.post)),
  });
}

function readComment(element: HTMLElement) {
  const links = findAllOwn(element, selectors.commenter, selectors.post);
  const [handle, ...others] = new Set(links.map((link) => partOf(link, account)));
  if (!handle || others.length > 0) return undefined;
  const body = findOwn(element, selectors.commentText, selectors.post);
  const read = body && readText(body);
  return wholePost({
    site: 'linkedin',
    id: element.dataset.id,
    kind: kindOf(element, links[0], body),
    author: readName(findOwn(element, selectors.commenterName, selectors.post)),
    handle,
    text: read?.text ?? '',
    cut: read?.cut,
  });
}

/**
 * The layout of 2026 has hashed classes and no address. The author is who stands beside the last
 * linked picture before the text; the people named above it only liked or know this.
 */
function readItem(element: HTMLElement) {
  const key = element.getAttribute('componentkey') ?? undefined;
  const text = findOwn(element, selectors.newText, selectors.post);
  const control = findOwn(element, selectors.comment, selectors.post);
  const links = findAllOwn(element, people, selectors.post);
  const pictured = links.filter((link) => link.querySelector('figure:not([aria-hidden="true"])'));
  const avatar = pictured.filter((link) => !text || isBefore(link, text)).pop();
  const handle = partOf(avatar, account);
  if (!control || !handle || !avatar) return undefined;
  const header = peopleIn(links, account).find(
    ({ link }) => isBefore(avatar, link) && link.querySelector('p') !== null,
  );
  if (header?.handle !== handle) return undefined;
  const author = readName(header.link.querySelector('p'));
  // The menu at the corner speaks of the author too, in whatever language.
  const menu = findAllOwn(element, 'button[aria-label]', selectors.post)[0];
  if (!menu?.getAttribute('aria-label')?.includes(author)) return undefined;
  const marks = findAllOwn(element, selectors.visibility, selectors.post);
  const read = text && readText(text);
  return wholePost({
    site: 'linkedin',
    id: key?.replace(/^expanded|FeedType_.*$/g, ''),
    kind: 'post',
    author,
    handle,
    text: read?.text ?? '',
    cut: read?.cut,
    promoted: !marks.some((mark) => !text || isBefore(mark, text)),
  });
}

export default {
  name: 'linkedin',
  title: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  atOwnRisk: true,
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/feed\/$/, least: 2 },
    { name: 'post', at: /^\/feed\/update\//, least: 1 },
    { name: 'company', at: /^\/company\/[^/]+\/posts/, least: 1 },
  ],
  read: (element) =>
    element.localName === 'article'
      ? readComment(element)
      : element.dataset.urn
        ? readUpdate(element)
        : readItem(element),
  replyControl: (element) =>
    findOwn(
      element,
      element.localName === 'article' ? selectors.reply : selectors.comment,
      selectors.post,
    ),
  findEditor(element) {
    // Of a comment and its answers only the update's own box is sure to answer this one.
    if (element.localName === 'article') return undefined;
    const boxes = findAllOwn(element, selectors.editor, selectors.post);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
  limit: () => ({
    max: 1250,
    counts: 'code-points',
    source: 'https://www.linkedin.com/help/linkedin/answer/a521928',
  }),
} satisfies Site;

// Seen at: https://www.linkedin.com/feed/ https://www.linkedin.com/company/linkedin/posts/
