import { type SavedSelection, saveSelection } from './caret.ts';
import { focusedEditor } from './focused-editor.ts';

/**
 * Remembers where a person last was in an editor: a press on anything else takes the focus away before
 * its click is heard. The answer is the editor in use now, else the one in use at the last press or key.
 */
export function watchCaret(
  page: Document,
  skip: () => readonly Element[],
  signal: AbortSignal,
): () => SavedSelection | undefined {
  let last: SavedSelection | undefined;
  const look = () => {
    const editor = focusedEditor(page, skip());
    last = (editor && saveSelection(editor)) ?? last;
    return last?.editor.isConnected ? last : undefined;
  };
  const note = (event: Event) => {
    if (event.isTrusted) look();
  };
  // Before and after each: only the first is in time for a press elsewhere, only the second knows what it did.
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'keyup'])
    page.defaultView?.addEventListener(type, note, { capture: true, passive: true, signal });
  return look;
}
