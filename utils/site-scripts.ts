import { siteOfHost } from './page/site-among.ts';
import { sites } from './sites/index.ts';

/**
 * The scripts to start on the pages of a host, in this order: first the one that brings its site, or the marks
 * of all that may be run on any host, then the page script itself. The build makes the former.
 */
export function scriptsFor(host: string): [string, string] {
  const site = siteOfHost(sites, host);
  return [`/site-${site?.name ?? 'any-host'}.js`, '/replies.js'];
}

/** Scripts of software that runs on any host: one of them is brought once the page shows which it is. */
export const anyHostScripts = sites
  .filter(({ matches }) => matches.length === 0)
  .map(({ name }): `site-${string}` => `site-${name}`);
