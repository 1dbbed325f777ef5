import { plainEditable } from '../plain-box.ts';

/** Refuses every paste, as some banks and exam pages do; typing is welcome. */
export const mount = plainEditable('pre-wrap', (element) => {
  element.addEventListener('paste', (event) => event.preventDefault());
});
