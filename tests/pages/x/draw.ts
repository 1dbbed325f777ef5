import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { type OwnPost, postAt } from '../posts.ts';

/** A name's header: in the post itself both parts are links, in a quoted one and in a copy none is. */
function header({ name, account, time, id, promoted }: OwnPost, linked: boolean): HTMLElement {
  const part = (...children: (Node | string)[]) =>
    element(linked ? 'a' : 'div', linked ? { href: `/${account}`, role: 'link' } : {}, ...children);
  const when = element('time', { datetime: time }, time.slice(11, 16));
  return element(
    'div',
    { 'data-testid': 'User-Name' },
    part(element('div', { dir: 'ltr' }, element('span', {}, ...drawn(name)))),
    part(element('div', { dir: 'ltr' }, element('span', {}, `@${account}`))),
    promoted
      ? undefined
      : element(
          'div',
          {},
          linked ? element('a', { href: `/${account}/status/${id}` }, when) : when,
        ),
  );
}

function words({ text, lang }: OwnPost): HTMLElement {
  const parts = text
    .split(/(@\w+)/)
    .flatMap((part) =>
      part.startsWith('@')
        ? [
            element(
              'div',
              { class: 'mention' },
              element('a', { href: `/${part.slice(1)}`, role: 'link' }, part),
            ),
          ]
        : drawn(part),
    );
  return element('div', { 'data-testid': 'tweetText', dir: 'auto', lang }, ...parts);
}

function quoted(post: OwnPost): HTMLElement {
  const box = element('div', { role: 'link', tabindex: '0' }, header(post, false), words(post));
  return element('div', { class: 'quote' }, box);
}

function controls(): HTMLElement {
  const control = (name: string, label: string) =>
    element('button', { type: 'button', 'data-testid': name, 'aria-label': word(label) }, '○');
  return element(
    'div',
    { role: 'group' },
    control('reply', 'reply'),
    control('retweet', 'repost'),
    control('like', 'like'),
  );
}

/** Which number in the feed a post has. */
const numberOf = (post: OwnPost) => Number((BigInt(post.id) - 1_900_000_000_000_000_000n) / 1001n);

/** The inside of a post's row. */
export function fillTweet(article: HTMLElement, post: OwnPost, copy = false): void {
  const context = post.repostedBy
    ? element(
        'div',
        { 'data-testid': 'socialContext' },
        element('a', { href: `/${post.repostedBy}` }, `${postAt(0).name} ${word('reposted')}`),
      )
    : undefined;
  article.dataset.n = String(numberOf(post));
  article.replaceChildren(
    ...[
      copy ? undefined : context,
      header(post, !copy),
      words(post),
      post.quotes && quoted(post.quotes),
      copy ? undefined : controls(),
      post.promoted
        ? element('a', { href: `/${post.account}/status/${post.id}/analytics` }, '▮')
        : undefined,
    ].filter((part) => part !== undefined),
  );
}

/** One post as X draws it; in focus its time stands under the text. */
export function drawTweet(post: OwnPost, { focus = false, copy = false } = {}): HTMLElement {
  const article = element('article', { 'data-testid': 'tweet', role: 'article', tabindex: '0' });
  fillTweet(article, post, copy);
  if (focus) {
    const time = article.querySelector('a:has(time)');
    if (time) article.querySelector('[role="group"]')?.before(time);
  }
  return article;
}
