import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { type Sharer, sharers } from '../sharers.ts';

/** One of a list of people: picture, name and @handle are links, and what the follow button says stands beside it. */
function cell({ name, account, bio }: Sharer): HTMLElement {
  const link = (...children: (Node | string)[]) =>
    element('a', { href: `/${account}`, role: 'link' }, ...children);
  return element(
    'button',
    { type: 'button', class: 'row', 'data-testid': 'UserCell' },
    element('div', { 'data-testid': `UserAvatar-Container-${account}` }, link()),
    link(element('div', { dir: 'ltr' }, element('span', {}, ...drawn(name)))),
    link(element('div', { dir: 'ltr' }, element('span', {}, `@${account}`))),
    element('div', { role: 'button', 'data-testid': 'follow' }, word('follow')),
    element('div', { dir: 'auto', id: `id__${account}` }, `${word('follow')} ${account}`),
    bio ? element('div', { dir: 'auto' }, element('span', {}, bio)) : undefined,
  );
}

/** All who passed a post on, as its own address lists them. */
export const peopleRows = () => sharers.map(cell);
