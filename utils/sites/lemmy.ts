import { onSite, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post: 'li.comment,.post-listing',
  person: 'a.person-listing',
  text: '.comment-content .md-div,.comment-content,.md-div',
  title: '.post-title a[href*="/post/"],h1 a[href*="/post/"]',
  reply: 'button:has(use[*|href$="#icon-reply1"])',
  editor: 'textarea[id^="markdown-textarea-"]',
  me: 'nav .dropdown-menu a[href^="/u/"]',
};

/** A comment inside another answers it; one inside none answers the post above. */
function kindOf(element: HTMLElement, by: Element, words: Element | undefined): PostKind {
  const page = element.ownerDocument;
  const isComment = element.localName === 'li';
  const around = isComment
    ? (element.parentElement?.closest<HTMLElement>('li.comment') ??
      page.querySelector<HTMLElement>('.post-listing'))
    : null;
  const answers = around ? pathOf(findOwn(around, selectors.person, selectors.post)) : '';
  const mine = pathOf(page.querySelector(selectors.me));
  return kindToMe({ mine, by: pathOf(by), answers, words }, isComment ? 'comment' : 'post');
}

function read(element: HTMLElement) {
  const isComment = element.localName === 'li';
  const link = findOwn(element, selectors.person, selectors.post);
  const [by] = link ? peopleIn([link], /^\/u\/([^/?]+)$/) : [];
  const told = link?.getAttribute('title');
  if (!by || (told && told !== `@${by.handle}` && told !== by.handle)) return undefined;
  const own = isComment ? findOwn(element, '[id^="comment-"]', selectors.post)?.id : undefined;
  const title = isComment ? undefined : findOwn(element, selectors.title, selectors.post);
  const path = isComment
    ? own?.replace(/^comment-/, '/comment/')
    : /^\/post\/\d+/.exec(title?.getAttribute('href') ?? '')?.[0];
  const body = findOwn(element, selectors.text, selectors.post);
  const text = [title && readName(title), body && readText(body).text].filter(Boolean).join('\n');
  return wholePost({
    site: 'lemmy',
    id: path,
    kind: kindOf(element, by.link, body),
    author: by.author.replace(/^@/, ''),
    handle: by.handle,
    permalink: path && onSite(element, path),
    text: text || undefined,
  });
}

/** Apart, so that a page learns by which software it is run before it loads a reader. */
export const recognises = (page: Document): boolean => page.querySelector('.lemmy-site') !== null;

export default {
  name: 'lemmy',
  title: 'Lemmy',
  matches: [],
  recognises,
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/(c\/[^/]+)?$/, least: 2 },
    { name: 'post', at: /^\/post\/\d+/, least: 1 },
  ],
  read,
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  findEditor(element) {
    // The form to answer a comment stands after it; the one inside it changes the comment itself.
    const boxes = findAllOwn(element, selectors.editor, selectors.post).filter(
      (box) => !box.closest('article') && isVisible(box),
    );
    return element.localName === 'li' && boxes.length === 1 ? boxes[0] : undefined;
  },
  limit: () => ({
    max: 10_000,
    counts: 'utf-16',
    source: 'https://github.com/LemmyNet/lemmy-ui/blob/main/src/shared/config.ts',
  }),
} satisfies Site;

// Seen at: https://lemmy.ml/
