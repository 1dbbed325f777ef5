import { drawn, element, icon } from '../element.ts';
import { othersWord, word } from '../interface-words.ts';
import { type OwnPost, postAt } from '../posts.ts';

const from = '\u202a';
const to = '\u202c';

/** Some people have a domain of their own; addresses may name a person by a did. */
const handleOf = ({ account }: OwnPost) => `${account.replace(/_/g, '-')}.test`;
const keyOf = (post: OwnPost) =>
  post.about === 'praise' ? `did:plc:${post.account}` : handleOf(post);

const label = (post: OwnPost) => post.time.replace('T', ' at ').slice(0, 19);

function names(post: OwnPost, linked: boolean): HTMLElement[] {
  const part = (...children: (Node | string)[]) =>
    element(
      linked ? 'a' : 'div',
      linked ? { href: `/profile/${keyOf(post)}`, role: 'link', dir: 'auto' } : { dir: 'auto' },
      ...children,
    );
  return [part(from, ...drawn(post.name), to), part(`\u00a0${from}@${handleOf(post)}${to}`)];
}

function quoted(post: OwnPost): HTMLElement {
  return element(
    'div',
    { role: 'link', tabindex: '0', class: 'quote' },
    ...names(post, false),
    element('div', { 'data-tooltip': label(post) }, label(post)),
    element('div', { 'data-word-wrap': '1', dir: 'auto' }, ...drawn(post.text)),
  );
}

function controls(): HTMLElement {
  const control = (testid: string, name: string) =>
    element('button', { type: 'button', 'data-testid': testid, 'aria-label': word(name) }, '○');
  return element(
    'div',
    {},
    control('replyBtn', 'reply'),
    control('repostBtn', 'repost'),
    control('likeBtn', 'like'),
  );
}

/** A post in a list, or in a thread, where the one in focus has no link to itself. */
export function drawPost(post: OwnPost, { thread = false, focus = false } = {}): HTMLElement {
  const booster = postAt(0);
  const time = element(
    'a',
    {
      href: `/profile/${keyOf(post)}/post/${post.id}`,
      role: 'link',
      dir: 'auto',
      'data-tooltip': label(post),
    },
    '3h',
  );
  const avatar = element('a', { href: `/profile/${keyOf(post)}`, role: 'link', tabindex: '0' });
  const n = (BigInt(post.id) - 1_900_000_000_000_000_000n) / 1001n;
  return element(
    'div',
    {
      class: 'row',
      role: 'link',
      tabindex: '0',
      'data-n': String(n),
      'data-testid': `${thread ? 'postThreadItem' : 'feedItem'}-by-${handleOf(post)}`,
    },
    post.repostedBy
      ? element(
          'a',
          { href: `/profile/${handleOf(booster)}`, role: 'link', tabindex: '0' },
          element('div', { dir: 'auto' }, `${word('reposted')}: ${booster.name}`),
        )
      : undefined,
    avatar,
    ...names(post, true),
    focus ? undefined : time,
    element(
      'div',
      {
        dir: 'auto',
        'data-word-wrap': '1',
        ...(thread ? {} : { 'data-testid': 'postText' }),
      },
      ...post.text
        .split(/(@\w+)/)
        .flatMap((part) =>
          part.startsWith('@')
            ? [element('a', { href: `/profile/${part.slice(1)}.test` }, part)]
            : drawn(part),
        ),
    ),
    post.quotes && quoted(post.quotes),
    focus ? element('div', {}, label(post)) : undefined,
    controls(),
  );
}

const icons: Record<string, string> = {
  repost: 'M16.793 2.293a1 1 0 0 1 1.414 0z',
  like: 'M12.489 21.372c8.528-4.78z',
  follow: 'M7.5 6.5a4.5 4.5 0 1 1 9 0z',
  unknown: 'M1 1h22v22z',
  reply: 'M15.793 10.293a1 1 0 0 1 1.338-.068z',
};
const said: Record<string, string> = { repost: 'reposted', like: 'liked', follow: 'followed' };

/** A notice: a link as a whole for a repost or a like, an ordinary post for words to answer. */
export function drawNotice(
  kind: string,
  post: OwnPost,
  others: OwnPost[] = [],
  hidden = 0,
): HTMLElement {
  const path = icons[kind];
  if (kind in said || kind === 'unknown') {
    const about =
      kind === 'follow' ? `/profile/${keyOf(post)}` : '/profile/baraka-bakery.test/post/1';
    const notice = element('a', {
      href: about,
      class: 'row',
      'data-testid': `feedItem-by-${handleOf(post)}`,
    });
    const person = (one: OwnPost, ...children: Node[]) =>
      element('a', { href: `/profile/${keyOf(one)}`, role: 'link' }, ...children);
    const more = others.length + hidden;
    // Everybody has a line of their own, which the site folds away until it is asked for.
    notice.append(
      icon(path ?? ''),
      ...[post, ...others].map((one) =>
        person(
          one,
          element('div', { dir: 'auto' }, ...drawn(one.name)),
          element('div', { dir: 'auto' }, `${from}@${handleOf(one)}${to}`),
        ),
      ),
      element(
        'div',
        { dir: 'auto', 'aria-label': post.name },
        person(post, element('div', { dir: 'auto' }, from, ...drawn(post.name), to)),
        more > 0 ? ` ${othersWord(more)}` : '',
        ` ${word(said[kind] ?? 'say')}`,
        element('span', { 'data-tooltip': label(post) }, '3mo'),
      ),
      kind === 'follow' ? '' : element('div', { dir: 'auto' }, postAt(16).text),
    );
    return notice;
  }
  const drawing = drawPost(post);
  const row = element('div', { role: 'link', tabindex: '0' }, ...drawing.childNodes);
  drawing.removeAttribute('role');
  drawing.removeAttribute('tabindex');
  drawing.replaceChildren(row);
  if (path) row.querySelector('[data-testid="postText"]')?.before(icon(path));
  return drawing;
}
