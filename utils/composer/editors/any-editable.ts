import { paste } from '../ways/paste.ts';
import { typeLines } from '../ways/type-lines.ts';
import type { Kind } from './kind.ts';

/** Every other editable element: YouTube, VK, Quora. Only an unknown one is ever typed into. */
export const anyEditable: Kind = {
  is: (editor) => editor.isContentEditable,
  ways: [paste, typeLines],
};
