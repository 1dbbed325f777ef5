import { mount } from '../../../lab/editors/textarea.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Comments of a federated forum. */
export default {
  frame: () => boxIn(boxIn(document.body, { class: 'lemmy-site' }), { class: 'comments' }, 'ul'),
  row: ({ id, name, account, text }) => `
    <li class="comment list-unstyled"><article id="comment-${id}" class="details comment-node">
      <a class="person-listing" href="/u/${account}@bread.example" title="@${account}@bread.example"><span>${name}</span></a>
      <div class="comment-content"><div class="md-div"><p>${text}</p></div></div>
      <button type="button" class="vote"><svg><use href="/static/sprite.svg#icon-arrow-up1"></use></svg></button>
      <button type="button"><svg><use xlink:href="/static/sprite.svg#icon-reply1"></use></svg></button>
    </article></li>`,
  control: 'button:has(use[*|href$="#icon-reply1"])',
  mount,
  place: (row) => boxIn(row, { class: 'ms-2' }),
  hooks: (editor) => {
    editor.id = 'markdown-textarea-1';
  },
} satisfies OwnSite;
