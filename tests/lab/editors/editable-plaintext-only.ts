import { plainEditable } from '../plain-box.ts';

/** A bare contenteditable="plaintext-only". */
export const mount = plainEditable('plaintext-only');
