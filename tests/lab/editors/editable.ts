import { plainEditable } from '../plain-box.ts';

/** A bare contenteditable, as on YouTube, with spaces collapsing as everywhere in a page. */
export const mount = plainEditable('normal');
