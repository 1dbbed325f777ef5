/**
 * Whether `found` is the post's own: no other element that matches `wall` (a quoted or nested post)
 * stands between the two.
 */
function isOwn(post: Element, found: Element, wall: string): boolean {
  const around = found.parentElement?.closest(wall);
  return !around || around === post || !post.contains(around);
}

/** All matches inside `post`, in the order of the document, that are not inside a nested `wall`. */
export function findAllOwn(post: Element, selector: string, wall: string): HTMLElement[] {
  return [...post.querySelectorAll<HTMLElement>(selector)].filter((found) =>
    isOwn(post, found, wall),
  );
}

/** The first match inside `post` that is not inside a nested `wall`. */
export function findOwn(post: Element, selector: string, wall: string): HTMLElement | undefined {
  for (const found of post.querySelectorAll<HTMLElement>(selector))
    if (isOwn(post, found, wall)) return found;
  return undefined;
}

/** The one match that can be seen; undefined when there is none, or more than one to choose from. */
export function findOnlyVisible(root: ParentNode, selector: string): HTMLElement | undefined {
  const seen = [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
  return seen.length === 1 ? seen[0] : undefined;
}

/** Whether the browser draws this element at all: screens kept mounted but hidden are not here. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether `earlier` starts before `later` does in the document. */
export function isBefore(earlier: Node, later: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
