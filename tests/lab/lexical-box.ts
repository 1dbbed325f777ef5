import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalEditor,
} from 'lexical';
import { composeBox } from './compose-box.ts';
import type { Mount } from './editor-model.ts';

/** Lexical without a framework around it; `register` makes it rich or plain. */
export const lexicalBox =
  (register: (editor: LexicalEditor) => () => void): Mount =>
  (box, options = {}) => {
    const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
    const { draft = '' } = options;
    const root = area.ownerDocument.createElement('div');
    root.contentEditable = 'true';
    area.append(root);
    const editor = createEditor({
      namespace: 'lab',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.update(() => {
      const paragraph = $createParagraphNode();
      if (draft) paragraph.append($createTextNode(draft));
      $getRoot().clear().append(paragraph);
      if (draft) paragraph.selectEnd();
    });
    editor.registerUpdateListener(({ editorState }) =>
      editorState.read(() => {
        const blocks = $getRoot().getChildren();
        changed(blocks.map((block) => block.getTextContent()).join('\n'));
      }),
    );
    return { element: () => root, text, sendIsOn, sent };
  };
