/** What the notices of our own pages tell, in their order; unknown kinds are told as posts, or not at all. */
export interface NoticesTold {
  site: string;
  address: string;
  /** The account of somebody, as the site's addresses have it. */
  handle(account: string): string;
  /** Kind, who (by their number among the posts), and how many cannot be seen. */
  told: [kind: string, people: number[], unseen: number][];
  /** The list of all who passed on a post of mine, and that of one of somebody else's. */
  list: string;
  others: string;
}

const mine = '1900000000000000001';

export const noticePages: NoticesTold[] = [
  {
    site: 'x',
    address: 'https://x.com/notifications',
    handle: (account) => account,
    told: [
      ['repost', [3], 0],
      ['repost', [1, 9, 2], 2],
      ['reply', [4], 0],
      ['like', [7], 0],
      ['mention', [0], 0],
      ['follow', [10], 0],
      ['quote', [13], 0],
      ['post', [15], 0],
    ],
    list: `https://x.com/baraka_bakery/status/${mine}/retweets`,
    others: `https://x.com/norafinch/status/${mine}/retweets`,
  },
  {
    site: 'mastodon',
    address: 'https://mastodon.example/notifications',
    handle: (account) => (account.length % 2 ? account : `${account}@bread.example`),
    told: [
      ['repost', [3], 0],
      ['repost', [6, 9], 3],
      ['reply', [4], 0],
      ['like', [7], 0],
      ['mention', [1], 0],
      ['follow', [10], 0],
      ['quote', [11], 0],
      ['post', [14], 0],
    ],
    list: `https://mastodon.example/@baraka_bakery/${mine}/reblogs`,
    others: `https://mastodon.example/@norafinch/${mine}/reblogs`,
  },
  {
    site: 'bluesky',
    address: 'https://bsky.app/notifications',
    handle: (account) => `${account.replace(/_/g, '-')}.test`,
    told: [
      ['repost', [3], 0],
      ['repost', [5, 9, 2], 1],
      ['reply', [1], 0],
      ['like', [7], 0],
      ['mention', [0], 0],
      ['follow', [10], 0],
      ['quote', [11], 0],
    ],
    list: `https://bsky.app/profile/baraka-bakery.test/post/${mine}/reposted-by`,
    others: `https://bsky.app/profile/norafinch.test/post/${mine}/reposted-by`,
  },
];
