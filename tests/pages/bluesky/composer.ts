import { mount } from '../../lab/editors/tiptap-plain-paste.ts';
import { drawn, element } from '../element.ts';
import { word } from '../interface-words.ts';
import { postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';

/** The composer names the answered post by its author's name and its words alone. */
export function openComposer(n: number): void {
  const post = postAt(n);
  document.querySelector('[data-testid="composePostView"]')?.remove();
  const close = element('button', { type: 'button', 'aria-label': word('close') }, '×');
  const box = element('div', {});
  const composer = element(
    'div',
    { 'data-testid': 'composePostView', role: 'dialog' },
    close,
    element(
      'div',
      {},
      element('div', { dir: 'auto' }, ...drawn(post.name)),
      element('div', { dir: 'auto' }, ...drawn(post.text)),
    ),
    box,
  );
  close.addEventListener('click', () => composer.remove());
  document.body.append(composer);
  void openReplyBox(box, mount, {
    answers: post.id,
    limit: 300,
    hooks: () => composer.querySelector('.send')?.setAttribute('data-testid', 'composerPublishBtn'),
  });
}

/** The composer for a post of one's own, with words from an address; tells what was sent. */
export function openIntent(draft: string, sent: (text: string) => void): void {
  const box = element('div', {});
  const composer = element('div', { 'data-testid': 'composePostView', role: 'dialog' }, box);
  document.body.append(composer);
  void openReplyBox(box, mount, { answers: 'nothing', draft, limit: 300, hooks: () => {} }).then(
    () => {
      const model = window.opened.at(-1)?.model;
      box.querySelector('.send')?.addEventListener('click', () => {
        const said = model?.sent().at(-1);
        if (said === undefined) return;
        composer.remove();
        sent(said);
      });
    },
  );
}
