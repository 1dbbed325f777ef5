import { type Layout, picture } from './layout.ts';

const tweet = (account: string, name: string, id: string, body: string) => `
  <article data-testid="tweet"><a href="/${account}">${picture}</a>
    <div data-testid="User-Name"><a href="/${account}"><span>${name}</span></a><a href="/${account}"><span>@${account}</span></a>
      ${id ? `<a href="/${account}/status/${id}"><time datetime="2026-11-02T08:00:00.000Z">2 Std.</time></a>` : ''}</div>
    ${body}<div role="group"><button data-testid="reply">○</button></div></article>`;
const words = (lang: string, text: string) =>
  `<div data-testid="tweetText" lang="${lang}" dir="auto"><span>${text}</span></div>`;
const quoted = (inner: string) =>
  `<div role="link" tabindex="0"><div data-testid="User-Name"><div><span>Zofia Wilk</span></div><div><span>@zofiawilk</span></div><time datetime="2026-11-01T08:00:00.000Z">1</time></div>${inner}</div>`;

export const x: Layout[] = [
  {
    what: 'found by a search, in German: media alone, a poll, quotes with a picture and of a deleted post, an advertisement that quotes',
    address: 'https://x.com/search?q=bread',
    markup: `
      ${tweet('norafinch', 'Nora Finch', '1', `<div data-testid="tweetPhoto">${picture}</div>`)}
      ${tweet('jumaw', 'Juma Wekesa', '2', `${words('sw', 'Mkate gani?')}<div data-testid="cardPoll"><span>Ngano</span><span>Rai</span></div>`)}
      ${tweet('ankebro', 'Anke Brodersen', '3', quoted(`${words('pl', 'Dziękuję!')}<div data-testid="tweetPhoto">${picture}</div>`))}
      ${tweet('layla_m', 'ليلى', '4', `${words('ar', 'أين ذهب؟')}<div><span>Dieser Post ist nicht verfügbar.</span></div>`)}
      <div data-testid="placementTracking">${tweet('glowlamps', 'Glow Lamps', '', words('en', 'Light!') + quoted(words('pl', 'Dziękuję!')))}</div>`,
    posts: [
      { id: '1', author: 'Nora Finch', handle: 'norafinch', text: '' },
      { id: '2', author: 'Juma Wekesa', handle: 'jumaw', declared: 'sw', text: 'Mkate gani?' },
      { id: '3', author: 'Anke Brodersen', handle: 'ankebro', text: '' },
      { id: '4', author: 'ليلى', handle: 'layla_m', declared: 'ar', text: 'أين ذهب؟' },
      { author: 'Glow Lamps', handle: 'glowlamps', promoted: true, text: 'Light!' },
    ],
  },
  {
    what: 'what is mine, by the account in the navigation: a mention, an answer, a quote; not what I shared or wrote',
    address: 'https://x.com/home',
    markup: `<a data-testid="AppTabBar_Profile_Link" href="/baraka_bakery">…</a>
      ${tweet('norafinch', 'Nora Finch', '11', words('en', 'The rye of <a href="/Baraka_Bakery">@baraka_bakery</a>!'))}
      ${tweet('ankebro', 'Anke Brodersen', '12', `<div>Antwort an <a href="/baraka_bakery">@baraka_bakery</a></div>${words('de', 'Danke')}`)}
      ${tweet('zofia', 'Zofia Wilk', '13', words('pl', 'Patrzcie') + quoted('').replace('@zofiawilk', '@baraka_bakery'))}
      ${tweet('jumaw', 'Juma Wekesa', '14', words('sw', 'Habari')).replace('<article data-testid="tweet">', '<article data-testid="tweet"><a href="/baraka_bakery"><span>Umechapisha tena</span></a>')}
      ${tweet('baraka_bakery', 'Baraka Bakery', '15', words('en', 'Fresh rye, says <a href="/baraka_bakery">@baraka_bakery</a>'))}`,
    posts: [
      { kind: 'mention', author: 'Nora Finch', text: 'The rye of @baraka_bakery!' },
      { kind: 'reply', author: 'Anke Brodersen', text: 'Danke' },
      { kind: 'quote', author: 'Zofia Wilk', text: 'Patrzcie' },
      { kind: 'post', author: 'Juma Wekesa', text: 'Habari' },
      { kind: 'post', author: 'Baraka Bakery', text: 'Fresh rye, says @baraka_bakery' },
    ],
  },
];

const found = (handle: string, key: string, name: string, id: string, body: string) => `
  <div role="link" tabindex="0"><a href="/profile/${key}" aria-label="…">${picture}</a>
    <div><a href="/profile/${key}"><div dir="auto">${name}</div></a><a href="/profile/${key}"><div dir="auto">\u202a@${handle}\u202c</div></a>
      <a href="/profile/${key}/post/${id}" data-tooltip="…"><div dir="auto">Saa 2</div></a></div>
    ${body}<div><button data-testid="replyBtn">○</button></div></div>`;

export const bluesky: Layout[] = [
  {
    what: 'found by a search, in Swahili: no row has a name of its own; one quotes, one answers from an account without a name',
    address: 'https://bsky.app/search?q=mkate',
    markup: `
      ${found('amina.test', 'amina.test', 'Amina Yusuf', 'a1', '<div data-testid="postText" dir="auto">Nimesubiri saa tatu.</div>')}
      ${found('tomasz.test', 'did:plc:abc', 'Tomasz Lis', 'a2', '<div data-testid="postText" dir="auto">Polecam</div><div role="link" tabindex="0"><a href="/profile/amina.test"><div dir="auto">Amina Yusuf</div></a><div data-testid="postText">Nimesubiri saa tatu.</div></div>')}
      ${found('other.test', 'amina.test', 'Somebody Else', 'a3', '<div data-testid="postText" dir="auto">Name and address do not agree.</div>')}`,
    posts: [
      {
        author: 'Amina Yusuf',
        handle: 'amina.test',
        permalink: 'https://bsky.app/profile/amina.test/post/a1',
        text: 'Nimesubiri saa tatu.',
      },
      {
        author: 'Tomasz Lis',
        handle: 'tomasz.test',
        permalink: 'https://bsky.app/profile/did:plc:abc/post/a2',
        text: 'Polecam',
      },
    ],
  },
  {
    what: 'a mention of the account in the navigation, which may be told by number',
    address: 'https://bsky.app/search?q=shop',
    markup: `<nav role="navigation"><a href="/">…</a><a href="/profile/did:plc:me">…</a></nav>
      ${found('otieno.test', 'otieno.test', 'Otieno', 'b1', '<div data-testid="postText" dir="auto"><a href="/profile/did:plc:me">@shop.test</a> keki!</div>')}
      ${found('shop.test', 'did:plc:me', 'Shop', 'b2', '<div data-testid="postText" dir="auto"><a href="/profile/did:plc:me">@shop.test</a> it is me</div>')}`,
    posts: [
      { kind: 'mention', author: 'Otieno', text: '@shop.test keki!' },
      { kind: 'post', author: 'Shop', text: '@shop.test it is me' },
    ],
  },
];

const profileComment = (id: string, account: string, text: string) => `
  <shreddit-profile-comment comment-id="t1_${id}" href="/r/bread/comments/1/comment/${id}/?context=3">
    <a href="/user/${account}/">${account}</a><div id="t1_${id}-post-rtjson-content"><p>${text}</p></div></shreddit-profile-comment>`;

export const reddit: Layout[] = [
  {
    what: 'the page of one person, in German: their comments, and none that a link gives to somebody else',
    address: 'https://www.reddit.com/user/marcus_obi/comments/',
    markup:
      profileComment('a1', 'marcus_obi', 'What is going on?') +
      profileComment('a2', 'somebody', 'Not his.'),
    posts: [
      {
        id: 't1_a1',
        kind: 'comment',
        author: 'marcus_obi',
        handle: 'marcus_obi',
        permalink: 'https://www.reddit.com/r/bread/comments/1/comment/a1/',
        text: 'What is going on?',
      },
    ],
    controls: 0,
  },
  {
    what: 'a search: titles and parts of comments, signed by nobody for sure',
    address: 'https://www.reddit.com/search/?q=bread',
    markup: `<search-telemetry-tracker><div data-testid="search-post-unit"><a data-testid="post-title" href="/r/bread/comments/1/x/">Bread</a><a href="/r/bread/">r/bread</a></div></search-telemetry-tracker>
      <div data-testid="search-sdui-comment-unit"><a href="/user/amina/">amina</a><a href="/r/bread/comments/1/comment/a/">Habari</a></div>`,
    posts: [],
  },
];

const note = (header: string, rest: string) => `
  <div tabindex="0"><article>${header}${rest}</article></div>`;

export const misskey: Layout[] = [
  {
    what: 'a note on its own page, in Arabic: time and address at its foot, a quoted note with its own',
    address: 'https://misskey.example/notes/n1',
    markup: `<div id="misskey_app"></div>${note(
      `<header class="x1"><a href="/@salma"><img alt="" src="data:,"></a><div><div><a href="/@salma">سلمى الهاشمي</a></div><div><span>@salma</span></div></div></header>`,
      `<div><div><a href="/notes/n0"><i class="ti ti-arrow-back-up"></i></a><span class="_selectable">وصل الطلب متأخرًا</span><a class="rn">RN:</a>
        <div><div><header><a href="/@otieno">Otieno</a><span>@otieno</span><a href="/notes/n9"><time datetime="2026-11-01T08:00:00.000Z">١</time></a></header><div>Keki!</div></div></div></div></div>
       <footer><div><a href="/notes/n1"><time datetime="2026-11-02T08:00:00.000Z">٢</time></a></div><button><i class="ti ti-arrow-back-up"></i></button></footer>`,
    )}`,
    posts: [
      {
        id: '/notes/n1',
        author: 'سلمى الهاشمي',
        handle: 'salma',
        permalink: 'https://misskey.example/notes/n1',
        text: 'وصل الطلب متأخرًا',
      },
    ],
  },
];

const wordpressMark = '<link href="/wp-content/themes/x/style.css">';
const answer = (id: string, name: string) =>
  `<a class="comment-reply-link" href="?replytocom=${id}" data-replyto="Jibu ${name}">Jibu</a>`;

export const wordpress: Layout[] = [
  {
    what: 'a theme in Swahili from before HTML 5: name, date and words in one box',
    address: 'https://wordpress.example/mkate/',
    markup: `${wordpressMark}<ol>
      <li class="comment even" id="comment-7"><div id="div-comment-7" class="comment-body"><div class="comment-author vcard"><cite class="fn"><a href="https://home.example">Juma Wekesa</a></cite> <span class="says">anasema:</span></div>
        <div class="comment-meta commentmetadata"><a href="https://wordpress.example/mkate/#comment-7">2 Novemba</a></div><p>Je, mnafungua Jumapili?</p><p>Asante.</p><div class="reply">${answer('7', 'Juma Wekesa')}</div></div>
        <ul class="children"><li class="comment odd" id="comment-8"><div id="div-comment-8" class="comment-body"><div class="comment-author vcard"><cite class="fn">Otieno</cite></div><div class="comment-meta commentmetadata"></div><p>Ndiyo.</p></div></li></ul></li></ol>`,
    posts: [
      {
        author: 'Juma Wekesa',
        permalink: 'https://wordpress.example/mkate/#comment-7',
        text: 'Je, mnafungua Jumapili?\nAsante.',
      },
      { author: 'Otieno', text: 'Ndiyo.' },
    ],
    controls: 1,
  },
  {
    what: 'a theme whose rows bear the number inside, and a shop’s reviews',
    address: 'https://wordpress.example/bread/',
    markup: `${wordpressMark}<ol>
      <li class="comment" id="li-comment-9"><article id="comment-9"><header><cite><b class="fn">Ben Carter</b></cite></header><section class="comment-content"><p>Do you sell gift cards?</p></section></article></li>
      <li class="review byuser comment-author-nora" id="li-comment-10"><div id="comment-10" class="comment_container"><div class="comment-text"><p class="meta"><strong class="woocommerce-review__author">Nora Finch</strong></p><div class="description"><p>Crust like glass.</p></div></div></div></li></ol>`,
    posts: [
      { author: 'Ben Carter', text: 'Do you sell gift cards?' },
      { author: 'Nora Finch', text: 'Crust like glass.' },
    ],
    controls: 0,
  },
];
