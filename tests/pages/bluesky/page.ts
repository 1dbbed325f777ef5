import { element } from '../element.ts';
import { growOnScroll } from '../grow.ts';
import { me, numberOf, postAt } from '../posts.ts';
import { crowd } from '../sharers.ts';
import { openComposer, openIntent } from './composer.ts';
import { drawNotice, drawPost } from './draw.ts';
import { peopleRows } from './people.ts';

const root = document.getElementById('root') as HTMLElement;
const screens = new Map<string, HTMLElement>();
root.append(element('nav', {}, element('a', { href: '/profile/baraka-bakery.test' }, '☺')));

/** Screens stay mounted behind the one in front. */
function show(key: string, build: (screen: HTMLElement) => void): void {
  let screen = screens.get(key);
  if (!screen) {
    screen = element('div', { class: 'screen' });
    screens.set(key, screen);
    root.append(screen);
    build(screen);
  }
  for (const other of screens.values()) other.toggleAttribute('data-away', other !== screen);
}

function home(screen: HTMLElement): void {
  const feed = element('div', { 'data-testid': 'followingFeedPage-feed' });
  screen.append(feed);
  growOnScroll(feed, (n) => drawPost(postAt(n)));
}

function notices(screen: HTMLElement): void {
  if (new URLSearchParams(location.search).has('crowd')) {
    const [first, ...others] = crowd.map((one, n) => ({ ...postAt(n), ...one }));
    const feed = element('div', { 'data-testid': 'notifsFeed' });
    if (first) feed.append(drawNotice('repost', first, others));
    screen.append(feed);
    return;
  }
  screen.append(
    element(
      'div',
      { 'data-testid': 'notifsFeed' },
      drawNotice('repost', postAt(3)),
      drawNotice('repost', postAt(5), [postAt(9), postAt(2)], 1),
      drawNotice('reply', postAt(1)),
      drawNotice('like', postAt(7)),
      drawNotice('mention', postAt(0)),
      drawNotice('follow', postAt(10)),
      drawNotice('quote', postAt(11)),
      drawNotice('unknown', postAt(14)),
    ),
  );
}

/** The composer that the site's own address opens, with the words from it; once sent, the post stands in the feed. */
function intent(screen: HTMLElement): void {
  home(screen);
  const text = new URLSearchParams(location.search).get('text') ?? '';
  openIntent(text, (sent) => screen.prepend(drawPost({ ...postAt(50), ...me, text: sent })));
}

function route(): void {
  const id = /^\/profile\/[^/]+\/post\/(\d+)$/.exec(location.pathname)?.[1];
  const n = id ? numberOf(id) : undefined;
  if (n !== undefined)
    show(`thread ${n}`, (screen) =>
      screen.append(
        drawPost(postAt(n), { thread: true, focus: true }),
        drawPost(postAt(n + 1), { thread: true }),
        drawPost(postAt(n + 2), { thread: true }),
      ),
    );
  else if (location.pathname.endsWith('/reposted-by'))
    show('people', (screen) => screen.append(...peopleRows()));
  else if (location.pathname === '/notifications') show('notices', notices);
  else if (location.pathname === '/intent/compose') show('intent', intent);
  else show('home', home);
}

addEventListener('popstate', route);
addEventListener('click', (event) => {
  const target = event.target as Element;
  const reply = target.closest('[data-testid="replyBtn"]');
  if (reply) openComposer(Number(reply.closest<HTMLElement>('[data-n]')?.dataset.n));
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href') + location.search);
  route();
});
route();
document.documentElement.dataset.ready = '';
