import { mount } from '../../lab/editors/react-textarea.ts';
import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { me, type OwnPost } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';
import { contentOf } from './draw.ts';
import { drawAccount } from './people.ts';

export interface ComposeForm {
  element: HTMLElement;
  /** Turns the one form of the page to a post: its copy above the box, its author in it. */
  answer(post: OwnPost, handle: string): void;
  /** Shows these words in the form; tells what was sent. */
  share(text: string, sent: (text: string) => void): void;
}

/** The form beside the column: for a post of one's own until a post is answered. */
export function composeForm(): ComposeForm {
  const form = element('form', { class: 'compose-form' });
  form.addEventListener('submit', (event) => event.preventDefault());

  const show = (answers: string, draft: string, above?: HTMLElement) => {
    const box = element('div', { class: 'autosuggest-textarea' });
    const own = element('div', { class: 'navigation-bar' }, drawAccount({ ...me, bio: '' }, true));
    form.replaceChildren(own, ...(above ? [above, box] : [box]));
    void openReplyBox(box, mount, {
      answers,
      draft,
      limit: 500,
      hooks: (editor) => editor.classList.add('autosuggest-textarea__textarea'),
    }).then(() => {
      form.querySelector('output')?.classList.add('character-counter');
      // The caret stands behind what the site has written.
      form.querySelector('textarea')?.setSelectionRange(draft.length, draft.length);
    });
  };

  const answer = (post: OwnPost, handle: string) => {
    const close = element('button', { type: 'button', 'aria-label': word('close') }, '×');
    close.addEventListener('click', () => show('nothing', ''));
    const link = element(
      'a',
      { class: 'detailed-status__display-name', href: `/@${handle}` },
      element('strong', { class: 'display-name__html' }, ...drawn(post.name)),
    );
    const copy = element('div', { class: 'reply-indicator__content' }, ...contentOf(post));
    show(post.id, `@${handle} `, element('div', { class: 'reply-indicator' }, close, link, copy));
  };

  const share = (text: string, sent: (text: string) => void) => {
    show('nothing', text);
    form.addEventListener('click', (event) => {
      const said = window.opened.at(-1)?.model.sent().at(-1);
      if (!(event.target as Element).matches('.send') || said === undefined) return;
      show('nothing', '');
      sent(said);
    });
  };

  show('nothing', '');
  return { element: form, answer, share };
}
