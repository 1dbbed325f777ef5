import type { Way } from './way.ts';

/** A paste that never touches the clipboard; true when the editor took it for its own. */
export function pasteOf(editor: HTMLElement, data: Record<string, string>): boolean {
  const clipboardData = new DataTransfer();
  const paste = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  // Gecko ignores the data given above, and shows the page only what was set through the page's view.
  const { clipboardData: seen } =
    (paste as { wrappedJSObject?: ClipboardEvent }).wrappedJSObject ?? paste;
  for (const [type, value] of Object.entries(data)) seen?.setData(type, value);
  editor.dispatchEvent(paste);
  return paste.defaultPrevented;
}

/** Plain text only: with HTML beside it Slate waits for a native paste and Draft loses blank lines. */
export const paste: Way = (editor, text) => pasteOf(editor, { 'text/plain': text });
