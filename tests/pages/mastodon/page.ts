import { element } from '../element.ts';
import { growOnScroll } from '../grow.ts';
import { me, numberOf, type OwnPost, postAt } from '../posts.ts';
import { composeForm } from './compose-form.ts';
import { drawDetailed, drawNotice, drawStatus, handleOf } from './draw.ts';

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
  column.replaceChildren(
    element('article', { 'data-id': 'reblog-1' }, drawNotice('reblog', postAt(3))),
    element('article', { 'data-id': 'mention-2' }, drawNotice('mention', postAt(1))),
    element('article', { 'data-id': 'favourite-3' }, drawNotice('favourite', postAt(7))),
    element('article', { 'data-id': 'follow-4' }, drawNotice('follow', postAt(9))),
    element('article', { 'data-id': 'quote-5' }, drawNotice('quote', postAt(11))),
  );
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
  else if (location.pathname === '/notifications') showNotices();
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
