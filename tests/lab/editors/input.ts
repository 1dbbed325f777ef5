import { plainField } from '../plain-box.ts';

/** A field of one line. */
export const mount = plainField('input');
