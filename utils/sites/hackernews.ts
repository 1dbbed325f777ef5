import { onSite, partOf } from '../page/address.ts';
import { findOnlyVisible } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post: 'tr.athing',
  author: 'a.hnuser',
  age: '.age',
  title: '.titleline > a',
  text: '.commtext',
  depth: '.ind[indent]',
  story: '.fatitem',
  me: 'a#me',
};

const account = /^\/user\?id=([\w-]+)$/;

const depthOf = (row: Element): number =>
  Number(row.querySelector(selectors.depth)?.getAttribute('indent') ?? 0);

/** Whom a comment answers: who wrote the last one above that stands less deep, else the story. */
function answeredBy(row: HTMLElement): string | undefined {
  const depth = depthOf(row);
  let above: Element | null = depth > 0 ? row.previousElementSibling : null;
  while (above && !(above.matches(selectors.post) && depthOf(above) < depth))
    above = above.previousElementSibling;
  const answered = above ?? row.ownerDocument.querySelector(selectors.story);
  return answered?.contains(row)
    ? undefined
    : partOf(answered?.querySelector(selectors.author), account);
}

/** Accounts stand in what an address asks for, so names are held against names. */
function kindOf(row: HTMLElement, by: string): PostKind {
  const mine = partOf(row.ownerDocument.querySelector(selectors.me), account) ?? '';
  return mine === '' ? 'comment' : kindToMe({ mine, by, answers: answeredBy(row) }, 'comment');
}

export default {
  name: 'hackernews',
  title: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/(news|newest|ask|show|front)?$/, least: 3 },
    { name: 'post', at: /^\/item/, least: 1 },
  ],
  read(row) {
    const isComment = row.querySelector(selectors.text) !== null;
    // Of a story the names stand in the row below it.
    const below = row.nextElementSibling;
    const names = isComment ? row : below?.matches('.athing') ? null : below;
    const author = names?.querySelector(selectors.author);
    const age = names?.querySelector(selectors.age);
    const handle = partOf(author, account);
    const id = partOf(age?.querySelector('a'), /^\/item\?id=(\d+)/);
    const body = row.querySelector(isComment ? selectors.text : selectors.title);
    if (readName(author) !== handle || id !== row.id || !body) return undefined;
    return wholePost({
      site: 'hackernews',
      id,
      kind: isComment ? kindOf(row, handle) : 'post',
      author: handle,
      handle,
      permalink: onSite(row, `/item?id=${id}`),
      text: readText(body, '.reply').text,
      time: age?.getAttribute('title')?.split(' ')[0],
    });
  },
  // Its link leads to another page, where the box stands ready.
  replyControl: () => undefined,
  findEditor(row) {
    const form = row.ownerDocument.querySelector(
      `form[action="comment"]:has(input[name="parent"][value="${CSS.escape(row.id)}"])`,
    );
    return form ? findOnlyVisible(form, 'textarea[name="text"]') : undefined;
  },
} satisfies Site;

// Seen at: https://news.ycombinator.com/news https://news.ycombinator.com/item?id=43621007
