import { plainField } from '../plain-box.ts';

/** Throws away what goes beyond twenty characters, without a word. */
export const mount = plainField('textarea', (field, { changed }) => {
  field.addEventListener('input', () => {
    field.value = field.value.slice(0, 20);
    changed(field.value);
  });
});
