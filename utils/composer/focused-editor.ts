import { frameOf, shadowOf } from './roots.ts';

const typable = new Set(['text', 'search', 'url', 'tel']);

/** Whether an element is a plain field for free text. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && typable.has((element as HTMLInputElement).type);
}

/** The whole editor around an element: itself for a field, else the outermost editable element. */
function editorAround(element: Element): HTMLElement | undefined {
  if (isField(element)) return element;
  let editor = element as HTMLElement;
  if (!editor.isContentEditable) return undefined;
  while (editor.localName !== 'body' && editor.parentElement?.isContentEditable)
    editor = editor.parentElement;
  return editor;
}

/**
 * The editor a person is in now, looked for through shadow roots and frames of the same origin;
 * undefined when there is none, or when the focus is in one of our own hosts (`skip`).
 */
export function focusedEditor(
  page: Document,
  skip: readonly Element[] = [],
): HTMLElement | undefined {
  let active = page.activeElement;
  while (active) {
    if (skip.includes(active)) return undefined;
    const inner = shadowOf(active)?.activeElement ?? frameOf(active)?.activeElement;
    if (!inner) return editorAround(active);
    active = inner;
  }
  return undefined;
}
