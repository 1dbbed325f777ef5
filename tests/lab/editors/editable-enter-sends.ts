import { plainEditable } from '../plain-box.ts';

/** A bare contenteditable that sends on Enter and takes Shift+Enter for a new line. */
export const mount = plainEditable('pre-wrap', (element, { send }) => {
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) send();
  });
  element.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertParagraph') send();
  });
});
