import type { Way } from './way.ts';

/**
 * Types into an editable element that has no framework behind it. In one piece Chromium makes a
 * <div> of each line, whose breaks read back doubled; line by line Firefox needs one undo for each.
 */
export const typeLines: Way = (editor, asked) => {
  const page = editor.ownerDocument;
  // Where spaces collapse, a second one is typed as what a browser makes of a typed one.
  const keeps = /^(pre|break)/.test(getComputedStyle(editor).whiteSpace);
  const text = keeps ? asked : asked.replace(/ (?= )|^ /gm, '\u00a0');
  if ('mozInnerScreenX' in window) return page.execCommand('insertText', false, text);
  return text
    .split('\n')
    .map((line, i) => {
      const broken = i > 0 && page.execCommand('insertLineBreak');
      return (line !== '' && page.execCommand('insertText', false, line)) || broken;
    })
    .some(Boolean);
};
