import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { type Sharer, sharers } from '../sharers.ts';

/** An account with its name; `minimal` is how one's own stands above the form. */
export function drawAccount({ name, account, bio }: Sharer, minimal = false): HTMLElement {
  return element(
    'div',
    { class: minimal ? 'account account--minimal' : 'account' },
    element(
      'div',
      { class: 'account__wrapper' },
      element(
        'a',
        { class: 'account__display-name', href: `/@${account}`, 'data-hover-card-account': '7' },
        element('span', { class: 'account__avatar' }),
        element(
          'span',
          { class: 'display-name' },
          element('bdi', {}, element('strong', { class: 'display-name__html' }, ...drawn(name))),
          ' ',
          element('span', { class: 'display-name__account' }, `@${account}`),
        ),
      ),
      minimal ? undefined : element('button', { type: 'button' }, word('follow')),
    ),
    bio ? element('div', { class: 'account__note translate' }, element('p', {}, bio)) : undefined,
  );
}

/** All who passed a post on, as its own address lists them. */
export const peopleRows = () =>
  sharers.map((sharer, n) => element('article', { 'data-id': String(n) }, drawAccount(sharer)));
