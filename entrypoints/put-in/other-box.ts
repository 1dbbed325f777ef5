import { focusedEditor } from '../../utils/composer/focused-editor.ts';
import { closestAcross, frameOf } from '../../utils/composer/roots.ts';
import type { Site } from '../../utils/page/site.ts';

/** Whether a box that answers another post than this is open. */
export function otherOpen({ selectors, findEditor }: Site, post: HTMLElement): boolean {
  const inUse = focusedEditor(document);
  const around = inUse && closestAcross(inUse, selectors.post);
  if (around && around !== post) return true;
  const others = [...document.querySelectorAll<HTMLElement>(selectors.post)].slice(0, 200);
  return others.some((other) => other !== post && !other.contains(post) && findEditor(other));
}

/** Frames of other origins, large enough to hold a box, at or in an element: nobody here can look into them. */
export function foreignFrames(around: Element | null): Element[] {
  const frames = around ? [around, ...around.querySelectorAll('iframe')] : [];
  return frames.filter(
    (one) => one.localName === 'iframe' && !frameOf(one) && one.clientHeight > 40,
  );
}

/** What the post's own control says that it opens. */
export function namedBox({ replyControl }: Site, post: HTMLElement): Element | null {
  const name = replyControl(post)?.getAttribute('aria-controls');
  return name ? document.getElementById(name) : null;
}
