import { plainField } from '../plain-box.ts';

/** A textarea and nothing else, as on Hacker News. */
export const mount = plainField('textarea');
