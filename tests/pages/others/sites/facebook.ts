import { mount } from '../../../lab/editors/lexical-rich.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** A feed; the second person in a heading is not the author. */
export default {
  row: ({ id, name, account, text }) => `
    <div role="article" aria-posinset="1">
      <a href="/${account}?__cft__=x" aria-hidden="true"><svg></svg></a>
      <h3><a href="/${account}?__cft__=x"><span>${name}</span></a> → <a href="/bakery.page">Bakery</a></h3>
      <a href="/${account}/posts/${id}?__cft__=x">1h</a>
      <div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>
      <div role="button" tabindex="0"><span>▲</span></div>
      <div role="button" tabindex="0"><span data-ad-rendering-role="comment_button">${word('reply')}</span></div>
    </div>`,
  control: '[role="button"]:has([data-ad-rendering-role="comment_button"])',
  mount,
  place: (row) => boxIn(row, { role: 'presentation' }, 'form'),
  hooks: (editor) => editor.setAttribute('role', 'textbox'),
} satisfies OwnSite;
