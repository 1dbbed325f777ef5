import type { Draft, Manners } from './draft.ts';
import type { Finding } from './finding.ts';

const address = /https?:\/\/[^\s<>"“”\u2068\u2069]*[^\s<>"“”\u2068\u2069.,;:!?'’)\]،؛؟]/giu;

/**
 * Parameters by which advertisers follow people. Sources: Google Analytics "URL builders" (utm_*), Google Ads help
 * (gclid, gbraid, wbraid), Meta (fbclid), Microsoft Advertising (msclkid), X (twclid), LinkedIn (li_fat_id),
 * TikTok (ttclid), Instagram (igshid, igsh), Mailchimp (mc_cid, mc_eid), YouTube's share button (si).
 */
const followers =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|twclid|li_fat_id|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|yclid|dclid)$/i;

/** A link in a team's card that leads elsewhere than to us; nothing while nobody has said what is ours. */
export function links({ text, shared }: Draft, { ourHosts }: Manners): Finding[] {
  if (!shared || ourHosts.length === 0) return [];
  const strange = (text.match(address) ?? []).find((link) => {
    const host = URL.parse(link)?.hostname ?? '';
    return !ourHosts.some((ours) => host === ours || host.endsWith(`.${ours}`));
  });
  return strange ? [{ check: 'links', quote: strange }] : [];
}

/** Links that carry who clicked them; mended by dropping just those parameters. */
export function tracking({ text }: Draft): Finding[] {
  let quote: string | undefined;
  const mended = text.replace(address, (link) => {
    const url = URL.parse(link);
    const carried = [...(url?.searchParams.keys() ?? [])].filter((key) => followers.test(key));
    if (!url || carried.length === 0) return link;
    quote ??= carried[0];
    for (const key of carried) url.searchParams.delete(key);
    return url.href;
  });
  return quote === undefined ? [] : [{ check: 'tracking', quote, mended }];
}
