import { closeSync, openSync, readSync } from 'node:fs';

const hosts: Record<string, string> = {
  x: 'x.com',
  bluesky: 'bsky.app',
  hackernews: 'news.ycombinator.com',
  'old-reddit': 'old.reddit.com',
  stackexchange: 'stackoverflow.com',
  youtubestudio: 'studio.youtube.com',
};
/** Software that runs on any host: pages of it are known by their markup alone. */
const anyHost = new Set([
  'mastodon',
  'discourse',
  'lemmy',
  'misskey',
  'wordpress',
  'anywhere',
  'generic',
]);

const where = [
  /saved from url=\(\d+\)(https:\/\/[^\s>]+)/,
  /<link[^>]+rel="canonical"[^>]+href="(https:\/\/[^"]+)"/,
  /<meta[^>]+property="og:url"[^>]+content="(https:\/\/[^"]+)"/,
];

/** The first part of a file, which may be large. */
function beginningOf(file: string): string {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(200_000);
  const length = readSync(descriptor, buffer);
  closeSync(descriptor);
  return buffer.toString('utf8', 0, length);
}

/**
 * The address to open a saved page under: the one it names itself, where that is of its site; else
 * the front page of the site that its label names.
 */
export function addressOf(file: string, site: string): string {
  const name = site.replace(/_/g, '-').toLowerCase();
  const host = anyHost.has(name) ? `${name}.example` : (hosts[name] ?? `www.${name}.com`);
  const beginning = beginningOf(file);
  for (const pattern of where) {
    const named = pattern.exec(beginning)?.[1];
    if (!named || !URL.canParse(named)) continue;
    const { hostname } = new URL(named);
    const domain = host.split('.').slice(-2).join('.');
    const ofSite = hostname === domain || hostname.endsWith(`.${domain}`);
    if (ofSite || anyHost.has(name) || name === 'stackexchange') return named;
  }
  return `https://${host}/`;
}
