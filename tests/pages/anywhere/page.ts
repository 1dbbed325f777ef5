import { mount as mountEditable } from '../../lab/editors/editable.ts';
import { mount as mountTextarea } from '../../lab/editors/textarea.ts';
import { drawn, element } from '../element.ts';
import { growOnScroll } from '../grow.ts';
import { word } from '../interface-words.ts';
import { numberOf, type OwnPost, postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';

const main = document.querySelector('main') as HTMLElement;

const author = ({ name, account }: OwnPost) =>
  element(
    'span',
    { class: 'p-author h-card', itemprop: 'author' },
    element('a', { class: 'p-name u-url', href: `/people/${account}` }, ...drawn(name)),
  );

/** A post by microformats: an article of its own. */
function entry(post: OwnPost): HTMLElement {
  const box = element('div', { class: 'reply-place' });
  const reply = element('button', { type: 'button', class: 'post-reply' }, word('reply'));
  reply.addEventListener('click', () => {
    if (!box.firstChild)
      void openReplyBox(box, mountTextarea, { answers: post.id, limit: 2000, hooks: () => {} });
  });
  return element(
    'article',
    { class: 'h-entry', id: `entry-${post.id}` },
    element(
      'header',
      {},
      author(post),
      element(
        'a',
        { class: 'u-url', href: `/entries/${post.id}` },
        element('time', { class: 'dt-published', datetime: post.time }, post.time.slice(0, 10)),
      ),
    ),
    element(
      'div',
      { class: 'e-content', lang: post.lang },
      ...post.text.split('\n\n').map((paragraph) => element('p', {}, ...drawn(paragraph))),
    ),
    post.quotes && comment(post.quotes, 'blockquote'),
    reply,
    box,
  );
}

/** A comment by schema.org, which may have answers inside it. */
function comment(post: OwnPost, tag = 'li', ...answers: HTMLElement[]): HTMLElement {
  const box = element('div', {});
  const reply = element('a', { class: 'comment-reply-link', href: '#respond' }, word('reply'));
  reply.addEventListener('click', (event) => {
    event.preventDefault();
    if (!box.firstChild)
      void openReplyBox(box, mountEditable, { answers: post.id, limit: 2000, hooks: () => {} });
  });
  return element(
    tag,
    {
      itemscope: '',
      itemtype: 'https://schema.org/Comment',
      id: `comment-${post.id}`,
    },
    author(post),
    element('time', { itemprop: 'dateCreated', datetime: post.time }, post.time.slice(0, 10)),
    element('div', { itemprop: 'text', lang: post.lang }, ...drawn(post.text)),
    reply,
    box,
    answers.length > 0 && element('ol', {}, ...answers),
  );
}

if (location.pathname.startsWith('/entries/')) {
  const n = numberOf(location.pathname.slice(9));
  const answers = comment(postAt(n + 3), 'li', comment(postAt(n + 4)));
  main.append(
    entry(postAt(n)),
    element('ol', { class: 'comments' }, comment(postAt(n + 1)), answers),
  );
} else {
  const feed = element('div', { role: 'feed' });
  main.append(feed);
  growOnScroll(feed, (n) => entry(postAt(n)));
}
document.documentElement.dataset.ready = '';
