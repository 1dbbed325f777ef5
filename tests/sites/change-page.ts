/** One way in which a site may come to look different overnight. */
type Change = (random: () => number, posts: Element[]) => void;

/** Small and seeded, so that a round can be run again (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Item>(random: () => number, from: readonly Item[]): Item | undefined {
  return from[Math.floor(random() * from.length)];
}

const inside = (posts: Element[]) => [
  ...new Set(posts.flatMap((post) => [post, ...post.querySelectorAll('*')])),
];

/** One class or one hook gets another name, everywhere. */
const rename: Change = (random, posts) => {
  const element = pick(random, inside(posts));
  const name = pick(random, element?.getAttributeNames() ?? []);
  const token = pick(random, (name && element?.getAttribute(name)?.split(/\s+/)) || []);
  if (!name || !token || ['href', 'src', 'datetime'].includes(name)) return;
  for (const each of document.querySelectorAll(`[${CSS.escape(name)}~="${CSS.escape(token)}"]`)) {
    const tokens = (each.getAttribute(name) ?? '').split(/\s+/);
    each.setAttribute(
      name,
      tokens.map((one) => (one === token ? `q${one.length}x` : one)).join(' '),
    );
  }
};

/** Boxes around boxes. */
const wrap: Change = (random, posts) => {
  const all = inside(posts);
  for (let n = 0; n < 40; n += 1) {
    const element = pick(random, all);
    if (!element?.parentElement || element.tagName === 'TR' || element.tagName === 'TD') continue;
    const box = document.createElement(random() < 0.7 ? 'div' : 'span');
    element.before(box);
    box.append(element);
  }
};

/** Neighbours change places. */
const reorder: Change = (random, posts) => {
  const all = inside(posts);
  for (let n = 0; n < 40; n += 1) {
    const element = pick(random, all);
    if (element?.previousElementSibling) element.previousElementSibling.before(element);
  }
};

/** An attribute is gone, from one kind of element or from all. */
const remove: Change = (random, posts) => {
  const element = pick(random, inside(posts));
  const name = pick(random, element?.getAttributeNames() ?? []);
  if (!element || !name) return;
  const which = random() < 0.5 ? '*' : element.localName;
  for (const each of document.querySelectorAll(`${which}[${CSS.escape(name)}]`))
    each.removeAttribute(name);
};

const changes = { rename, wrap, reorder, remove };

/** Changes the page in one of four ways, one to four times over; the same seed makes the same change. */
function changePage(seed: number, posts: string): string {
  const random = seeded(seed);
  const kind = pick(random, Object.keys(changes) as (keyof typeof changes)[]) ?? 'rename';
  const times = 1 + Math.floor(random() * 4);
  for (let n = 0; n < times; n += 1) changes[kind](random, [...document.querySelectorAll(posts)]);
  return kind;
}

(globalThis as { changePage?: typeof changePage }).changePage = changePage;
