import { plainEditable, readEditable } from '../plain-box.ts';

/** Takes pastes by itself, and a good while later, as pages do that look at links first. */
export const mount = plainEditable('pre-wrap', (element, { changed }) => {
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => {
      const holder = element.ownerDocument.createElement('p');
      holder.textContent = text;
      const html = holder.innerHTML.replace(/\n/g, '<br>');
      element.ownerDocument.execCommand('insertHTML', false, html);
      changed(readEditable(element));
    }, 400);
  });
});
