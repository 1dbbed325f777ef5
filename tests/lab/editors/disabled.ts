import { plainField } from '../plain-box.ts';

/** Switched off, as replies are that an author has closed. */
export const mount = plainField('textarea', (field) => {
  field.disabled = true;
});
