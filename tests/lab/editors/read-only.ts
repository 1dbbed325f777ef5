import { plainField } from '../plain-box.ts';

/** Shows a draft that nobody may change now. */
export const mount = plainField('textarea', (field) => {
  field.readOnly = true;
});
