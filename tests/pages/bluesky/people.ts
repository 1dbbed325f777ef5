import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { type Sharer, sharers } from '../sharers.ts';

/** One of a list of people: one link as a whole, with a button to follow them in it. */
function card({ name, account, bio }: Sharer): HTMLElement {
  const handle = `${account.replace(/_/g, '-')}.test`;
  return element(
    'a',
    { class: 'row', href: `/profile/${handle}`, role: 'link' },
    element('a', { href: `/profile/${handle}`, role: 'link', tabindex: '0' }),
    element('div', { dir: 'auto' }, ...drawn(name)),
    element('div', { dir: 'auto' }, `\u202a@${handle}\u202c`),
    element('button', { type: 'button', role: 'button' }, word('follow')),
    element('div', { dir: 'auto' }, word('followed')),
    bio ? element('div', { dir: 'auto', 'data-word-wrap': '1' }, bio) : undefined,
  );
}

/** All who passed a post on, as its own address lists them. */
export const peopleRows = () => sharers.map(card);
