import type { Page } from 'puppeteer-core';
import type { Kind } from '../../browsers/find-browser.ts';
import { grantedCopy, launch } from '../../browsers/launch.ts';
import { fromFolder, serveSites } from '../../browsers/site-server.ts';
import { labFolder } from '../build.ts';
import { buildStandIn } from '../extension/build.ts';
import { type Hand, standIn } from './hand.ts';
import { panelHand } from './panel-hand.ts';

export interface Laboratory {
  page: Page;
  hand: Hand;
  close(): Promise<void>;
}

// What frames of another origin need; everything else is as strict as the strictest site.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src https:";

/** Hosts of the lab: the second one is another origin to the first. */
export const labHost = 'lab.example';
const otherHost = 'comments.example';

/**
 * A real browser with the built extension, or with the stand-in that is nothing but our insertion. `folder`
 * is what the lab's hosts show; with a foreign host the proxy is left out and the page comes from its own server.
 */
export async function startLaboratory(
  kind: Kind,
  with_: 'panel' | 'stand-in',
  foreign?: string,
): Promise<Laboratory> {
  const server = await serveSites(async (_, path) => {
    const file = await fromFolder(labFolder, path);
    return file && { ...file, headers: { 'content-security-policy': policy } };
  });
  const hosts = [`https://${labHost}/*`, `https://${otherHost}/*`];
  if (foreign) hosts.push(`${new URL(foreign).origin}/*`);
  const extension = with_ === 'panel' ? await grantedCopy(kind, hosts) : await buildStandIn();
  const browser = await launch(kind, {
    extension,
    ...(foreign ? {} : { proxyPort: server.proxyPort }),
  });
  const hand = with_ === 'panel' ? await panelHand(kind, browser) : standIn;
  const page = await browser.newPage();
  return {
    page,
    hand,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
