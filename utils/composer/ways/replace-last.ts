import { type SavedSelection, saveSelection } from '../caret.ts';
import { pause } from '../settle.ts';
import { paste } from './paste.ts';
import type { Way } from './way.ts';

/** Slate looks at a new selection at most ten times a second; ms. */
const lookingAgain = 150;

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Pastes over the last sign before the caret, with that sign before the text. Slate joins a line put right behind
 * typed text with it, and one undo would take both; what begins with a removal is a step of its own.
 */
export const replaceLast: Way = async (editor, text) => {
  const selection = saveSelection(editor);
  const [node, at] = selection?.focus ?? [];
  const [anchor, from] = selection?.anchor ?? [];
  const before = node instanceof Text && at !== undefined ? node.data.slice(0, at) : '';
  const last = [...signs.segment(before)].at(-1)?.segment ?? '';
  const plain =
    !text.includes('\n') && node === anchor && at === from && /^[^\ufeff\u200b]+$/.test(last);
  const view = editor.getRootNode() as { getSelection?(): Selection | null };
  const chosen = view.getSelection?.() ?? editor.ownerDocument.getSelection();
  if (!plain || !node || at === undefined) {
    if (chosen && selection) await chooseAnew(chosen, editor, selection);
    return paste(editor, text);
  }
  chosen?.setBaseAndExtent(node, at - last.length, node, at);
  await pause(lookingAgain);
  const still = node.isConnected && (node as Text).data.startsWith(before);
  if (still && paste(editor, last + text)) return true;
  // Nothing of the draft may be lost to the next way.
  if (still) chosen?.setBaseAndExtent(node, at, node, at);
  return false;
};

/**
 * On a busy page Slate loses the focus before it has looked at the last move of a selection, and then draws its own over
 * ours: it is made again until it stays.
 */
async function chooseAnew(
  chosen: Selection,
  editor: HTMLElement,
  { anchor, focus }: SavedSelection,
): Promise<void> {
  for (let turn = 0; turn < 3 && anchor[0].isConnected && focus[0].isConnected; turn++) {
    // Collapsed between, or nothing would have changed and nothing would be told.
    chosen.collapse(...focus);
    chosen.setBaseAndExtent(...anchor, ...focus);
    await pause(lookingAgain);
    const now = saveSelection(editor);
    if (now?.anchor.every((part, at) => part === anchor[at]) && now.focus[1] === focus[1]) return;
  }
}
