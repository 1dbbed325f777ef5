import { paste } from '../ways/paste.ts';
import type { Kind } from './kind.ts';

/** Quill: LinkedIn until 2025. */
export const quill: Kind = {
  is: (editor) => editor.classList.contains('ql-editor'),
  ways: [paste],
};
