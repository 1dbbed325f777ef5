import { postAt } from './posts.ts';

/** One of our own pages, as a place where a person answers a post. */
export interface Place {
  site: string;
  address: string;
  /** What becomes of a reply: in its box, or copied where nothing on the page tells which post a box answers. */
  ending: 'in' | 'copied';
}

const place = (site: string, address: string, more: Partial<Place> = {}): Place => ({
  site,
  address: `https://${address}`,
  ending: 'in',
  ...more,
});

/** The post that walks answer: it asks something, in Swahili. */
export const asked = postAt(1);

/** Every site with each of its layouts that we have a page for. */
export const places: Place[] = [
  place('x', 'x.com/home'),
  place('x', `x.com/${asked.account}/status/${asked.id}`),
  place('mastodon', 'mastodon.example/home'),
  place('bluesky', 'bsky.app/'),
  place('anywhere', 'comments.example/'),
  place('reddit', 'www.reddit.com/r/bread/'),
  place('reddit', 'old.reddit.com/r/bread/'),
  place('youtube', 'www.youtube.com/watch'),
  place('youtube', 'studio.youtube.com/channel/UC1/comments'),
  place('facebook', 'www.facebook.com/'),
  place('facebook', 'www.facebook.com/bakery.page/posts/pfbid1', { ending: 'copied' }),
  place('instagram', 'www.instagram.com/'),
  place('threads', 'www.threads.com/'),
  place('linkedin', 'www.linkedin.com/feed/'),
  place('linkedin', 'www.linkedin.com/feed/?layout=2026'),
  place('stackexchange', 'stackoverflow.com/q/1'),
  place('discourse', 'discourse.example/t/bread/12'),
  place('discourse', 'discourse.example/t/bread/12?editor=rich'),
  place('lemmy', 'lemmy.example/post/1'),
  place('misskey', 'misskey.example/'),
  place('wordpress', 'wordpress.example/bread/'),
  place('wordpress', 'wordpress.example/wp-admin/edit-comments.php'),
  place('hackernews', 'news.ycombinator.com/item?id=1', { ending: 'copied' }),
  place('hackernews', `news.ycombinator.com/reply?answers=${asked.id}`),
  place('tiktok', 'www.tiktok.com/@bakery/video/1'),
  place('tiktok', 'www.tiktok.com/@bakery/video/1?box=below', { ending: 'copied' }),
  place('pinterest', 'www.pinterest.com/pin/1/', { ending: 'copied' }),
  place('tumblr', 'www.tumblr.com/dashboard'),
];
