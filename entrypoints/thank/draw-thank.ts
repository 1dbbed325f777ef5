import { ask } from '../../utils/ask.ts';
import type { Host, Noticed } from '../../utils/brought.ts';
import { copy } from '../../utils/composer/copy.ts';
import type { ThanksSign } from '../../utils/messages.ts';
import { coveredBy } from '../../utils/page/click-guard.ts';
import { askSign, noticeOf } from './ask-sign.ts';
import css from './thank.css?inline';

/** Draws the Thank button beside the language's, once the background has said that there is somebody to thank. */
export function drawThank(host: (css: string) => Host, noticed: Noticed): () => void {
  const { element: place, post, limit, signal } = noticed;
  let drawn: Host | undefined;
  let gone = false;
  const notice = noticeOf(post);
  if (notice)
    askSign(notice)
      .then((sign) => {
        if (gone || signal.aborted || sign.none) return;
        drawn = host(css);
        drawn.root.append(
          button(sign, drawn.element, () => ask('thank', { notice, ...(limit ? { limit } : {}) })),
        );
        // Before the language's button, which stays the last.
        place.insertBefore(drawn.element, place.lastElementChild);
      })
      .catch(() => {
        // The background is restarting or gone: no button is better than one that does nothing.
      });
  return () => {
    gone = true;
    drawn?.element.remove();
  };
}

function button(
  first: ThanksSign,
  host: HTMLElement,
  thank: () => Promise<ThanksSign>,
): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  const words = document.createElement('span');
  words.role = 'status';
  made.append(heart(), words);
  const show = ({ mark, label, notes = [], counter = '', done }: ThanksSign) => {
    const all = [label, ...notes, counter].filter(Boolean).join(' · ');
    words.textContent = mark;
    made.ariaLabel = all;
    made.title = all;
    made.classList.toggle('done', done === 'thanked');
  };
  show(first);
  let busy = false;
  made.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted || busy) return;
    if (event.detail > 0 && coveredBy(host, made.getBoundingClientRect())) return;
    busy = true;
    thank()
      .then(async (sign) => {
        if (sign.copy !== undefined) await copy(sign.copy);
        // What came of the press is said in full, for as long as the button is in use.
        show({ ...sign, mark: sign.label });
      })
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup'])
    made.addEventListener(type, (event) => event.stopPropagation());
  return made;
}

function heart(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', 'M8 13.5 2.8 8.4a3.2 3.2 0 0 1 4.5-4.5l.7.7.7-.7a3.2 3.2 0 0 1 4.5 4.5z');
  drawing.append(line);
  return drawing;
}
