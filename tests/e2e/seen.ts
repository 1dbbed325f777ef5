import type { Page } from 'puppeteer-core';
import type { Seen } from '../../utils/orders.ts';
import { order } from '../own-pages/orders.ts';
import { moment } from './session.ts';

/**
 * What the built extension reads on the page at an address, as soon as it is as wanted; asked by a page of the
 * extension. A busy machine starts the page script late, and judges a page later still.
 */
export async function seenAt(
  ours: Page,
  address: string,
  wanted: (seen: Seen) => boolean,
): Promise<Seen> {
  const end = Date.now() + 60_000;
  let seen: Seen | undefined;
  let failed: unknown;
  while (Date.now() < end) {
    seen = await order(ours, address, 'seen', {}).catch((error: unknown) => {
      failed = error;
      return undefined;
    });
    if (seen && wanted(seen)) return seen;
    await moment(100);
  }
  throw new Error(`${address}: ${seen ? JSON.stringify(seen.posts.map(({ id }) => id)) : failed}`);
}
