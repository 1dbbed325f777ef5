import type { Site } from '../page/site.ts';

const files = import.meta.glob<{ default: Site }>(['./*.ts', '!./index.ts'], { eager: true });

/** Every file beside this one is a site. */
export const sites: Site[] = Object.values(files).map((file) => file.default);

function covers(pattern: string, host: string): boolean {
  const wanted = pattern.split('/')[2] ?? '';
  return wanted.startsWith('*.')
    ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
    : host === wanted;
}

/**
 * The site that an address belongs to: by its host, else by the software that the page says it is
 * run by, else `anywhere`, which reads HTML's own meaning. Undefined only for what is no web page.
 */
export function siteAt(address: string, page: Document): Site | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return (
    sites.find((site) => site.matches.some((pattern) => covers(pattern, hostname))) ??
    sites.find((site) => site.recognises?.(page)) ??
    sites.find((site) => site.name === 'anywhere')
  );
}
