import { replace } from '../ways/replace.ts';
import { replaceLast } from '../ways/replace-last.ts';
import type { Kind } from './kind.ts';

/** Slate: Discord. */
export const slate: Kind = {
  is: (editor) => editor.hasAttribute('data-slate-editor'),
  ways: [replaceLast, replace],
};
