/** Styles by which a page can make something of ours invisible while it still takes clicks. */
const tricks: [property: string, harmless: readonly string[]][] = [
  ['visibility', ['visible']],
  ['filter', ['none', '']],
  ['clip-path', ['none', '']],
  ['mask-image', ['none', '']],
  ['mix-blend-mode', ['normal', '']],
  ['clip', ['auto', '']],
];

function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; ) {
    yield at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

function hiddenBy(element: Element): string | undefined {
  let opacity = 1;
  for (const at of ancestors(element)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (opacity < 0.9) return 'opacity';
    for (const [property, harmless] of tricks) {
      if (!harmless.includes(style.getPropertyValue(property))) return property;
    }
    const { transform } = style;
    const scale = transform.startsWith('matrix(') ? transform.slice(7).split(',') : undefined;
    if (transform.startsWith('matrix3d') || (scale && Math.abs(Number(scale[0])) < 0.9)) {
      return 'transform';
    }
  }
  return undefined;
}

function coveredAt(host: Element, x: number, y: number): boolean {
  let hit = document.elementFromPoint(x, y);
  if (!hit) return false; // outside the viewport: nothing there to click on
  while (hit && hit !== host && hit.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === hit) break;
    hit = inner;
  }
  return hit !== host;
}

/**
 * Why a click on `host` may not be what the person meant (clickjacking), or undefined when all is well.
 * Looks at the moment of the click: every ancestor's invisibility tricks, then five points tested with
 * `pointer-events` forced on, since a cover that lets clicks through hides from an ordinary hit test.
 * `box` is the part that is clicked, in viewport px, where the host itself has no size.
 */
export function coveredBy(
  host: HTMLElement,
  box = host.getBoundingClientRect(),
): string | undefined {
  const hidden = hiddenBy(host);
  if (hidden) return hidden;
  if (box.width < 1 || box.height < 1) return 'size';
  const sheet = document.createElement('style');
  sheet.textContent = '*,::backdrop{pointer-events:auto!important}';
  document.documentElement.append(sheet);
  try {
    const [dx, dy] = [box.width / 2 - 2, box.height / 2 - 2];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The middle and the four edges: rounded corners are nobody's.
    const points = [
      [x, y],
      [x - dx, y],
      [x + dx, y],
      [x, y - dy],
      [x, y + dy],
    ] as const;
    return points.some(([px, py]) => coveredAt(host, px, py)) ? 'cover' : undefined;
  } finally {
    sheet.remove();
  }
}
