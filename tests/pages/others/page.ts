import { growOnScroll } from '../grow.ts';
import { word } from '../interface-words.ts';
import { type OwnPost, postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';
import { fromMarkup, type OwnSite } from './own-site.ts';

const files = import.meta.glob<{ default: OwnSite }>('./sites/*.ts');
const names: Record<string, string> = {
  'www.reddit.com': 'reddit',
  'old.reddit.com': 'old-reddit',
  'www.youtube.com': 'youtube',
  'www.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
  'www.threads.com': 'threads',
  'www.linkedin.com': 'linkedin',
  'stackoverflow.com': 'stackexchange',
  'discourse.example': 'discourse',
  'lemmy.example': 'lemmy',
  'misskey.example': 'misskey',
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
  growOnScroll(list, (n) => {
    const row = fromMarkup(site.row(safe(postAt(n))));
    rows.set(row, postAt(n));
    return row;
  });
  addEventListener('click', (event) => {
    const control = (event.target as Element).closest(site.control);
    const row = [...rows.keys()].reverse().find((each) => each.contains(control));
    const post = row && rows.get(row);
    if (!control || !post) return;
    event.preventDefault();
    void openReplyBox(site.place(row, post), site.mount, {
      answers: post.id,
      limit: site.limit ?? 2000,
      hooks: (editor) => site.hooks?.(editor),
    });
  });
  document.title = word('reply');
}
document.documentElement.dataset.ready = '';
