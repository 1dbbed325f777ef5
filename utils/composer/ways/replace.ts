import type { Way } from './way.ts';

/** The event of a spelling correction: Lexical and Slate take its text from the event itself. */
export const replace: Way = (editor, text) => {
  const dataTransfer = new DataTransfer();
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
  });
  const seen = (event as { wrappedJSObject?: InputEvent }).wrappedJSObject ?? event;
  seen.dataTransfer?.setData('text/plain', text);
  editor.dispatchEvent(event);
  return event.defaultPrevented;
};
