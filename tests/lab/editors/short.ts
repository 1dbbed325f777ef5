import { plainField } from '../plain-box.ts';

/** Holds twenty characters. */
export const mount = plainField('textarea', (field) => {
  field.maxLength = 20;
});
