import { judge, type Tried } from '../../utils/health.ts';
import { examine, shownPosts } from '../../utils/page/examine.ts';
import { readName } from '../../utils/page/read-text.ts';
import type { Site } from '../../utils/page/site.ts';

/**
 * Reads the page once by other selectors and puts ours back before anybody else looks. Nothing is drawn or pressed.
 */
export function tryOut(site: Site, page: Document, selectors: Record<string, string>): Tried {
  const own = { ...site.selectors };
  const before = look(site, page);
  try {
    for (const [slot, selector] of Object.entries(selectors))
      if (Object.hasOwn(own, slot)) site.selectors[slot] = selector;
    const after = look(site, page);
    const was = new Map(before.posts.map(({ post }) => [post.id, post]));
    const isOther = ({ post }: (typeof after.posts)[number]) => {
      const old = was.get(post.id);
      return old !== undefined && (old.author !== post.author || old.handle !== post.handle);
    };
    const controls = after.posts.flatMap(({ element }) => site.replyControl(element) ?? []);
    return {
      selectors,
      before: before.health,
      after: after.health,
      wrong: after.posts.filter(isOther).length,
      unsafe: controls.filter(isUnsafe).length,
      names: [...new Set(after.posts.map(({ post }) => post.author))].slice(0, 5),
      presses: [...new Set(controls.map(labelOf))].slice(0, 3),
    };
  } finally {
    Object.assign(site.selectors, own);
  }
}

function look(site: Site, page: Document) {
  return { health: judge(examine(site, page)), posts: shownPosts(site, page) };
}

/** What submits, is part of a box to write in, or switches something such as a like. */
function isUnsafe(control: HTMLElement): boolean {
  const button = control.closest<HTMLButtonElement>('button,input');
  const submits = button?.form != null && ['submit', 'image'].includes(button.type);
  const switches = control.closest(
    '[aria-pressed],[aria-checked],[role="switch"],[role="checkbox"],[contenteditable="true"]',
  );
  const besideBox = control
    .closest('form,[role="dialog"]')
    ?.querySelector('textarea,[contenteditable="true"]');
  return submits || switches !== null || Boolean(besideBox);
}

function labelOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? control.title;
  return (label || readName(control)).slice(0, 60);
}
