import { plainEditable } from '../plain-box.ts';

/** A bare contenteditable that keeps spaces and line breaks. */
export const mount = plainEditable('pre-wrap');
