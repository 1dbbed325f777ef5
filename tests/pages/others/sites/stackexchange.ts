import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Answers; whoever edited one signs before its author. */
export default {
  row: ({ id, name, text, time }) => `
    <div class="answer" data-answerid="${id}">
      <div class="s-prose"><p>${text}</p></div>
      <div class="post-signature"><div class="user-details"><a href="/users/9/editor">Editor</a></div></div>
      <div class="post-signature"><time datetime="${time}"></time>
        <div class="user-details" itemprop="author"><a href="/users/7/person">${name}</a></div></div>
      <button type="button" class="js-add-link">${word('reply')}</button>
    </div>`,
  control: '.js-add-link',
  mount,
  limit: 600,
  place: (row, { id }) => boxIn(row, { id: `add-comment-${id}` }, 'form'),
  hooks: (editor) => editor.setAttribute('name', 'comment'),
} satisfies OwnSite;
