import { type Layout, picture } from './layout.ts';

const reply = (word: string) =>
  `<div role="button" tabindex="0"><span data-ad-rendering-role="comment_button">${word}</span></div>`;

const comment = (profile: string, name: string, own: string, lang: string, text: string) => `
  <div role="article" aria-label="…"><a href="${profile}" tabindex="-1"><svg></svg></a>
    <a href="${profile}"><span>${name}</span></a><span dir="auto" lang="${lang}">${text}</span>
    <a href="${own}">2 s</a></div>`;

/** Facebook, with what differs from its own page in `tests/pages/others`. */
export const facebook: Layout[] = [
  {
    what: 'a feed in Arabic: somebody with a story, and a shared post without words of one’s own',
    address: 'https://www.facebook.com/',
    markup: `
      <div aria-posinset="1"><a href="/stories/123/?card=1" aria-label="قصة Karim Haddad"><svg></svg></a>
        <div data-ad-rendering-role="profile_name"><h4><a href="/karim.haddad?__cft__=x"><b><span>Karim Haddad</span></b></a></h4></div>
        <a href="/karim.haddad/posts/pfbid1?__cft__=x">٣ س</a>
        <div data-ad-rendering-role="story_message"><div dir="auto">أفضل كرواسون في المدينة</div></div>${reply('تعليق')}</div>
      <div aria-posinset="2"><a href="/lene.vogt?__cft__=x"><svg></svg></a>
        <div data-ad-rendering-role="profile_name"><h4><a href="/lene.vogt?__cft__=x"><b><span>Lene Vogt</span></b></a></h4></div>
        <div><a href="/bakery.page?__cft__=y"><svg></svg></a><h5><a href="/bakery.page?__cft__=y"><b><span>Bakery</span></b></a></h5>
        <a href="/bakery.page/posts/pfbid2?__cft__=y">٤ س</a>
        <div data-ad-rendering-role="story_message"><div dir="auto">Frisch aus dem Ofen</div></div></div>${reply('تعليق')}</div>
      <div aria-posinset="3"><a href="/stories/124/" aria-label="قصة شخص آخر"><svg></svg></a>
        <h4><a href="/nobody.sure"><span>Nobody Sure</span></a></h4><a href="/nobody.sure/posts/pfbid3">٥ س</a></div>`,
    posts: [
      {
        kind: 'post',
        author: 'Karim Haddad',
        handle: 'karim.haddad',
        permalink: 'https://www.facebook.com/karim.haddad/posts/pfbid1',
        text: 'أفضل كرواسون في المدينة',
      },
      { kind: 'post', author: 'Lene Vogt', handle: 'lene.vogt', text: '' },
    ],
  },
  {
    what: 'a post on a page of its own in German, whose frame counts nothing, and an answer to a comment',
    address: 'https://www.facebook.com/permalink.php?story_fbid=pfbid9&id=100',
    markup: `<div role="main"><div role="article" aria-labelledby="h"><a href="/profile.php?id=100&amp;__tn__=x"><svg></svg></a>
        <h2 id="h"><a href="/profile.php?id=100&amp;__tn__=x"><span>Hanna Stein</span></a></h2>
        <a href="/permalink.php?story_fbid=pfbid9&amp;id=100&amp;__tn__=x">2 Std.</a>
        <div data-ad-preview="message"><div dir="auto">Danke, dass ihr meinen Schirm aufgehoben habt.</div></div>${reply('Kommentieren')}
        ${comment('/otieno?comment_id=Y29tbWVudDox', 'Otieno', '/permalink.php?story_fbid=pfbid9&amp;id=100&amp;comment_id=1', 'sw', 'Pole!')}
        ${comment('/zofia.wilk?comment_id=Y29tbWVudDoy', 'Zofia Wilk', '/permalink.php?story_fbid=pfbid9&amp;id=100&amp;comment_id=1&amp;reply_comment_id=2', 'pl', 'Brawo')}
      </div></div>`,
    posts: [
      {
        kind: 'post',
        author: 'Hanna Stein',
        permalink: 'https://www.facebook.com/permalink.php?story_fbid=pfbid9&id=100',
        text: 'Danke, dass ihr meinen Schirm aufgehoben habt.',
      },
      {
        id: 'Y29tbWVudDox',
        kind: 'comment',
        author: 'Otieno',
        handle: 'otieno',
        declared: 'sw',
        text: 'Pole!',
      },
      {
        id: 'Y29tbWVudDoy',
        kind: 'comment',
        author: 'Zofia Wilk',
        handle: 'zofia.wilk',
        declared: 'pl',
        text: 'Brawo',
      },
    ],
    controls: 1,
  },
  {
    what: 'the page of a photo in Swahili: the comments, of members of a group by number, too',
    address: 'https://www.facebook.com/photo/?fbid=77',
    markup: `<div role="complementary"><h2><a href="/groups/5/user/9/"><span>Amina Yusuf</span></a></h2><a href="/photo/?fbid=77">Saa 2</a>
        ${comment('/groups/5/user/31/', 'Wanjiru Kamau', '/photo/?fbid=77&amp;comment_id=31', 'sw', 'Keki nzuri mno!')}
        ${comment('/groups/5/user/32/', 'Marcus Obi', '/photo/?fbid=77&amp;comment_id=31&amp;reply_comment_id=32', 'en', 'It is!')}</div>`,
    posts: [
      { id: '31', kind: 'comment', author: 'Wanjiru Kamau', text: 'Keki nzuri mno!' },
      { id: '32', kind: 'comment', author: 'Marcus Obi', text: 'It is!' },
    ],
    controls: 0,
  },
];

/** Instagram's view of one post: whose words are whose there is not known. */
export const instagram: Layout[] = [
  {
    what: 'one post with its comments, over a profile',
    address: 'https://www.instagram.com/p/abc/',
    markup: `<article role="presentation"><header><a href="/bakery/">${picture}</a><a href="/bakery/">bakery</a></header>
      <ul><li><a href="/amina/">${picture}</a><h3><a href="/amina/">amina</a></h3><span dir="auto">Habari!</span><a href="/p/abc/c/1/"><time datetime="2026-11-02T08:00:00.000Z">1 h</time></a></li></ul>
      <a href="/p/abc/"><time datetime="2026-11-01T08:00:00.000Z">2 h</time></a></article>`,
    posts: [],
  },
];
