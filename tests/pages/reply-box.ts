import { type Counters, countIn } from '../lab/counters.ts';
import type { EditorModel, Mount } from '../lab/editor-model.ts';

/** A reply box that was opened: what it answers and what its editor's own model says. */
interface OpenedBox {
  answers: string;
  model: EditorModel;
}

declare global {
  interface Window {
    /** Every box opened on this page, newest last. */
    opened: OpenedBox[];
    /** What nobody but the person may cause, from the page's first moment. */
    counters: Counters;
  }
}
window.opened = [];
window.counters = { sends: 0, submits: 0, enterKeys: 0, writes: 0 };
countIn(window, window.counters);

/**
 * Mounts a real editor in a box, gives it the hooks that the site gives its own, and keeps it for
 * the tests. Its Send obeys nothing but the editor's model.
 */
export async function openReplyBox(
  box: HTMLElement,
  mount: Mount,
  wish: { answers: string; draft?: string; limit: number; hooks: (editor: HTMLElement) => void },
): Promise<void> {
  const model = mount(box, { draft: wish.draft ?? '', limit: wish.limit });
  window.opened.push({ answers: wish.answers, model });
  for (let looks = 0; looks < 100 && !model.element(); looks += 1)
    await new Promise(requestAnimationFrame);
  wish.hooks(model.element());
  model.element().focus();
}
