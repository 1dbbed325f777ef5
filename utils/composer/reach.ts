import { restoreSelection, saveSelection, selectAll } from './caret.ts';
import { isField } from './focused-editor.ts';
import type { Why } from './landing.ts';
import type { Options } from './options.ts';
import { rootOf } from './roots.ts';
import { settle } from './settle.ts';

/** The editor with the focus and the selection in it, and quiet. */
export async function reach(first: HTMLElement, options: Options): Promise<HTMLElement | Why> {
  const { findEditor = () => first, signal } = options;
  const selection = options.selection ?? (options.fresh ? undefined : saveSelection(first));
  let why: Why = 'gone';
  for (let turn = 0; turn < 3; turn++) {
    const editor = findEditor();
    if (!editor?.isConnected) return 'gone';
    if (!writable(editor)) return 'read-only';
    if (options.mode === 'replace') selectAll(editor);
    else restoreSelection(editor, selection?.editor === editor ? selection : undefined);
    await settle();
    if (signal?.aborted) return 'stopped';
    const focused = editor.contains(rootOf(editor).activeElement);
    if (focused && editor.isConnected && findEditor() === editor) return editor;
    why = editor.isConnected ? 'no-focus' : 'gone';
  }
  return why;
}

function writable(editor: HTMLElement): boolean {
  if (editor.closest('[inert], [aria-readonly=true], [aria-disabled=true]')) return false;
  if (isField(editor)) return !editor.readOnly && !editor.matches(':disabled');
  return editor.isContentEditable;
}
