import { pasteOf } from './paste.ts';
import type { Way } from './way.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const asHtml = (line: string) => line.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Paste for ProseMirror, which drops the blank lines of plain text but keeps empty paragraphs of HTML. */
export const pasteParagraphs: Way = (editor, text) => {
  if (!/\n\s*\n/.test(text)) return pasteOf(editor, { 'text/plain': text });
  // ProseMirror ignores HTML while Shift is down, and never heard it go up if our shortcut has Shift.
  const { KeyboardEvent: Key } = globalThis;
  editor.dispatchEvent(
    new Key('keyup', { key: 'Shift', code: 'ShiftLeft', keyCode: 16, bubbles: true }),
  );
  const paragraphs = text.split('\n').map((line) => `<p>${asHtml(line)}</p>`);
  const html = paragraphs.join('').replace('<p>', '<p data-pm-slice="1 1 []">');
  return pasteOf(editor, { 'text/plain': text, 'text/html': html });
};
