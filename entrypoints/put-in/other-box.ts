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

/** Whether what opened for this post is a frame of another origin, which nobody here can look into. */
export function inForeignFrame(site: Site, post: HTMLElement): boolean {
  const named = site.replyControl(post)?.getAttribute('aria-controls');
  const boxes = [post, named ? document.getElementById(named) : null, document.activeElement];
  return boxes.some((box) =>
    [box, ...(box?.querySelectorAll('iframe') ?? [])].some(
      (one) => one?.localName === 'iframe' && !frameOf(one) && one.clientHeight > 40,
    ),
  );
}
