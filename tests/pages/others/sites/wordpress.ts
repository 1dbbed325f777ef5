import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Comments below a post; its script moves the one form to the comment that is answered. */
export default {
  frame: () => {
    boxIn(document.head, { name: 'generator', content: 'WordPress 6.9' }, 'meta');
    return boxIn(document.querySelector('main') ?? document.body, { class: 'comment-list' }, 'ol');
  },
  row: ({ id, name, account, text, time }) => `
    <li id="comment-${id}" class="comment byuser comment-author-${account} depth-1"><article class="comment-body">
      <footer><div class="comment-author vcard"><b class="fn"><a href="https://home.example/" class="url">${name}</a></b> <span class="says">:</span></div>
        <div class="comment-metadata"><a href="/bread/#comment-${id}"><time datetime="${time}">1h</time></a></div></footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a class="comment-reply-link" href="?replytocom=${id}#respond" data-replyto="${word('reply')}: ${name}">${word('reply')}</a></div>
    </article></li>`,
  control: '.comment-reply-link',
  mount,
  place: (row, { id }) => {
    document.getElementById('commentform')?.remove();
    const form = boxIn(row, { id: 'commentform' }, 'form');
    boxIn(
      form,
      { type: 'hidden', id: 'comment_parent', name: 'comment_parent', value: id },
      'input',
    );
    return boxIn(form);
  },
  hooks: (editor) => editor.setAttribute('name', 'comment'),
} satisfies OwnSite;
