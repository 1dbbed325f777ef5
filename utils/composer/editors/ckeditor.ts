import { paste } from '../ways/paste.ts';
import type { Kind } from './kind.ts';

const oneBreak = (text: string) => text.replace(/\n+/g, '\n');

/** CKEditor 5, which makes the space between two paragraphs of a blank line. */
export const ckEditor: Kind = {
  is: (editor) => editor.classList.contains('ck-editor__editable'),
  ways: [paste],
  landed: (now, wanted) => oneBreak(now) === oneBreak(wanted),
};
