import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** The moderation list of wp-admin: one row to answer in, moved below the comment. */
export default {
  frame: () => {
    document.body.className = 'wp-admin';
    return boxIn(boxIn(document.body, {}, 'table'), { id: 'the-comment-list' }, 'tbody');
  },
  row: ({ id, name, text }) => `
    <tr id="comment-${id}" class="comment"><td class="author column-author"><strong><img alt="" src="data:,"> ${name}</strong></td>
      <td class="comment column-comment"><p>${text}</p>
        <div id="inline-${id}" class="hidden" hidden><textarea class="comment">${text}</textarea><div class="author">${name}</div></div>
        <div class="row-actions"><a href="#approve">✓</a><button type="button" data-action="replyto" class="vim-r">${word('reply')}</button></div></td>
      <td class="date"><a href="/bread/#comment-${id}">1h</a></td></tr>`,
  control: 'button[data-action="replyto"]',
  mount,
  place: (row, { id }) => {
    document.getElementById('replyrow')?.remove();
    const answer = document.createElement('tr');
    answer.id = 'replyrow';
    row.after(answer);
    const cell = boxIn(answer, { colspan: '3' }, 'td');
    boxIn(cell, { type: 'hidden', id: 'action', value: 'replyto-comment' }, 'input');
    boxIn(cell, { type: 'hidden', id: 'comment_ID', value: id }, 'input');
    return boxIn(cell);
  },
} satisfies OwnSite;
