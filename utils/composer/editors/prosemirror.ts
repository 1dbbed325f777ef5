import { pasteParagraphs } from '../ways/paste-paragraphs.ts';
import type { Kind } from './kind.ts';

/** ProseMirror and TipTap: Bluesky, LinkedIn since 2026, Discourse, Product Hunt. */
export const proseMirror: Kind = {
  is: (editor) => editor.classList.contains('ProseMirror'),
  ways: [pasteParagraphs],
};
