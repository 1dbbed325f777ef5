import { element } from '../element.ts';
import { total } from '../grow.ts';
import { postAt } from '../posts.ts';
import { drawTweet, fillTweet } from './draw.ts';

const height = 260;
const rows = 14;

/**
 * A list that holds a few rows only and fills them anew as one scrolls: the same elements show other
 * posts, at other places.
 */
export function drawVirtualFeed(list: HTMLElement): void {
  list.className = 'virtual-feed';
  let known = 10;
  const cells = Array.from({ length: Math.min(rows, total) }, (_, n) => {
    const article = drawTweet(postAt(n));
    const inner = element('div', {}, article);
    const cell = element('div', { 'data-testid': 'cellInnerDiv' }, inner);
    list.append(cell);
    return { cell, inner, article, shows: n };
  });
  const place = () => {
    const first = Math.max(0, Math.floor((scrollY - list.offsetTop) / height) - 3);
    const wanted = Math.min(first + rows, total);
    known = Math.max(known, Math.min(wanted + 10, total));
    list.style.height = `${known * height}px`;
    for (let n = first; n < wanted; n += 1) {
      const row = cells[n % cells.length];
      if (!row) continue;
      if (row.shows !== n) fillTweet(row.article, postAt(n));
      row.shows = n;
      if (postAt(n).promoted) row.inner.setAttribute('data-testid', 'placementTracking');
      else row.inner.removeAttribute('data-testid');
      row.cell.style.transform = `translateY(${n * height}px)`;
    }
  };
  addEventListener('scroll', place, { passive: true });
  place();
}
