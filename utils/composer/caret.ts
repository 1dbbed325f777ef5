import { isField } from './focused-editor.ts';
import type { Place } from './read-text.ts';
import { rootOf } from './roots.ts';

/** Where a person was in an editor, to be given back after our own interface had the focus. */
export interface SavedSelection {
  editor: HTMLElement;
  anchor: Place;
  focus: Place;
}

type WithSelection = { getSelection?(): Selection | null };

/** The selection that an editor sees: Chromium keeps another one for each shadow root. */
function selectionOf(editor: HTMLElement): Selection | null {
  return (rootOf(editor) as WithSelection).getSelection?.() ?? editor.ownerDocument.getSelection();
}

/** The selection inside an editor now; undefined when it is elsewhere. */
export function saveSelection(editor: HTMLElement): SavedSelection | undefined {
  if (isField(editor)) {
    const places: [Place, Place] = [
      [editor, editor.selectionStart ?? editor.value.length],
      [editor, editor.selectionEnd ?? editor.value.length],
    ];
    const [anchor, focus] = editor.selectionDirection === 'backward' ? places.reverse() : places;
    return { editor, anchor: anchor as Place, focus: focus as Place };
  }
  const selection = selectionOf(editor);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return undefined;
  if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return undefined;
  return {
    editor,
    anchor: [anchorNode, selection.anchorOffset],
    focus: [focusNode, selection.focusOffset],
  };
}

/** Start and end of a selection, in the order of the document. */
export function inOrder({ anchor, focus }: SavedSelection): [Place, Place] {
  const backward = anchor[0] === focus[0] ? anchor[1] > focus[1] : isAfter(anchor, focus);
  return backward ? [focus, anchor] : [anchor, focus];
}

function isAfter(one: Place, other: Place): boolean {
  const range = document.createRange();
  range.setStart(...one);
  range.setEnd(...other);
  return range.collapsed;
}

/** The last place a caret can stand: frameworks answer badly to places between their blocks. */
function edge(editor: HTMLElement, side: 'firstChild' | 'lastChild'): Place {
  let node: Node = editor;
  for (let next = node[side]; next; next = next[side]) {
    if (next.nodeType === Node.TEXT_NODE) node = next;
    else if ((next as HTMLElement).isContentEditable) node = next;
    else break;
    if (node.nodeName === 'BR') {
      const index = [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
      return [node.parentNode ?? editor, Math.max(index, 0)];
    }
  }
  if (side === 'firstChild') return [node, 0];
  return [node, node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length];
}

function holds(editor: HTMLElement, [node, offset]: Place): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
  return editor.contains(node) && offset <= length;
}

/** Gives the focus and the selection back; where its place is gone, the caret goes to the end. */
export function restoreSelection(editor: HTMLElement, saved?: SavedSelection): void {
  editor.focus({ preventScroll: true });
  if (isField(editor)) {
    const { length } = editor.value;
    const [start, end] = saved
      ? inOrder(saved)
      : ([
          [editor, length],
          [editor, length],
        ] as const);
    const backward = saved && saved.anchor[1] > saved.focus[1];
    editor.setSelectionRange(start[1], end[1], backward ? 'backward' : 'forward');
    return;
  }
  const lost = !saved || !holds(editor, saved.anchor) || !holds(editor, saved.focus);
  const end = edge(editor, 'lastChild');
  const [anchor, focus] = lost ? [end, end] : [saved.anchor, saved.focus];
  selectionOf(editor)?.setBaseAndExtent(...anchor, ...focus);
}

/** Selects all that an editor holds. */
export function selectAll(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  if (isField(editor)) editor.select();
  else
    selectionOf(editor)?.setBaseAndExtent(
      ...edge(editor, 'firstChild'),
      ...edge(editor, 'lastChild'),
    );
}
