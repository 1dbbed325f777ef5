import { onSite, pageAddress, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOwn, isVisible } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const itemtypes = ['SocialMediaPosting', 'BlogPosting', 'DiscussionForumPosting', 'Comment']
  .concat(['Question', 'Answer', 'Review', 'UserComments'])
  .map((type) => `[itemscope][itemtype$="schema.org/${type}"]`)
  .join();

const selectors = {
  post: `article,[role="article"],[role="feed"]>*,.h-entry,.h-cite,${itemtypes}`,
  author: '.p-author,[itemprop="author"],[itemprop="creator"],[rel~="author"],address,.vcard .fn',
  authorName: '.p-name,.fn,[itemprop="name"]',
  permalink: 'a.u-url,a[itemprop="url"],a[rel~="bookmark"],a:has(time)',
  text: '.e-content,.p-content,[itemprop="text"],[itemprop="articleBody"],[itemprop="reviewBody"]',
  aside: 'header,footer,nav,aside,address,form,figure,menu,time,[role="toolbar"],[role="menu"]',
  time: 'time[datetime]',
  comment: '[itemtype$="Comment"],[itemtype$="Answer"],.h-cite',
  reply:
    'button[class*="reply" i],a[class*="reply" i],[role="button"][class*="reply" i],' +
    'button[name*="reply" i],button[data-action*="reply" i],a[rel~="reply"],' +
    'a[href*="replytocom="],summary[class*="reply" i]',
  editor:
    'textarea,[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"]',
};

const account =
  /\/(?:@|~|(?:users?|u|profiles?|people|members?|authors?|accounts?)\/@?)([^/?#]+)\/?$/;

/** One author and no other: two different names in one post's own markup are nobody's. */
function readAuthor(element: HTMLElement) {
  const marked = findAllOwn(element, selectors.author, selectors.post).filter(
    (each) => !each.parentElement?.closest(selectors.author),
  );
  const found = marked.map((each) => {
    const name = each.querySelector<HTMLElement>(selectors.authorName) ?? each;
    const link = each.closest('a') ?? each.querySelector('a[href]');
    return { author: readName(name) || name.getAttribute('content') || '', link };
  });
  const named = found.filter(({ author }) => author !== '');
  const first = named[0];
  if (!first || named.some(({ author }) => author !== first.author)) return undefined;
  return { author: first.author, handle: partOf(first.link, account) };
}

function read(element: HTMLElement) {
  const by = readAuthor(element);
  if (!by) return undefined;
  const link = findAllOwn(element, selectors.permalink, selectors.post).find(
    (each) => pathOf(each) && !each.closest(selectors.author),
  );
  const anchor = element.id && `${pageAddress(element).pathname}#${element.id}`;
  const path = link ? pathOf(link) + new URL((link as HTMLAnchorElement).href).hash : anchor;
  const body = findOwn(element, selectors.text, selectors.post) ?? element;
  const skip = body === element ? `${selectors.aside},${selectors.author},h1 a,` : '';
  const { text, cut } = readText(body, `${skip}${selectors.post}`);
  const lang = body.closest('[lang]');
  const time = findOwn(element, selectors.time, selectors.post);
  const isComment =
    element.matches(selectors.comment) || element.parentElement?.closest(selectors.post);
  return wholePost({
    site: 'anywhere',
    id: path,
    kind: isComment ? 'comment' : 'post',
    ...by,
    permalink: path && onSite(element, path),
    text,
    cut,
    // The language of the whole page is its interface's, not the writer's.
    declared: (lang && element.contains(lang) && lang.getAttribute('lang')) || undefined,
    time: time?.getAttribute('datetime') ?? undefined,
  });
}

function replyControl(element: HTMLElement): HTMLElement | undefined {
  return findAllOwn(element, selectors.reply, selectors.post).find(
    (control) => control.getAttribute('type') !== 'submit',
  );
}

/** The boxes that the page itself ties to this post: in it, named by its control, or by its id. */
function boxesOf(element: HTMLElement): HTMLElement[] {
  const page = element.ownerDocument;
  const inside = findAllOwn(element, selectors.editor, selectors.post);
  const controlled = replyControl(element)?.getAttribute('aria-controls');
  const named = controlled ? page.getElementById(controlled) : null;
  const number = /(\d+)$/.exec(element.id)?.[1];
  const parents = [...page.querySelectorAll<HTMLInputElement>('form input[type="hidden"]')];
  const form = parents.find(
    (input) => number && /parent|reply/i.test(input.name) && input.value === number,
  )?.form;
  const outside = [named, form].flatMap((root) =>
    root?.matches(selectors.editor)
      ? [root as HTMLElement]
      : [...(root?.querySelectorAll<HTMLElement>(selectors.editor) ?? [])],
  );
  return [...new Set([...inside, ...outside])].filter(isVisible);
}

export default {
  name: 'anywhere',
  title: 'Any other site',
  matches: [],
  selectors,
  guests: true,
  read,
  replyControl,
  findEditor(element) {
    const boxes = boxesOf(element);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
} satisfies Site;

// Read after: https://microformats.org/wiki/h-entry https://html.spec.whatwg.org/#the-article-element
