const gap = 4;
const narrowest = 420;
const widest = 560;

interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * Where the line stands, in viewport px: under the box or the controls below it, else over it, else at the window's
 * foot; not on anything that can be pressed, so that Send is free, as long as there is such a place at all: what a
 * person opened to write in may be higher than any.
 */
export function freePlace(box: DOMRect, height: number, ours: Element): Place {
  const w = Math.min(Math.max(box.width, narrowest), widest, innerWidth);
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const x = clamp(rtl ? box.right - w : box.left, innerWidth - w);
  const h = Math.min(height, innerHeight);
  const at = (y: number) => ({ x, y, w, h });
  // Most boxes have a row of controls under them, and the post they answer over them.
  const below = [0, 44, 88].map((row) => at(box.bottom + gap + row));
  const places = [...below, at(box.top - gap - h), at(innerHeight - h)];
  return (
    places.find((place) => isFree(place, ours)) ?? {
      ...at(innerHeight - h),
      x: rtl ? innerWidth - w : 0,
    }
  );
}

const pressable =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [contenteditable="true"], [contenteditable=""]';

function isFree({ x, y, w, h }: Place, ours: Element): boolean {
  if (y < 0 || y + h > innerHeight) return false;
  // No control is smaller than the steps are.
  const rows = Math.max(2, Math.ceil(h / 22));
  for (let column = 0; column <= 8; column += 1) {
    for (let row = 0; row <= rows; row += 1) {
      const px = Math.min(x + 1 + ((w - 2) * column) / 8, innerWidth - 1);
      const under = document
        .elementsFromPoint(px, y + 1 + ((h - 2) * row) / rows)
        .find((each) => each !== ours);
      if (under?.closest(pressable)) return false;
    }
  }
  return true;
}

function clamp(value: number, most: number) {
  return Math.max(0, Math.min(value, most));
}
