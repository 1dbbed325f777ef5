import { growOnScroll } from '../grow.ts';
import { word } from '../interface-words.ts';
import { numberOf, type OwnPost, postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';
import { fromMarkup, type OwnSite } from './own-site.ts';

const files = import.meta.glob<{ default: OwnSite }>('./sites/*.ts');
const names: Record<string, string> = {
  'www.reddit.com': 'reddit',
  'old.reddit.com': 'old-reddit',
  'www.youtube.com': 'youtube',
  'studio.youtube.com': 'youtube-studio',
  'www.facebook.com': location.pathname.includes('/posts/') ? 'facebook-comments' : 'facebook',
  'www.instagram.com': 'instagram',
  'www.threads.com': 'threads',
  'www.linkedin.com': location.search.includes('layout=2026') ? 'linkedin-2026' : 'linkedin',
  'stackoverflow.com': 'stackexchange',
  'discourse.example': 'discourse',
  'lemmy.example': 'lemmy',
  'misskey.example': 'misskey',
  'news.ycombinator.com': 'hackernews',
  'www.tiktok.com': 'tiktok',
  'www.pinterest.com': 'pinterest',
  'www.tumblr.com': 'tumblr',
  'wordpress.example': location.pathname.startsWith('/wp-admin') ? 'wp-admin' : 'wordpress',
};

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n\n/g, '<br><br>');

const safe = (post: OwnPost): OwnPost => ({
  ...post,
  name: escaped(post.name),
  text: escaped(post.text),
});

const { default: site } = (await files[`./sites/${names[location.hostname]}.ts`]?.()) ?? {};
if (site) {
  const main = document.querySelector('main') as HTMLElement;
  const list = site.frame?.() ?? main.appendChild(document.createElement('div'));
  const rows = new Map<HTMLElement, OwnPost>();
  const draw = (n: number) => {
    const row = fromMarkup(site.row(safe(postAt(n))));
    rows.set(row, postAt(n));
    return row;
  };
  const open = (row: HTMLElement, post: OwnPost) =>
    openReplyBox(site.place(row, post), site.mount, {
      answers: post.id,
      limit: site.limit ?? 2000,
      hooks: (editor) => site.hooks?.(editor),
    });
  if (site.only === undefined) growOnScroll(list, draw);
  else {
    list.append(draw(numberOf(site.only)));
    for (const [row, post] of rows) void open(row, post);
  }
  addEventListener('click', (event) => {
    const control = (event.target as Element).closest(site.control);
    const row = [...rows.keys()].reverse().find((each) => each.contains(control));
    const post = row && rows.get(row);
    if (!control || !post) return;
    event.preventDefault();
    void open(row, post);
  });
  document.title = word('reply');
}
document.documentElement.dataset.ready = '';
