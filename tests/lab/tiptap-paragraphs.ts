import type { Extension } from '@tiptap/core';
import { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { composeBox } from './compose-box.ts';
import type { EditorModel, MountOptions } from './editor-model.ts';

/** A TipTap editor of plain paragraphs; `editorProps` is what a site adds to ProseMirror. */
export function mountTipTap(
  box: HTMLElement,
  options: MountOptions = {},
  editorProps: EditorProps = {},
  extensions: Extension[] = [],
): EditorModel {
  const { area, changed, sendIsOn, sent } = composeBox(box, options);
  const lines = (options.draft ?? '').split('\n');
  const content = lines.map((line) => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  }));
  const text = () => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element: area,
    extensions: [StarterKit, ...extensions],
    content: { type: 'doc', content },
    editorProps,
    onUpdate: () => changed(text()),
  });
  changed(text());
  return { element: () => area.querySelector('.ProseMirror') as HTMLElement, text, sendIsOn, sent };
}
