import { mount } from '../../lab/editors/draft.ts';
import { element } from '../element.ts';
import { word } from '../interface-words.ts';
import { postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';
import { drawTweet } from './draw.ts';

export const hooks = (editor: HTMLElement) => {
  editor.dataset.testid = 'tweetTextarea_0';
  editor.setAttribute('role', 'textbox');
};

/** The box that stands on the page itself: for a post of one's own, or under the post in focus. */
export function showInlineBox(box: HTMLElement, answers: string): Promise<void> {
  return openReplyBox(box, mount, { answers, limit: 280, hooks });
}

/** The dialog with a copy of the answered post above the box; the copy has no links and no controls. */
export function openReplyDialog(n: string): void {
  const post = postAt(Number(n));
  const box = element('div', { class: 'compose' });
  const close = element('button', { type: 'button', 'aria-label': word('close') }, '×');
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-modal': 'true' },
    close,
    drawTweet(post, { copy: true }),
    box,
  );
  close.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  void openReplyBox(box, mount, { answers: post.id, limit: 280, hooks });
}
