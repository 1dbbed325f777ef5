import { mount } from '../../lab/editors/draft.ts';
import { element } from '../element.ts';
import { me, postAt } from '../posts.ts';
import { openReplyBox } from '../reply-box.ts';
import { drawTweet } from './draw.ts';
import { hooks } from './reply.ts';

/** The composer that the site's own address opens, with the words from it; once sent, the post stands below. */
export function showIntent(column: HTMLElement): void {
  const draft = new URLSearchParams(location.search).get('text') ?? '';
  const box = element('div', { class: 'compose' });
  const dialog = element('div', { role: 'dialog', 'aria-modal': 'true' }, box);
  column.replaceChildren(dialog);
  void openReplyBox(box, mount, { answers: 'nothing', draft, limit: 280, hooks }).then(() => {
    const model = window.opened.at(-1)?.model;
    box.querySelector('.send')?.addEventListener('click', () => {
      const [text] = model?.sent() ?? [];
      if (text === undefined) return;
      dialog.remove();
      column.append(drawTweet({ ...postAt(50), ...me, text, lang: 'und' }));
    });
  });
}
