type ChromeDom = { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/** The shadow root of an element, closed ones too: both browsers show them to content scripts only. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  const gecko = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (gecko) return gecko;
  if (element.shadowRoot) return element.shadowRoot;
  const { dom } = (globalThis as { chrome?: ChromeDom }).chrome ?? {};
  if (!dom || !('attachShadow' in element)) return undefined;
  return dom.openOrClosedShadowRoot(element as HTMLElement) ?? undefined;
}

/** The document inside a frame of our own origin; undefined for every other element and frame. */
export function frameOf(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    // Gecko lets a content script into the frames of its own extension: that is our panel, and no editor.
    return inner && !/-extension:$/.test(inner.location.protocol) ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** The tree an element stands in: its shadow root, open or closed, or its document. */
export function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}

/** The nearest element around this one that a selector matches, looked for through shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let at: Element | null | undefined = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = rootOf(at);
    at = 'host' in root ? root.host : root.defaultView?.frameElement;
  }
  return undefined;
}
