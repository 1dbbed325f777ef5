import type { Site, SiteMark } from './site.ts';

/** Whether a match pattern such as `https://*.example.com/*` covers a host. */
function covers(pattern: string, host: string): boolean {
  const wanted = pattern.split('/')[2] ?? '';
  return wanted.startsWith('*.')
    ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
    : host === wanted;
}

/** The site whose own host this is. */
export function siteOfHost<One extends SiteMark>(sites: One[], host: string): One | undefined {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, host)));
}

/**
 * The site whose rules forbid to put anything into its pages, if this is its host or any other below its name: it is
 * turned on only after a plain warning, on whichever of its hosts.
 */
export function siteAtRisk<One extends Pick<Site, 'matches' | 'atOwnRisk'>>(
  sites: One[],
  host: string,
): One | undefined {
  const named = (pattern: string) => (pattern.split('/')[2] ?? '').replace(/^(www|\*)\./, '');
  return sites.find(
    ({ atOwnRisk, matches }) =>
      atOwnRisk && matches.some((each) => `.${host}`.endsWith(`.${named(each)}`)),
  );
}

/**
 * The site that an address belongs to: by its host, else by the software that the page says it is
 * run by, else `anywhere`, which reads HTML's own meaning. Undefined for what is no web page, and
 * where none of the sites given fits.
 */
export function siteAmong<One extends SiteMark>(
  sites: One[],
  address: string,
  page: Document,
): One | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  return (
    siteOfHost(sites, new URL(address).hostname) ??
    sites.find((site) => site.recognises?.(page)) ??
    sites.find((site) => site.name === 'anywhere')
  );
}
