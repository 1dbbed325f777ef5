import { type Layout, picture } from './layout.ts';

const mark = '<div id="mastodon" data-props="{}"></div>';

interface Status {
  id: string;
  name: string;
  /** As shown beside the name, without the first @. */
  shown: string;
  /** Where name and post lead. */
  account: string;
  address: string;
  lang: string;
  text: string;
  more?: string;
}

const status = ({ id, name, shown, account, address, lang, text, more = '' }: Status) => `
  <div class="status__wrapper" tabindex="0"><div class="status" data-id="${id}">
    <div class="status__info">
      <a class="status__display-name" href="${account}" title="@${shown}"><span class="account__avatar">${picture}</span>
        <span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi>
          <span class="display-name__account">@${shown}</span></span></a>
      <a class="status__relative-time" href="${address}"><time datetime="2026-11-02T08:00:00.000Z">2 Std.</time></a></div>
    <div class="status__content"><div class="status__content__text status__content__text--visible" lang="${lang}"><p>${text}</p></div></div>
    ${more}
    <div class="status__action-bar"><button type="button" aria-label="Antworten">○</button></div>
  </div></div>`;

const local = (id: string, user: string, name: string, lang: string, text: string, more = '') =>
  status({
    id,
    name,
    shown: user,
    account: `/@${user}`,
    address: `/@${user}/${id}`,
    lang,
    text,
    more,
  });

/** After 4.7: hashed classes, three links to the account, the name's without its server. */
const redesigned = (post: {
  id: string;
  acct: string;
  name: string;
  lang: string;
  text: string;
  variant?: string;
  prepend?: string;
  inside?: string;
  hidden?: boolean;
}) => {
  const { id, acct, name, lang, text, variant = 'feed', prepend = '', inside = '' } = post;
  const account = `href="/@${acct}" title="@${acct}" data-id="7" data-hover-card-account="7"`;
  return `
  <article class="_root_1x9ab" data-id="${id}" data-variant="${variant}" aria-label="…">${prepend}
    <header class="_header_u2k1d"><a ${account} role="presentation" tabindex="-1">${picture}</a>
      <div><p><a ${account} aria-describedby=":r${id}:"><bdi><strong>${name}</strong></bdi></a>•<a href="/@${acct}/${id}">
        <time datetime="2026-11-02T08:00:00.000Z">س 2</time></a></p>
        <p><a ${account} role="presentation" tabindex="-1" id=":r${id}:">@${acct.includes('@') ? acct : `${acct}@mastodon.example`}</a></p></div></header>
    <div id=":c${id}:"${post.hidden ? ' inert' : ''}><div class="_content_k2"><div lang="${lang}" class="_text_k3"><p>${text}</p></div>${inside}</div></div>
    <footer><div><button type="button" title="رد على السلسلة">1</button><button type="button">2</button></div></footer>
  </article>`;
};

const quotedCard = `
  <div class="_card_9"><div><a href="/@zofia" data-hover-card-account="9" title="@zofia">${picture}</a>
    <a href="/@zofia" data-hover-card-account="9" title="@zofia"><strong>Zofia Wilk</strong></a>
    <a href="/@zofia/20"><time datetime="2026-11-01T08:00:00.000Z">1</time></a></div>
    <a href="/@zofia/20"><div lang="pl"><p>Dziękuję!</p></div></a></div>`;

const oldNotice = (kind: string, id: string, rest: string) => `
  <article data-id="${id}"><div class="notification notification-${kind} focusable" tabindex="0">
    <div class="notification__message"><span><bdi><a class="notification__display-name" href="/@wanjiru" title="wanjiru">Wanjiru Kamau</a></bdi> hat deinen Beitrag geteilt</span></div>
    ${rest}</div></article>`;

const shop = (link: string) => `<a class="${link}" href="/@Shop">@<span>shop</span></a>`;
const mention = shop('mention u-url mention');
/** What stands above a post: whom it answers, or who passed it on, told by the icon alone. */
const above = (icon: string, who: string, row: string) =>
  row.replace(
    '<div class="status" ',
    `<div class="status__prepend"><svg class="icon icon-${icon}"></svg><span>… <a href="/@${who}"><bdi>${who}</bdi></a></span></div>$&`,
  );
const quoting = (user: string, words: string) =>
  `<div class="status__quote">${local('90', user, user, 'en', words)}</div>`;
const told = (by: string, row: string) =>
  row.replace('class="status__wrapper"', `$& data-status-by="@${by}"`);

export const mastodon: Layout[] = [
  {
    what: 'what is to me, by the account beside the box: a mention, an answer, a quote; not what I shared or wrote, nor what others are told',
    address: 'https://mastodon.example/home',
    markup: `${mark}<div class="navigation-bar"><a href="/@shop">…</a></div>
      ${local('51', 'nora', 'Nora Finch', 'en', `${mention} is it open?`)}
      ${above('reply', 'shop', local('52', 'anke', 'Anke Brodersen', 'de', `${mention} Danke`))}
      ${above('reply', 'nora', local('53', 'juma', 'Juma Wekesa', 'sw', 'Karibu'))}
      ${above('retweet', 'shop', local('54', 'layla', 'ليلى', 'ar', 'شكرا'))}
      ${local('55', 'zofia', 'Zofia Wilk', 'pl', 'Patrzcie', quoting('shop', 'Fresh rye.'))}
      ${local('56', 'ben', 'Ben Carter', 'en', 'Look', quoting('nora', `${mention} is it open?`))}
      ${local('57', 'shop', 'Shop', 'en', `It is me, ${mention}`)}`,
    posts: [
      { kind: 'mention', author: 'Nora Finch', text: '@shop is it open?' },
      { kind: 'reply', author: 'Anke Brodersen', text: '@shop Danke' },
      { kind: 'post', author: 'Juma Wekesa', text: 'Karibu' },
      { kind: 'post', author: 'ليلى', text: 'شكرا' },
      { kind: 'quote', author: 'Zofia Wilk', text: 'Patrzcie' },
      { kind: 'post', author: 'Ben Carter', text: 'Look' },
      { kind: 'post', author: 'Shop', text: 'It is me, @shop' },
    ],
  },
  {
    what: 'the glitch flavour: addresses of other software name nobody, and the row tells whose post it is; one whose row tells of somebody else is not read',
    address: 'https://mastodon.example/home',
    markup: `${mark}
      ${told('salma@notes.example', status({ id: '61', name: 'سلمى', shown: 'salma@notes.example', account: 'https://notes.example/@salma', address: 'https://notes.example/notes/a2', lang: 'ar', text: 'متى تفتحون؟' }))}
      ${told('tomasz@links.example', status({ id: '62', name: 'Tomasz Lis', shown: 'tomasz@links.example', account: 'https://links.example/u/tomasz', address: 'https://links.example/comment/5', lang: 'pl', text: 'Polecam' }))}
      ${told('nora@mastodon.example', status({ id: '63', name: 'Somebody', shown: 'somebody@notes.example', account: 'https://notes.example/@somebody', address: 'https://notes.example/notes/a3', lang: 'en', text: 'Told of another.' }))}
      ${told('ben@notes.example', status({ id: '64', name: 'Ben Carter', shown: 'ben@notes.example', account: 'https://notes.example/@ben', address: 'https://elsewhere.example/notes/a4', lang: 'en', text: 'On another server.' }))}`,
    posts: [
      {
        id: '61',
        author: 'سلمى',
        handle: 'salma@notes.example',
        permalink: 'https://notes.example/notes/a2',
        text: 'متى تفتحون؟',
      },
      {
        id: '62',
        author: 'Tomasz Lis',
        handle: 'tomasz@links.example',
        permalink: 'https://links.example/comment/5',
        text: 'Polecam',
      },
    ],
  },
  {
    what: 'several columns, in German: home and notices side by side',
    address: 'https://mastodon.example/deck/home',
    markup: `${mark}<div class="columns-area">
      <div role="region" class="column" aria-label="Startseite">${local('11', 'anke', 'Anke Brodersen', 'de', 'Habt ihr offen?')}${local('12', 'juma', 'Juma Wekesa', 'sw', 'Asante sana!')}</div>
      <div role="region" class="column" aria-label="Mitteilungen"><div class="notification-ungrouped notification-ungrouped--mention">${local('13', 'salma', 'سلمى', 'ar', 'هل يوجد خبز؟')}</div></div></div>`,
    posts: [
      {
        id: '11',
        kind: 'post',
        author: 'Anke Brodersen',
        handle: 'anke',
        declared: 'de',
        text: 'Habt ihr offen?',
      },
      {
        id: '12',
        kind: 'post',
        author: 'Juma Wekesa',
        handle: 'juma',
        declared: 'sw',
        text: 'Asante sana!',
      },
      {
        id: '13',
        kind: 'mention',
        author: 'سلمى',
        handle: 'salma',
        declared: 'ar',
        text: 'هل يوجد خبز؟',
      },
    ],
  },
  {
    what: 'the glitch flavour: names and posts lead home, and one whose address names nobody is not read',
    address: 'https://mastodon.example/home',
    markup: `${mark}
      ${status({ id: '21', name: 'Piotr Żak', shown: 'piotr@bread.example', account: 'https://bread.example/@piotr', address: 'https://bread.example/@piotr/9', lang: 'pl', text: 'Czy jest chleb?' })}
      ${status({ id: '22', name: 'Otieno', shown: 'otieno@notes.example', account: 'https://notes.example/users/otieno', address: 'https://notes.example/users/otieno/statuses/9', lang: 'sw', text: 'Mkate mtamu.' })}
      ${status({ id: '23', name: 'Nora Finch', shown: 'nora@mastodon.example', account: 'https://mastodon.example/@nora', address: 'https://mastodon.example/@nora/23', lang: 'en', text: 'Lovely.' })}
${status({ id: '24', name: 'Somebody', shown: 'somebody@notes.example', account: 'https://notes.example/@somebody', address: 'https://notes.example/notes/a2', lang: 'en', text: 'An address that names nobody.' })}`,
    posts: [
      {
        id: '21',
        author: 'Piotr Żak',
        handle: 'piotr@bread.example',
        permalink: 'https://bread.example/@piotr/9',
        text: 'Czy jest chleb?',
      },
      {
        id: '22',
        author: 'Otieno',
        handle: 'otieno@notes.example',
        permalink: 'https://notes.example/users/otieno/statuses/9',
        text: 'Mkate mtamu.',
      },
      {
        id: '23',
        author: 'Nora Finch',
        handle: 'nora',
        permalink: 'https://mastodon.example/@nora/23',
        text: 'Lovely.',
      },
    ],
  },
  {
    what: 'the layout that follows 4.7, in Arabic: a post, a shared one that quotes, one behind a warning',
    address: 'https://mastodon.example/home',
    markup: `${mark}
      ${redesigned({ id: '31', acct: 'layla', name: 'ليلى منصور', lang: 'ar', text: 'كم تكلفة التوصيل؟' })}
      ${redesigned({ id: '32', acct: 'ben@bread.example', name: 'Ben Carter', lang: 'en', text: 'Look at this.', inside: quotedCard, prepend: '<div><a href="/@layla" data-hover-card-account="7" title="@layla"><strong>ليلى منصور</strong></a> أعاد النشر</div>' })}
      ${redesigned({ id: '33', acct: 'hanna', name: 'Hanna Stein', lang: 'de', text: 'Versteckt.', hidden: true })}`,
    posts: [
      {
        id: '31',
        author: 'ليلى منصور',
        handle: 'layla',
        permalink: 'https://mastodon.example/@layla/31',
        declared: 'ar',
        text: 'كم تكلفة التوصيل؟',
      },
      { id: '32', author: 'Ben Carter', handle: 'ben@bread.example', text: 'Look at this.' },
      { id: '33', author: 'Hanna Stein', handle: 'hanna', text: '', cut: true },
    ],
  },
  {
    what: 'notices until 4.2: the post of ours that they are about is no news',
    address: 'https://mastodon.example/notifications',
    markup: `${mark}
      ${oldNotice('reblog', '41', local('90', 'baraka_bakery', 'Baraka Bakery', 'en', 'Fresh rye every Friday.'))}
      ${oldNotice('favourite', '42', local('90', 'baraka_bakery', 'Baraka Bakery', 'en', 'Fresh rye every Friday.'))}
      ${oldNotice('follow', '43', '<div class="account"></div>')}`,
    posts: [],
  },
];
