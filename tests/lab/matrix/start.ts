import type { Page } from 'puppeteer-core';
import type { Kind } from '../../browsers/find-browser.ts';
import { grantedCopy, launch } from '../../browsers/launch.ts';
import { fromFolder, isBrowsersOwn, serveSites } from '../../browsers/site-server.ts';
import { labFolder } from '../build.ts';
import { buildStandIn, type Plant } from '../extension/build.ts';
import { type Bench, openLabBench } from './bench.ts';
import { type Hand, standIn } from './hand.ts';
import { handOf, type Panel, preparePanel } from './panel-hand.ts';

export interface Laboratory {
  /** What the browser calls itself, with its version. */
  version: string;
  page: Page;
  hand: Hand;
  /** The built extension's panel, where it is that. */
  panel?: Panel;
  /** Opens an editor of the lab in its place; from then on its counters count. */
  open(editor: string, place: string): Promise<Bench>;
  close(): Promise<void>;
}

// What frames of another origin need; everything else is as strict as the strictest site.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src https:";

/** Hosts of the lab that Asante is turned on for: the second one is another origin to the first. */
export const labHost = 'lab.example';
const otherHost = 'comments.example';

/**
 * A real browser with the built extension, or with the stand-in that is nothing but our insertion. The lab's
 * hosts show the lab; with `foreign`, an address without its path, they show that server's pages instead.
 */
export async function startLaboratory(
  kind: Kind,
  through: 'panel' | 'stand-in',
  { foreign, plant, name = 'lab' }: { foreign?: string; plant?: Plant; name?: string } = {},
): Promise<Laboratory> {
  let writes = 0;
  const server = await serveSites(async (_, path, { url, method, headers }) => {
    // Whoever sends it, a page, a content script or a background, passes here.
    if (method !== 'GET' && !isBrowsersOwn(headers)) writes += 1;
    if (foreign) return passOn(new URL(url ?? '/', foreign));
    const file = await fromFolder(labFolder, path);
    // Only files that are named after their content; every cell loads its page anew.
    const keep = path.startsWith('/assets/') ? { 'cache-control': 'max-age=86400' } : {};
    return file && { ...file, headers: { 'content-security-policy': policy, ...keep } };
  });
  const hosts = [labHost, otherHost].map((host) => `https://${host}/*`);
  const extension =
    through === 'panel'
      ? await grantedCopy(kind, hosts, `${name}-${kind}`)
      : await buildStandIn(`${name}-${kind}`, plant);
  const browser = await launch(kind, { extension, proxyPort: server.proxyPort });
  const panel = through === 'panel' ? await preparePanel(kind, browser) : undefined;
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace(/^headless/i, ''),
    page,
    hand: panel ? handOf(panel) : standIn,
    ...(panel ? { panel } : {}),
    async open(editor, place) {
      const bench = await openLabBench(page, `https://${labHost}/${editor}/${place}`);
      writes = 0;
      const counters = async () => {
        const own = await bench.counters();
        return { ...own, writes: own.writes + writes };
      };
      return { ...bench, counters };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Fetches from somebody else's server; its own policy goes with it, and no stricter one. */
async function passOn(address: URL) {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const own = response.headers.get('content-security-policy');
  return {
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    body: Buffer.from(await response.arrayBuffer()),
    headers: {
      'content-security-policy': own ?? "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'",
    },
  };
}
