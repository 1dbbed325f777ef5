import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composeBox } from '../compose-box.ts';
import type { Mount } from '../editor-model.ts';

interface Props {
  draft: string;
  placeholder: string;
  changed(text: string): void;
}

function Box({ draft, placeholder, changed }: Props) {
  const [editorState, set] = useState(() =>
    EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(draft))),
  );
  const onChange = (next: EditorState) => {
    changed(next.getCurrentContent().getPlainText('\n'));
    set(next);
  };
  return createElement(Editor, { editorState, onChange, placeholder });
}

/** Draft.js, as on X and TikTok. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const { draft = '', placeholder = 'Post your reply' } = options;
  changed(draft);
  createRoot(area).render(createElement(Box, { draft, placeholder, changed }));
  return {
    element: () => area.querySelector('[contenteditable=true]') as HTMLElement,
    text,
    sendIsOn,
    sent,
  };
};
