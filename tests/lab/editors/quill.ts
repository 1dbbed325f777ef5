import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { composeBox } from '../compose-box.ts';
import type { Mount } from '../editor-model.ts';

/** Quill 2. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const quill = new Quill(area.appendChild(area.ownerDocument.createElement('div')));
  // Quill ends every text with a line break of its own.
  quill.on('text-change', () => changed(quill.getText().replace(/\n$/, '')));
  if (options.draft) quill.setText(options.draft);
  return { element: () => quill.root, text, sendIsOn, sent };
};
