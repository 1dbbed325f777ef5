import { paste } from '../ways/paste.ts';
import { replace } from '../ways/replace.ts';
import type { Kind } from './kind.ts';

/** Lexical: Facebook, Reddit, Threads. */
export const lexical: Kind = {
  is: (editor) => editor.hasAttribute('data-lexical-editor'),
  ways: [paste, replace],
};
