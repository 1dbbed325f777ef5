import { mount } from '../../../lab/editors/lexical-rich.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Comments on a post's own page, and the box of a chat, in which no reply may ever land. */
export default {
  frame: () => {
    const chat = boxIn(document.body, { 'data-pagelet': 'MWV1' });
    boxIn(chat, { role: 'textbox', contenteditable: 'true', 'data-lexical-editor': 'true' });
    return boxIn(document.querySelector('main') ?? document.body);
  },
  row: ({ id, name, account, text, lang }) => `
    <div><div role="article" aria-label="${word('reply')} ${name}">
      <a href="/${account}?comment_id=Y29t${id}" aria-hidden="true"><svg></svg></a>
      <div><a href="/${account}?comment_id=Y29t${id}"><span dir="auto">${name}</span></a></div>
      <div><span lang="${lang}" dir="auto"><div><div dir="auto">${text}</div></div></span></div>
      <ul><li><a href="/bakery.page/posts/pfbid1?comment_id=${id}">1h</a></li>
        <li><div role="button" tabindex="0">♥</div></li>
        <li><div role="button" tabindex="0" class="say">${word('reply')}</div></li></ul>
    </div></div>`,
  control: '.say',
  mount,
  place: (row) => boxIn(row, { role: 'presentation' }, 'form'),
  hooks: (editor) => editor.setAttribute('role', 'textbox'),
} satisfies OwnSite;
