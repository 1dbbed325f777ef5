/** Posts that a page holds in all; `?total=` may ask for as many as ten thousand. */
export const total = Number(new URLSearchParams(location.search).get('total') ?? 54);

/** Draws ten more rows whenever the end of the list comes near, as feeds do. */
export function growOnScroll(list: HTMLElement, row: (n: number) => HTMLElement): void {
  let next = 0;
  const end = document.createElement('div');
  end.className = 'end-of-list';
  list.after(end);
  const more = () => {
    for (let i = 0; i < 10 && next < total; i += 1, next += 1) list.append(row(next));
  };
  const near = () => end.checkVisibility() && end.getBoundingClientRect().top < innerHeight + 600;
  addEventListener('scroll', () => near() && more(), { passive: true });
  more();
}
