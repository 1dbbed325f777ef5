import { drawn, element } from '../element.ts';
import { othersWord, word } from '../interface-words.ts';
import { me, type OwnPost, postAt } from '../posts.ts';

/** Half of the people live on another server. */
export function handleOf({ account }: OwnPost): string {
  return account.length % 2 ? account : `${account}@bread.example`;
}

function nameLink(post: OwnPost, className: string): HTMLElement {
  const handle = handleOf(post);
  return element(
    'a',
    { class: className, href: `/@${handle}`, 'data-hover-card-account': handle },
    element('span', { class: 'account__avatar' }),
    element(
      'span',
      { class: 'display-name' },
      element('bdi', {}, element('strong', { class: 'display-name__html' }, ...drawn(post.name))),
      ' ',
      element('span', { class: 'display-name__account' }, `@${handle}`),
    ),
  );
}

const timeLink = (post: OwnPost, className: string) =>
  element(
    'a',
    { class: className, href: `/@${handleOf(post)}/${post.id}` },
    element('time', { datetime: post.time }, post.time.slice(0, 10)),
  );

/** Paragraphs, mentions as cards, addresses shortened for the eye. */
export function contentOf({ text }: OwnPost): HTMLElement[] {
  return text
    .split('\n\n')
    .map((paragraph) =>
      element(
        'p',
        {},
        ...paragraph
          .split(/(@\w+)/)
          .flatMap((part) =>
            part.startsWith('@')
              ? [
                  element(
                    'span',
                    { class: 'h-card', translate: 'no' },
                    element(
                      'a',
                      { class: 'u-url mention', href: `/${part}` },
                      '@',
                      element('span', {}, part.slice(1)),
                    ),
                  ),
                ]
              : drawn(part),
          ),
      ),
    );
}

const content = (post: OwnPost) =>
  element(
    'div',
    { class: 'status__content' },
    element(
      'div',
      { lang: post.lang, class: 'status__content__text status__content__text--visible' },
      ...contentOf(post),
    ),
  );

function bar(className: string): HTMLElement {
  const buttons = ['reply', 'repost', 'like'].map((name) =>
    element(
      'div',
      { class: `${className}__button-wrapper` },
      element('button', { type: 'button', 'aria-label': word(name), class: 'icon-button' }, '○'),
    ),
  );
  return element('div', { class: className }, ...buttons);
}

function status(post: OwnPost, isQuote = false): HTMLElement {
  return element(
    'div',
    { class: `status${isQuote ? ' status--is-quote' : ''}`, 'data-id': post.id },
    element(
      'div',
      { class: 'status__info' },
      nameLink(post, 'status__display-name'),
      timeLink(post, 'status__relative-time'),
    ),
    content(post),
    post.quotes && element('div', { class: 'status__quote' }, wrapper(post.quotes, true)),
    isQuote ? undefined : bar('status__action-bar'),
  );
}

function wrapper(post: OwnPost, isQuote = false): HTMLElement {
  const booster = { ...postAt(0), name: postAt(0).name };
  const boost =
    post.repostedBy &&
    element(
      'div',
      { class: 'status__prepend' },
      element(
        'a',
        { class: 'status__display-name muted', href: `/@${handleOf(booster)}` },
        element('bdi', {}, booster.name),
      ),
      ` ${word('reposted')}`,
    );
  return element(
    'div',
    { class: 'status__wrapper', tabindex: '0', 'data-post': post.id },
    boost || undefined,
    status(post, isQuote),
  );
}

/** One row of a list. */
export const drawStatus = (post: OwnPost): HTMLElement => wrapper(post);

/** The post in focus: its controls stand beside it. */
export function drawDetailed(post: OwnPost): HTMLElement {
  return element(
    'div',
    { class: 'detailed-status__wrapper', 'data-post': post.id },
    element(
      'div',
      {},
      element(
        'div',
        { class: 'detailed-status' },
        nameLink(post, 'detailed-status__display-name'),
        content(post),
        element(
          'div',
          { class: 'detailed-status__meta' },
          timeLink(post, 'detailed-status__datetime'),
        ),
      ),
    ),
    bar('detailed-status__action-bar'),
  );
}

const ungrouped = new Set(['mention', 'quote', 'status', 'poll']);

/** A notice; its kind stands in the class, the same in every language. `hidden` people are only counted. */
export function drawNotice(
  kind: string,
  post: OwnPost,
  others: OwnPost[] = [],
  hidden = 0,
): HTMLElement {
  if (ungrouped.has(kind) || kind === 'reply') {
    const row = wrapper(post);
    // An answer is a mention, too; the post itself says that it answers.
    if (kind === 'reply') {
      row.classList.add('status__wrapper-reply');
      row.querySelector('.status')?.classList.add('status-reply');
    }
    const name = kind === 'reply' ? 'mention' : kind;
    return element(
      'div',
      { class: `notification-ungrouped notification-ungrouped--${name}` },
      element('h2', { class: 'notification-ungrouped__header' }, word('mentioned')),
      row,
    );
  }
  const list = kind === 'reblog' ? 'reblogs' : 'favourites';
  const said = { reblog: 'reposted', favourite: 'liked', follow: 'followed' }[kind] ?? kind;
  const more = others.length + hidden;
  return element(
    'div',
    { class: `notification-group notification-group--${kind}` },
    element(
      'div',
      { class: 'avatar-group' },
      ...[post, ...others].map((one) =>
        element('a', { href: `/@${handleOf(one)}`, 'data-hover-card-account': one.account }),
      ),
    ),
    element(
      'h2',
      { class: 'notification-group__main__header__label' },
      element(
        'a',
        { href: `/@${handleOf(post)}`, 'data-hover-card-account': post.account },
        element('bdi', {}, post.name),
      ),
      ' ',
      more > 0
        ? element('a', { href: `/@${me.account}/1001/${list}` }, othersWord(more))
        : undefined,
      ` ${word(said)}`,
      element('time', { datetime: post.time }),
    ),
    kind === 'follow'
      ? undefined
      : element(
          'div',
          { class: 'notification-group__embedded-status' },
          element('strong', { class: 'display-name__html' }, me.name),
          element(
            'div',
            { class: 'notification-group__embedded-status__content', lang: 'en' },
            element('p', {}, 'Fresh rye every Friday from seven.'),
          ),
        ),
  );
}
