import { plainEditable } from '../plain-box.ts';

/** Has the focus and the caret, but lets no paste and no input through, and takes back what came in anyway. */
export const mount = plainEditable('pre-wrap', (element, { changed }) => {
  const held = element.textContent;
  element.addEventListener('paste', (event) => event.preventDefault());
  element.addEventListener('beforeinput', (event) => event.preventDefault());
  element.addEventListener('input', () => {
    element.textContent = held;
    changed(held);
  });
});
