import { element } from '../element.ts';
import { growOnScroll } from '../grow.ts';
import { me, numberOf, type OwnPost, postAt } from '../posts.ts';
import { composeForm } from './compose-form.ts';
import { drawDetailed, drawNotice, drawStatus, handleOf } from './draw.ts';
import { peopleRows } from './people.ts';

const root = document.getElementById('mastodon') as HTMLElement;
const form = composeForm();
const column = element('div', { role: 'region', class: 'column' });
root.append(
  element('div', { class: 'columns-area__panels' }, form.element),
  element('main', { class: 'columns-area__panels__main' }, column),
);

/** Rows far from the window are emptied and drawn again when they come near, as Mastodon does. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const row = target as HTMLElement;
      if (isIntersecting && !row.firstChild) row.append(draw(Number(row.dataset.n)));
      else if (!isIntersecting && row.firstChild) {
        row.style.height = `${boundingClientRect.height}px`;
        row.replaceChildren();
      }
    }
  },
  { rootMargin: '1500px' },
);

const draw = (n: number) => drawStatus(postAt(n));

function showHome(): void {
  const feed = element('div', { role: 'feed', class: 'item-list' });
  column.replaceChildren(feed);
  growOnScroll(feed, (n) => {
    const row = element('article', { 'data-id': postAt(n).id, 'data-n': String(n) }, draw(n));
    near.observe(row);
    return row;
  });
}

function showNotices(): void {
  const row = (id: string, ...notice: Parameters<typeof drawNotice>) =>
    element('article', { 'data-id': id }, drawNotice(...notice));
  column.replaceChildren(
    row('reblog-1', 'reblog', postAt(3)),
    row('reblog-2', 'reblog', postAt(6), [postAt(9)], 3),
    row('reply-3', 'reply', postAt(4)),
    row('favourite-4', 'favourite', postAt(7)),
    row('mention-5', 'mention', postAt(1)),
    row('follow-6', 'follow', postAt(10)),
    row('quote-7', 'quote', postAt(11)),
    row('poll-8', 'poll', postAt(14)),
  );
}

/** The address by which others hand words over: the one form of the page with the words in it. */
function showShare(): void {
  const text = new URLSearchParams(location.search).get('text') ?? '';
  form.share(text, (sent) => {
    column.prepend(drawStatus({ ...postAt(50), ...me, text: sent, lang: 'und' }));
  });
}

function showThread(n: number): void {
  column.replaceChildren(drawDetailed(postAt(n)), drawStatus(postAt(n + 1)));
}

/** Which post a path names. */
function named(path: string): number | undefined {
  const id = /^\/@[^/]+\/(\d+)$/.exec(path)?.[1];
  return id ? numberOf(id) : undefined;
}

function route(): void {
  const n = named(decodeURI(location.pathname));
  if (n !== undefined) showThread(n);
  else if (location.pathname.endsWith('/reblogs')) column.replaceChildren(...peopleRows());
  else if (location.pathname === '/notifications') showNotices();
  else if (location.pathname === '/share') showShare();
  else showHome();
}

const byId = (id: string): OwnPost => postAt(numberOf(id));

addEventListener('popstate', route);
addEventListener('click', (event) => {
  const target = event.target as Element;
  const first = target.closest('[class$="__action-bar"]')?.querySelector('button');
  const around = target.closest<HTMLElement>('[data-post]');
  if (first?.contains(target) && around) {
    const post = byId(around.dataset.post ?? '0');
    form.answer(post, handleOf(post));
  }
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href') + location.search);
  route();
});
route();
document.title = `${me.name} - Mastodon`;
document.documentElement.dataset.ready = '';
