import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

const answered = new URLSearchParams(location.search).get('answers');

/** Comments in rows of a table; the link to answer one leads to a page that shows it above the box. */
export default {
  frame: () =>
    boxIn(boxIn(document.querySelector('main') ?? document.body, {}, 'table'), {}, 'tbody'),
  ...(answered ? { only: answered } : {}),
  row: ({ id, account, text, time }) => `
    <tr class="athing comtr" id="${id}"><td><table><tbody><tr>
      <td class="ind" indent="0"></td><td class="votelinks"><a href="vote?id=${id}">▲</a></td>
      <td class="default"><div><span class="comhead"><a href="user?id=${account}" class="hnuser">${account}</a>
        <span class="age" title="${time.slice(0, 19)} 1762070400"><a href="item?id=${id}">1h</a></span></span></div>
        <div class="comment"><div class="commtext c00">${text}</div>
          <div class="reply"><p><font><u><a href="reply?id=${id}">${word('reply')}</a></u></font></p></div></div></td>
    </tr></tbody></table></td></tr>`,
  control: '.reply a',
  mount,
  place: (_, { id }) => {
    const form = boxIn(document.body, { action: 'comment', method: 'post' }, 'form');
    boxIn(form, { type: 'hidden', name: 'parent', value: id }, 'input');
    return boxIn(form);
  },
  hooks: (editor) => editor.setAttribute('name', 'text'),
} satisfies OwnSite;
