import { plainField } from '../plain-box.ts';

/** Sends on Enter, by key and by what an input method would do. */
export const mount = plainField('textarea', (field, { send }) => {
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') send();
  });
  field.addEventListener('beforeinput', (event) => {
    if (/^insert(Paragraph|LineBreak)$/.test((event as InputEvent).inputType)) send();
  });
});
