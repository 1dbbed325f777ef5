import { element, icon } from '../element.ts';
import { word } from '../interface-words.ts';
import { numberOf, postAt } from '../posts.ts';
import { drawTweet } from './draw.ts';
import { openReplyDialog, showInlineBox } from './reply.ts';
import { drawVirtualFeed } from './virtual-feed.ts';

const root = document.getElementById('react-root') as HTMLElement;
const column = element('main', { 'data-testid': 'primaryColumn' });
const drawer = element(
  'aside',
  { 'data-testid': 'DMDrawer' },
  element('div', { 'data-testid': 'tweetText', lang: 'en' }, 'A shared post in a message'),
);
root.append(column, drawer);

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

const retweet = 'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.38v7.37z';
const heart = 'M20.884 13.19c-1.351 2.48-4.001 5.12-8.379 7.67z';

function showNotices(): void {
  const notice = (path: string, n: number, what: string) => {
    const { name, account, text, lang } = postAt(n);
    return element(
      'article',
      { 'data-testid': 'notification', tabindex: '0' },
      icon(path),
      element(
        'div',
        { 'data-testid': `UserAvatar-Container-${account}` },
        element('a', { href: `/${account}` }),
      ),
      element('div', {}, element('a', { href: `/${account}` }, name), ` ${what}`),
      element('div', { 'data-testid': 'tweetText', lang }, text),
    );
  };
  column.replaceChildren(
    notice(retweet, 3, word('reposted')),
    drawTweet(postAt(1)),
    notice(heart, 7, word('liked')),
  );
}

function route(): void {
  const id = /^\/\w+\/status\/(\d+)/.exec(location.pathname)?.[1];
  if (id) showStatus(id);
  else if (location.pathname === '/notifications') showNotices();
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
