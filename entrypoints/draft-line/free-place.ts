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
 * foot; never on anything that can be pressed, so that Send is always free.
 */
export function freePlace(box: DOMRect, height: number, ours: Element): Place {
  const w = Math.min(Math.max(box.width, narrowest), widest, innerWidth);
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const x = clamp(rtl ? box.right - w : box.left, innerWidth - w);
  const at = (y: number) => ({ x, y, w, h: height });
  // Most boxes have a row of controls under them, and the post they answer over them.
  const below = [0, 44, 88].map((row) => at(box.bottom + gap + row));
  const places = [...below, at(box.top - gap - height), at(innerHeight - height)];
  return (
    places.find((place) => isFree(place, ours)) ?? {
      ...at(innerHeight - height),
      x: rtl ? innerWidth - w : 0,
    }
  );
}

const pressable =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [contenteditable="true"], [contenteditable=""]';

function isFree({ x, y, w, h }: Place, ours: Element): boolean {
  if (y < 0 || y + h > innerHeight) return false;
  for (let column = 0; column <= 8; column += 1) {
    for (const row of [1, h / 2, h - 1]) {
      const px = Math.min(x + 1 + ((w - 2) * column) / 8, innerWidth - 1);
      const under = document.elementsFromPoint(px, y + row).find((each) => each !== ours);
      if (under?.closest(pressable)) return false;
    }
  }
  return true;
}

function clamp(value: number, most: number) {
  return Math.max(0, Math.min(value, most));
}
