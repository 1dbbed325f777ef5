import { onSite } from '../page/address.ts';
import { findAllOwn, findOnlyVisible, findOwn } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: '.question[data-questionid],.answer[data-answerid],.comment[data-comment-id],li.comment[id^="comment-"]',
  people:
    '[itemprop="author"] a[href*="/users/"],.post-signature.owner .user-details a,.post-signature .user-details a',
  editorOf: '.post-signature',
  text: '.s-prose,.post-text',
  commenter: 'a.comment-user',
  commentText: '.comment-copy',
  commentLink: 'a.comment-link',
  reply: '.js-add-link',
  form: 'form[id^="add-comment-"]',
};

const account = /^\/users\/(\d+)/;

function readComment(element: HTMLElement) {
  const id = /(\d+)$/.exec(element.id)?.[1];
  const [by] = peopleIn(findAllOwn(element, selectors.commenter, selectors.post), account);
  const body = findOwn(element, selectors.commentText, selectors.post);
  const anchor = findOwn(element, selectors.commentLink, selectors.post)?.getAttribute('href');
  const path = new URL(element.ownerDocument.URL).pathname;
  return wholePost({
    site: 'stackexchange',
    id: id && `comment ${id}`,
    kind: 'comment',
    author: by?.author,
    permalink: anchor?.startsWith('#comment') ? onSite(element, path + anchor) : undefined,
    text: body ? readText(body).text : undefined,
  });
}

function readPost(element: HTMLElement) {
  const { questionid, answerid } = element.dataset;
  const links = findAllOwn(element, selectors.people, selectors.post);
  const marked = links.filter((link) => link.closest('[itemprop="author"],.owner'));
  const signatures = findAllOwn(element, selectors.editorOf, selectors.post);
  // Whoever edited it last signs first: without a mark, one signature alone is sure.
  const [by] = peopleIn(marked.length ? marked : signatures.length === 1 ? links : [], account);
  const body = findOwn(element, selectors.text, selectors.post);
  const path = answerid ? `/a/${answerid}` : `/q/${questionid}`;
  return wholePost({
    site: 'stackexchange',
    id: path,
    kind: 'post',
    author: by?.author,
    permalink: onSite(element, path),
    text: body ? readText(body).text : undefined,
    time: findOwn(element, 'time[datetime]', selectors.post)?.getAttribute('datetime') ?? undefined,
  });
}

export default {
  name: 'stackexchange',
  title: 'Stack Exchange',
  matches: [
    'https://stackoverflow.com/*',
    'https://*.stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
  ],
  selectors,
  surfaces: [{ name: 'question', at: /^\/questions\/\d+/, least: 1 }],
  guests: true,
  read: (element) => (element.matches('.comment') ? readComment(element) : readPost(element)),
  replyControl: (element) =>
    element.matches('.comment') ? undefined : findOwn(element, selectors.reply, 'li.comment'),
  findEditor(element) {
    const form = findOwn(element, selectors.form, 'li.comment');
    const mine = form?.id.endsWith(`-${element.dataset.answerid ?? element.dataset.questionid}`);
    return form && mine ? findOnlyVisible(form, 'textarea') : undefined;
  },
  limit: () => ({
    max: 600,
    counts: 'utf-16',
    source:
      'https://meta.stackexchange.com/questions/176445/are-comments-limited-to-600-characters',
  }),
} satisfies Site;

// Seen at: https://stackoverflow.com/questions/11227809
