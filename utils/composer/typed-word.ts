import { type SavedSelection, saveSelection } from './caret.ts';
import { isField } from './focused-editor.ts';
import { read } from './look.ts';

/** A word that was typed right before the caret, and the selection that would replace it. */
export interface TypedWord {
  /** Without its slash. */
  word: string;
  selection: SavedSelection;
}

const slashWord = /(?:^|\s)\/([^\s/]{1,40})$/u;

/** The `/word` at whose end the caret stands; undefined where there is none, or it is not in one piece. */
export function typedWord(editor: HTMLElement): TypedWord | undefined {
  const { text, start, end } = read(editor);
  const word = start === end ? slashWord.exec(text.slice(0, start))?.[1] : undefined;
  const caret = saveSelection(editor)?.focus;
  if (word === undefined || !caret) return undefined;
  const [node, at] = isField(editor) ? caret : inText(...caret);
  const data = isField(editor) ? editor.value : (node as Text).data;
  const from = at - word.length - 1;
  if (data?.slice(Math.max(from, 0), at) !== `/${word}`) return undefined;
  return { word, selection: { editor, anchor: [node, from], focus: [node, at] } };
}

/** A caret that stands behind a text and not in it, put into it. */
function inText(node: Node, at: number): readonly [Node, number] {
  const before = node.childNodes[at - 1];
  return before instanceof Text ? [before, before.length] : [node, at];
}

const codeBoxes = 'code, pre, .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"]';

const offering = '[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])';

/** Whether Tab has another meaning here: in code, and where the site offers something to pick (ARIA 1.0 to 1.2). */
export function isTabTaken(editor: HTMLElement): boolean {
  const lists = `${editor.getAttribute('aria-controls')} ${editor.getAttribute('aria-owns')}`;
  return (
    editor.closest(codeBoxes) !== null ||
    editor.matches(offering) ||
    editor.closest('[role="combobox"]')?.matches(offering) === true ||
    lists.split(' ').some((id) => isOpenList(document.getElementById(id)))
  );
}

function isOpenList(list: Element | null): boolean {
  return list?.getAttribute('role') === 'listbox' && list.checkVisibility();
}
