import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { composeBox } from '../compose-box.ts';
import type { Mount } from '../editor-model.ts';

interface Props {
  draft: string;
  placeholder: string;
  changed(text: string): void;
}

function Box({ draft, placeholder, changed }: Props) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const onChange = (value: Descendant[]) => changed(value.map((n) => Node.string(n)).join('\n'));
  const [initialValue] = useState(() =>
    draft.split('\n').map((text) => ({ children: [{ text }] })),
  );
  return createElement(
    Slate,
    { editor, initialValue, onChange } as unknown as Parameters<typeof Slate>[0],
    createElement(Editable, { placeholder }),
  );
}

/** Slate, as on Discord. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const { draft = '', placeholder = 'Message' } = options;
  changed(draft);
  createRoot(area).render(createElement(Box, { draft, placeholder, changed }));
  return {
    element: () => area.querySelector('[data-slate-editor]') as HTMLElement,
    text,
    sendIsOn,
    sent,
  };
};
