/** Where a site opens its own composer with words in it, by the address that it offers for this. */
const addresses: Record<string, (host: string, text: string) => string> = {
  // https://docs.x.com/x-for-websites/tweet-button/guides/web-intent
  x: (_, text) => `https://x.com/intent/post?text=${text}`,
  // https://github.com/mastodon/mastodon: config/routes.rb, get '/share'
  mastodon: (host, text) => `https://${host}/share?text=${text}`,
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  bluesky: (_, text) => `https://bsky.app/intent/compose?text=${text}`,
  // https://developers.facebook.com/docs/threads/threads-web-intents
  threads: (_, text) => `https://www.threads.com/intent/post?text=${text}`,
};

/** The composer's address with these words in it; undefined where the site has none. `host` is the person's server. */
export function composerAddress(site: string, host: string, text: string): string | undefined {
  const known = Object.hasOwn(addresses, site) && (host !== '' || site !== 'mastodon');
  return known ? addresses[site]?.(host, encodeURIComponent(text)) : undefined;
}

/** Sites where a post of one's own reaches somebody only if it names their account. */
export function needsMention(site: string): boolean {
  return Object.hasOwn(addresses, site);
}
