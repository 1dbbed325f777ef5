import { mount as mountField } from '../../../lab/editors/textarea.ts';
import { mount as mountRich } from '../../../lab/editors/tiptap.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** A topic; the one composer at the bottom names what it answers by its address. */
export default {
  frame: () => {
    boxIn(document.head, { name: 'generator', content: 'Discourse 3.6' }, 'meta');
    return boxIn(document.querySelector('main') ?? document.body, { class: 'post-stream' });
  },
  row: ({ id, name, account, text, time }) => `
    <div class="topic-post"><article data-post-id="${id}">
      <div class="names"><span class="first full-name"><a href="/u/${account}" data-user-card="${account}">${name}</a></span>
        <span class="second username"><a href="/u/${account}" data-user-card="${account}">${account}</a></span></div>
      <a class="post-date" href="/t/bread/12/${id}"><span class="relative-date" data-time="${Date.parse(time)}">1h</span></a>
      <div class="cooked"><aside class="quote"><blockquote>quoted words of another</blockquote></aside><p>${text}</p></div>
      <button type="button" class="post-action-menu__reply">${word('reply')}</button></article></div>`,
  control: '.post-action-menu__reply',
  // Forums may offer a rich editor in place of the field.
  mount: location.search.includes('editor=rich') ? mountRich : mountField,
  place: (_, { id, account }) => {
    document.getElementById('reply-control')?.remove();
    const composer = boxIn(document.body, { id: 'reply-control' });
    const title = boxIn(composer, { class: 'action-title' });
    boxIn(title, { class: 'user-link', href: `/t/bread/12/${id}` }, 'a').textContent = account;
    return boxIn(composer);
  },
  hooks: (editor) => editor.classList.add('d-editor-input'),
} satisfies OwnSite;
