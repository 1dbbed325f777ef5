import { element, icon } from '../element.ts';
import { othersWord, word } from '../interface-words.ts';
import { me, type OwnPost, postAt } from '../posts.ts';
import { drawTweet } from './draw.ts';

const icons: Record<string, string> = {
  reposted: 'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.38v7.37z',
  liked: 'M20.884 13.19c-1.351 2.48-4.001 5.12-8.379 7.67z',
  followed: 'M17.863 13.44c1.477 1.58 2.366 3.8 2.632 6.46z',
  unknown: 'M1 1h22v22z',
};

/** Who one is: the way to one's own profile. */
export const profileLink = () =>
  element('a', { 'data-testid': 'AppTabBar_Profile_Link', href: `/${me.account}` }, '☺');

/** A line about several people: pictures of all that are shown, names of the first, a number for the rest. */
function line(what: string, people: OwnPost[], hidden: number): HTMLElement {
  const [first, ...others] = people;
  const { text, lang } = postAt(16);
  return element(
    'article',
    { 'data-testid': 'notification', tabindex: '0' },
    icon(icons[what] ?? ''),
    ...people.map(({ account }) =>
      element(
        'div',
        { 'data-testid': `UserAvatar-Container-${account}` },
        element('a', { href: `/${account}` }),
      ),
    ),
    element(
      'div',
      { dir: 'auto' },
      element('a', { href: `/${first?.account}` }, element('span', {}, first?.name ?? '')),
      others.length + hidden > 0 ? ` ${othersWord(others.length + hidden)}` : '',
      ` ${word(what)}`,
    ),
    what === 'followed' ? undefined : element('div', { 'data-testid': 'tweetText', lang }, text),
  );
}

/** A post that answers one of mine: whom it answers stands between its header and its words. */
function answering(post: OwnPost): HTMLElement {
  const row = drawTweet(post);
  row
    .querySelector('[data-testid="tweetText"]')
    ?.before(
      element(
        'div',
        {},
        `${word('replying')} `,
        element('a', { href: `/${me.account}` }, `@${me.account}`),
      ),
    );
  return row;
}

/** One of each kind, a line of several people, and one of a kind that nobody knows. */
export function noticeRows(): HTMLElement[] {
  const mine: OwnPost = { ...postAt(16), ...me };
  return [
    line('reposted', [postAt(3)], 0),
    line('reposted', [postAt(1), postAt(9), postAt(2)], 2),
    answering(postAt(4)),
    line('liked', [postAt(7)], 0),
    drawTweet(postAt(0)),
    line('followed', [postAt(10)], 0),
    drawTweet({ ...postAt(13), quotes: mine }),
    line('unknown', [postAt(14)], 0),
    drawTweet(postAt(15)),
  ];
}
