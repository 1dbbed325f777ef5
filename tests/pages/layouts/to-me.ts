import { type Layout, picture } from './layout.ts';

/* What is to whoever is logged in, told by where names and words lead. Who that is each site shows in its own place. */

const row = (id: string, by: string, depth: number, text: string) => `
  <tr class="athing comtr" id="${id}"><td><table><tbody><tr><td class="ind" indent="${depth}"></td>
    <td class="default"><span class="comhead"><a href="user?id=${by}" class="hnuser">${by}</a>
      <span class="age" title="2026-11-02T08:00:00 1"><a href="item?id=${id}">1</a></span></span>
      <div class="comment"><div class="commtext c00">${text}</div></div></td></tr></tbody></table></td></tr>`;

export const hackernews: Layout[] = [
  {
    what: 'answers to my story and to my comment, and one to somebody else',
    address: 'https://news.ycombinator.com/item?id=1',
    markup: `<span class="pagetop"><a id="me" href="user?id=shop">shop</a></span>
      <table class="fatitem"><tbody><tr class="athing submission" id="1"><td><span class="titleline"><a href="https://bread.example/">Rye</a></span></td></tr>
        <tr><td class="subtext"><a class="hnuser" href="user?id=shop">shop</a> <span class="age" title="2026-11-02T07:00:00 1"><a href="item?id=1">2</a></span></td></tr></tbody></table>
      <table class="comment-tree"><tbody>${row('2', 'amina', 0, 'Habari?')}${row('3', 'ben', 1, 'Hello')}${row('4', 'shop', 2, 'Asante')}${row('5', 'zofia', 3, 'Brawo')}${row('6', 'layla', 1, 'مرحبا')}</tbody></table>`,
    posts: [
      { kind: 'post', author: 'shop', text: 'Rye' },
      { kind: 'reply', author: 'amina', text: 'Habari?' },
      { kind: 'comment', author: 'ben', text: 'Hello' },
      { kind: 'comment', author: 'shop', text: 'Asante' },
      { kind: 'reply', author: 'zofia', text: 'Brawo' },
      { kind: 'comment', author: 'layla', text: 'مرحبا' },
    ],
    controls: 0,
  },
];

const comment = (id: string, by: string, text: string, inside = '') => `
  <shreddit-comment author="${by}" thingid="t1_${id}" permalink="/r/bread/comments/1/comment/${id}/">
    <div slot="commentMeta"><a href="/user/${by}/">${by}</a></div>
    <div id="t1_${id}-comment-rtjson-content" slot="comment"><p>${text}</p></div>${inside}</shreddit-comment>`;

const thing = (type: 'link' | 'comment', id: string, by: string, text: string, inside = '') => `
  <div class="thing ${type}" data-fullname="t1_${id}" data-author="${by}" data-permalink="/r/bread/comments/1/x/${id}/">
    <div class="entry"><p class="tagline"><a class="author" href="/user/${by}">${by}</a></p>
      ${type === 'link' ? `<a class="title" href="/r/bread/comments/1/x/">${text}</a>` : `<div class="usertext-body"><div class="md"><p>${text}</p></div></div>`}</div>
    <div class="child">${inside}</div></div>`;

export const redditToMe: Layout[] = [
  {
    what: 'today’s layout: a post that names me, an answer to my comment, a comment that names me',
    address: 'https://www.reddit.com/r/bread/comments/1/x/',
    markup: `<rs-current-user display-name="shop"></rs-current-user>
      <shreddit-post id="t3_1" author="amina" permalink="/r/bread/comments/1/x/" post-title="Rye"><div slot="text-body"><p>By <a href="/user/Shop/">u/shop</a></p></div></shreddit-post>
      ${comment('a', 'shop', 'Asante', comment('b', 'ben', 'More?'))}
      ${comment('c', 'zofia', 'Ask <a href="/user/shop/">u/shop</a>', comment('d', 'layla', 'نعم'))}`,
    posts: [
      { kind: 'mention', author: 'amina', text: 'Rye\nBy u/shop' },
      { kind: 'comment', author: 'shop', text: 'Asante' },
      { kind: 'reply', author: 'ben', text: 'More?' },
      { kind: 'mention', author: 'zofia', text: 'Ask u/shop' },
      { kind: 'comment', author: 'layla', text: 'نعم' },
    ],
    controls: 0,
  },
  {
    what: 'the old layout: answers to my post and to my comment',
    address: 'https://old.reddit.com/r/bread/comments/1/x/',
    markup: `<div id="header"><span class="user"><a href="/user/shop/">shop</a></span></div>
      ${thing('link', '1', 'shop', 'Rye')}
      ${thing('comment', 'a', 'amina', 'Je, upo?', thing('comment', 'b', 'shop', 'Ndiyo', thing('comment', 'c', 'ben', 'Good')))}
      ${thing('comment', 'd', 'shop', 'To myself', thing('comment', 'e', 'zofia', 'Ask <a href="/u/shop">u/shop</a>'))}`,
    posts: [
      { kind: 'post', author: 'shop', text: 'Rye' },
      { kind: 'reply', author: 'amina', text: 'Je, upo?' },
      { kind: 'comment', author: 'shop', text: 'Ndiyo' },
      { kind: 'reply', author: 'ben', text: 'Good' },
      { kind: 'comment', author: 'shop', text: 'To myself' },
      { kind: 'reply', author: 'zofia', text: 'Ask u/shop' },
    ],
    controls: 0,
  },
];

const said = (id: string, by: string, text: string, inside = '') => `
  <li class="comment"><article id="comment-${id}"><a class="person-listing" href="/u/${by}" title="@${by}"><span>${by}</span></a>
    <div class="comment-content"><div class="md-div"><p>${text}</p></div></div></article>${inside && `<ul class="comments">${inside}</ul>`}</li>`;

export const lemmy: Layout[] = [
  {
    what: 'answers to my post and to my comment, a mention',
    address: 'https://lemmy.example/post/1',
    markup: `<div class="lemmy-site"><nav class="navbar"><ul class="dropdown-menu"><li><a class="dropdown-item" href="/u/shop">…</a></li></ul></nav>
      <div class="post-listing"><h1><a href="/post/1">Rye</a></h1><a class="person-listing" href="/u/shop" title="@shop"><span>Shop</span></a></div>
      <ul class="comments">${said('2', 'amina', 'Habari?', said('3', 'ben', 'Hello') + said('4', 'shop', 'Asante', said('5', 'zofia', 'Brawo')) + said('6', 'layla', '<a href="/u/shop">@shop</a> نعم'))}</ul></div>`,
    posts: [
      { kind: 'post', author: 'Shop', text: 'Rye' },
      { kind: 'reply', author: 'amina', text: 'Habari?' },
      { kind: 'comment', author: 'ben', text: 'Hello' },
      { kind: 'comment', author: 'shop', text: 'Asante' },
      { kind: 'reply', author: 'zofia', text: 'Brawo' },
      { kind: 'mention', author: 'layla', text: '@shop نعم' },
    ],
    controls: 0,
  },
];

const head = (by: string, name: string, id: string) => `
  <header><a href="/@${by}"><span>${name}</span></a><div>@${by}</div><div><a href="/notes/${id}"><time datetime="2026-11-02T08:00:00Z">1</time></a></div></header>`;
const note = (
  by: string,
  name: string,
  id: string,
  text: string,
  parts = { above: '', in: '' },
) => `
  <div tabindex="0">${parts.above && `<div><div>${parts.above}<div>…</div></div></div>`}<article><div>${head(by, name, id)}
    <div><div>${text}</div>${parts.in && `<div><div>${parts.in}<div>…</div></div></div>`}</div>
    <footer><button type="button"><i class="ti ti-arrow-back-up"></i></button></footer></div></article></div>`;

export const misskeyToMe: Layout[] = [
  {
    what: 'a mention, an answer, a quote, in a feed; not what is to somebody else, nor what I wrote',
    address: 'https://misskey.example/',
    markup: `<div id="misskey_app"><div><button data-cy-open-post-form>…</button><button><span>${picture}</span><span><span>@shop</span></span></button></div>
      ${note('nora', 'Nora Finch', 'n1', '<a href="/@shop"><span><span>@shop</span></span></a> open?')}
      ${note('juma', 'Juma Wekesa', 'n2', 'Asante', { above: head('shop', 'Shop', 'n0'), in: '' })}
      ${note('zofia', 'Zofia Wilk', 'n3', 'Patrzcie', { above: '', in: head('shop', 'Shop', 'n0') })}
      ${note('layla', 'ليلى', 'n4', 'نعم', { above: head('nora', 'Nora Finch', 'n1'), in: '' })}
      ${note('shop', 'Shop', 'n5', 'To <a href="/@shop">@shop</a>')}</div>`,
    posts: [
      { kind: 'mention', author: 'Nora Finch', text: '@shop open?' },
      { kind: 'reply', author: 'Juma Wekesa', text: 'Asante' },
      { kind: 'quote', author: 'Zofia Wilk', text: 'Patrzcie' },
      { kind: 'post', author: 'ليلى', text: 'نعم' },
      { kind: 'post', author: 'Shop', text: 'To @shop' },
    ],
  },
];

const answer = (id: string, by: string, name: string, text: string) => `
  <article class="comments-comment-entity" data-id="urn:li:comment:${id}"><div class="comments-comment-meta__container"><a href="/in/${by}/"><h3><span class="comments-comment-meta__description-title">${name}</span></h3></a></div>
    <div class="comments-comment-entity__content"><span>${text}</span></div></article>`;
const update = (id: string, by: string, name: string, text: string, inside = '') => `
  <div role="article" data-urn="urn:li:activity:${id}"><div class="update-components-actor__container"><a href="/in/${by}/">${picture}</a>
    <div class="update-components-actor__meta"><a class="update-components-actor__meta-link" href="/in/${by}/"><span class="update-components-actor__title"><span dir="ltr">${name}</span></span></a><span>1h •</span></div></div>
    <div class="update-components-update-v2__commentary"><span>${text}</span></div><button type="button" class="comment-button">○</button>${inside}</div>`;

export const linkedin: Layout[] = [
  {
    what: 'in the feed of 2025: a post that names me, comments on mine and on somebody else’s',
    address: 'https://www.linkedin.com/feed/',
    markup: `<div class="feed-identity-module"><a href="/in/shop/">${picture}</a></div><main>
      ${update('1', 'nora', 'Nora Finch', 'With <a href="https://www.linkedin.com/in/shop/">Shop</a>', answer('11', 'ben', 'Ben Carter', 'Nice'))}
      ${update('2', 'shop', 'Shop', 'Fresh rye', answer('21', 'amina', 'Amina Yusuf', 'Mpaka saa ngapi?'))}</main>`,
    posts: [
      { kind: 'mention', author: 'Nora Finch', text: 'With Shop' },
      { kind: 'comment', author: 'Ben Carter', text: 'Nice' },
      { kind: 'post', author: 'Shop', text: 'Fresh rye' },
      { kind: 'reply', author: 'Amina Yusuf', text: 'Mpaka saa ngapi?' },
    ],
    controls: 2,
  },
];
