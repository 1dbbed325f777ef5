import type { DraftLine, Host } from '../../utils/brought.ts';
import { browser } from '../../utils/browser.ts';
import { newTicket } from '../../utils/ticket.ts';
import { freePlace } from './free-place.ts';
import css from './line-frame.css?inline';
import { readDraft } from './read-draft.ts';
import { Shortcuts } from './shortcuts.ts';

/** So long a writer must pause, in ms, before the draft is looked at. */
const pause = 500;

/** Opens the line at an editor, hidden until its frame asks for room. */
export function openDraftLine(
  host: (css: string) => Host,
  editor: HTMLElement,
  frameId: number,
): DraftLine {
  const ticket = newTicket(frameId);
  const { element, root } = host(css);
  const frame = document.createElement('iframe');
  frame.src = `${browser.runtime.getURL('/draft.html' as never)}#${ticket}`;
  frame.tabIndex = -1;
  frame.allow = 'clipboard-write';
  root.append(frame);
  let height = 0;
  // No word of the draft goes this way: any listener in the frame may hear "look", and asks the background.
  const look = () => frame.contentWindow?.postMessage('look', '*');
  const shortcuts = new Shortcuts(editor, ticket, (ending) => {
    line.missed = ending;
    look();
  });
  const stop = new AbortController();
  // The page's own order of Tab would come here last of all.
  const leadIn = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'F6' || height === 0) return;
    if (!event.composedPath().includes(editor)) return;
    event.preventDefault();
    // Later, since Firefox gives the focus back to the box while the key is handled.
    setTimeout(() => frame.focus());
  };
  addEventListener('keydown', leadIn, { capture: true, signal: stop.signal });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const line: DraftLine = {
    ticket,
    element,
    editor,
    missed: undefined,
    drafted: (...around) => ({
      ...readDraft(editor, ...around),
      ...(line.missed ? { missed: line.missed } : {}),
    }),
    changed() {
      line.missed = undefined;
      shortcuts.look();
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    },
    grow(wanted) {
      height = wanted;
      frame.tabIndex = height > 0 ? 0 : -1;
      line.place();
    },
    place() {
      const shown = height > 0 && editor.isConnected;
      // Hidden and not away: a frame that is not laid out cannot know how high its words stand.
      element.style.setProperty('--show', shown ? 'visible' : 'hidden');
      const at = freePlace(editor.getBoundingClientRect(), Math.max(height, 1), element);
      for (const [name, value] of Object.entries(at)) {
        element.style.setProperty(`--${name}`, `${Math.round(value)}px`);
      }
    },
    remove() {
      clearTimeout(waiting);
      stop.abort();
      shortcuts.end();
      element.remove();
    },
  };
  line.place();
  (document.querySelector(':modal') ?? document.documentElement).append(element);
  return line;
}
