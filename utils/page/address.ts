const plainHost = (host: string) => host.replace(/^(www|m|mobile|web|old|new|sh|studio)\./, '');

function addressOf(link: Element | undefined | null): URL | undefined {
  const href = link?.getAttribute('href');
  if (!link || !href || !URL.canParse(href, link.baseURI)) return undefined;
  const address = new URL(href, link.baseURI);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  return plainHost(address.hostname) === plainHost(pageAddress(link).hostname)
    ? address
    : undefined;
}

/** The address of the page that an element stands on. */
export function pageAddress(element: Element): URL {
  return new URL(element.ownerDocument.URL);
}

/** Path of a link that stays on this site, such as `/name/status/1`; '' for every other link. */
export function pathOf(link: Element | undefined | null): string {
  return addressOf(link)?.pathname ?? '';
}

/**
 * Group 1 of `pattern` in the path (and, from the `?` on, the query) of a link that stays on this
 * site, with %-escapes undone; undefined when there is no such link.
 */
export function partOf(link: Element | undefined | null, pattern: RegExp): string | undefined {
  const address = addressOf(link);
  const part = address && pattern.exec(address.pathname + address.search)?.[1];
  if (!part) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Absolute https address of a path on the site that this element stands on. */
export function onSite(element: Element, path: string): string {
  return `https://${pageAddress(element).host}${path}`;
}
