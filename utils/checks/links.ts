import { linksIn, withLinks } from '../templates/links-in.ts';
import type { Draft, Manners } from './draft.ts';
import type { Finding } from './finding.ts';

/**
 * Parameters by which advertisers follow people. Sources: Google Analytics "URL builders" (utm_*), Google Ads help
 * (gclid, gbraid, wbraid), Meta (fbclid), Microsoft Advertising (msclkid), X (twclid), LinkedIn (li_fat_id),
 * TikTok (ttclid), Instagram (igshid, igsh), Mailchimp (mc_cid, mc_eid), YouTube's share button (si).
 */
const followers =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|twclid|li_fat_id|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|yclid|dclid)$/i;

/**
 * A link in a team's card that leads elsewhere than to us, while somebody has said what is ours; or one that no second
 * person of the team has looked at.
 */
export function links({ text, shared, unseen = [] }: Draft, { ourHosts }: Manners): Finding[] {
  if (!shared) return [];
  const strange = linksIn(text).filter((link) => !isOurs(link, ourHosts));
  const fresh = strange.find((link) => unseen.includes(link));
  if (fresh) return [{ check: 'links', quote: fresh, as: 'unseen' }];
  const [first] = ourHosts.length === 0 ? [] : strange;
  return first ? [{ check: 'links', quote: first }] : [];
}

function isOurs(link: string, ourHosts: readonly string[]): boolean {
  const host = URL.parse(link)?.hostname ?? '';
  return ourHosts.some((ours) => host === ours || host.endsWith(`.${ours}`));
}

/** Links that carry who clicked them; mended by dropping just those parameters. */
export function tracking({ text }: Draft): Finding[] {
  let quote: string | undefined;
  const mended = withLinks(text, (link) => {
    const url = URL.parse(link);
    const carried = [...(url?.searchParams.keys() ?? [])].filter((key) => followers.test(key));
    if (!url || carried.length === 0) return link;
    quote ??= carried[0];
    for (const key of carried) url.searchParams.delete(key);
    return url.href;
  });
  return quote === undefined ? [] : [{ check: 'tracking', quote, mended }];
}
