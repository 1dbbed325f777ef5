import { saveSelection } from '../caret.ts';
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
  if (!plain || !node || at === undefined) return paste(editor, text);
  chosen?.setBaseAndExtent(node, at - last.length, node, at);
  await pause(lookingAgain);
  const still = node.isConnected && (node as Text).data.startsWith(before);
  if (still && paste(editor, last + text)) return true;
  // Nothing of the draft may be lost to the next way.
  if (still) chosen?.setBaseAndExtent(node, at, node, at);
  return false;
};
