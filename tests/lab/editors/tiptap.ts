import type { Mount } from '../editor-model.ts';
import { mountTipTap } from '../tiptap-paragraphs.ts';

/** TipTap as it comes, as on LinkedIn. */
export const mount: Mount = (box, options) => mountTipTap(box, options);
