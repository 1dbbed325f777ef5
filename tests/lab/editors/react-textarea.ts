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
  const [value, set] = useState(draft);
  const onChange = ({ target }: { target: { value: string } }) => {
    changed(target.value);
    set(target.value);
  };
  return createElement('textarea', { value, onChange, placeholder, rows: 5, dir: 'auto' });
}

/** A textarea that React controls, as on Mastodon. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const { draft = '', placeholder = 'What is on your mind?' } = options;
  changed(draft);
  createRoot(area).render(createElement(Box, { draft, placeholder, changed }));
  return { element: () => area.querySelector('textarea') as HTMLElement, text, sendIsOn, sent };
};
