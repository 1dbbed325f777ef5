import { paste } from '../ways/paste.ts';
import type { Kind } from './kind.ts';

/** Draft.js: X, TikTok. Typed text makes an empty one crash, so there is no second way. */
export const draft: Kind = {
  is: (editor) =>
    editor.closest('.DraftEditor-root') !== null ||
    editor.querySelector('[data-contents]') !== null,
  ways: [paste],
};
