import type { Way } from './way.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** As if typed: the page hears of it, and one undo takes it back. */
export const typeIntoField: Way = (editor, text) =>
  editor.ownerDocument.execCommand('insertText', false, text);

/** Sets the value itself: undo is lost, so only where typing was refused. */
export const setField: Way = (editor, text) => {
  const field = editor as Field;
  const end = field.selectionEnd ?? field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, end, 'end');
  const told = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  field.dispatchEvent(new InputEvent('input', told));
  return true;
};
