import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { me } from '../../posts.ts';
import { boxIn, fromMarkup, type OwnSite } from '../own-site.ts';

/** Reddit's old layout. */
export default {
  // Who is logged in; and posts that share another's name whom they take from.
  frame: () => {
    const main = document.querySelector('main') as HTMLElement;
    main.append(
      fromMarkup(
        `<div id="header"><span class="user"><a href="/user/${me.account}/">☺</a></span></div>`,
      ),
    );
    return boxIn(main);
  },
  row: ({ id, account, text, time, quotes, about }) => `
    <div class="thing comment" ${quotes || about === 'thanks' ? `data-crosspost-root-author="${quotes ? me.account : 'somebody'}"` : ''} data-fullname="t1_${id}" data-author="${account}" data-permalink="/r/bread/comments/1/x/${id}/">
      <div class="entry"><p class="tagline"><a class="author" href="/user/${account}">${account}</a>
        <time datetime="${time}">1h</time></p>
        <form class="usertext"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form>
        <ul class="buttons"><li><a class="bylink" href="/r/bread/comments/1/x/${id}/">#</a></li>
          <li class="reply-button"><a href="#reply">${word('reply')}</a></li></ul></div>
      <div class="child"></div>
    </div>`,
  control: '.reply-button a',
  mount,
  place: (row) => boxIn(row.querySelector('.child') ?? row, { class: 'usertext' }, 'form'),
  hooks: (editor) => editor.setAttribute('name', 'text'),
} satisfies OwnSite;
