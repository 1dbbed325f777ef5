import { paste } from '../ways/paste.ts';
import { replace } from '../ways/replace.ts';
import type { Kind } from './kind.ts';

/** Slate: Discord. */
export const slate: Kind = {
  is: (editor) => editor.hasAttribute('data-slate-editor'),
  ways: [paste, replace],
};
