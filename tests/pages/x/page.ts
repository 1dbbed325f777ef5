import { element } from '../element.ts';
import { numberOf, postAt } from '../posts.ts';
import { drawTweet } from './draw.ts';
import { showIntent } from './intent.ts';
import { noticeRows, profileLink } from './notices.ts';
import { peopleRows } from './people.ts';
import { openReplyDialog, showInlineBox } from './reply.ts';
import { drawVirtualFeed } from './virtual-feed.ts';

const root = document.getElementById('react-root') as HTMLElement;
const column = element('main', { 'data-testid': 'primaryColumn' });
const drawer = element(
  'aside',
  { 'data-testid': 'DMDrawer' },
  element('div', { 'data-testid': 'tweetText', lang: 'en' }, 'A shared post in a message'),
);
root.append(profileLink(), column, drawer);

function showHome(): void {
  // The box for a new post of one's own: a reply must never land here.
  const own = element('div', { class: 'own-post' });
  const feed = element('div', { 'aria-label': 'Timeline' });
  column.replaceChildren(own, feed);
  void showInlineBox(own, 'nothing');
  drawVirtualFeed(feed);
}

function showStatus(id: string): void {
  const n = numberOf(id);
  const box = element('div', { class: 'inline-box' });
  const focus = drawTweet(postAt(n), { focus: true });
  const answers = [1, 2, 3].map((step) => drawTweet(postAt(n + step)));
  column.replaceChildren(focus, box, ...answers);
  void showInlineBox(box, id);
}

function route(): void {
  if (location.pathname.endsWith('/retweets')) {
    column.replaceChildren(...peopleRows());
    return;
  }
  const id = /^\/\w+\/status\/(\d+)/.exec(location.pathname)?.[1];
  if (id) showStatus(id);
  else if (location.pathname === '/notifications') column.replaceChildren(...noticeRows());
  else if (location.pathname === '/intent/post') showIntent(column);
  else showHome();
}

addEventListener('popstate', route);
addEventListener('click', (event) => {
  const target = event.target as Element;
  const reply = target.closest<HTMLElement>('[data-testid="reply"]');
  if (reply) openReplyDialog(reply.closest('article')?.dataset.n ?? '0');
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href') + location.search);
  route();
});
route();
document.documentElement.dataset.ready = '';
