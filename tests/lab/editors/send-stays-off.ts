import { plainField } from '../plain-box.ts';

/** A site whose own counter is over at once, and so its Send stays off though the text is in. */
export const mount: ReturnType<typeof plainField> = (box, options = {}) =>
  plainField('textarea')(box, { ...options, limit: 3 });
