import { type ComposeBox, composeBox } from './compose-box.ts';
import type { EditorModel, Mount, MountOptions } from './editor-model.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A plain field whose page reads its value at every input; `prepare` gives it manners of its own. */
export const plainField =
  (
    name: 'textarea' | 'input',
    prepare: (field: Field, box: ComposeBox) => void = () => {},
  ): Mount =>
  (box, options = {}) => {
    const frame = composeBox(box, options);
    const field = box.ownerDocument.createElement(name);
    field.value = options.draft ?? '';
    field.addEventListener('input', () => frame.changed(field.value));
    frame.changed(field.value);
    prepare(field, frame);
    return stand(frame, field);
  };

/** An empty attribute means true, and a good many editors write it so. */
const attribute = { normal: 'true', 'pre-wrap': '', 'plaintext-only': 'plaintext-only' };

/** A bare editable element whose page reads its text at every input. */
export const plainEditable =
  (
    whiteSpace: 'normal' | 'pre-wrap' | 'plaintext-only',
    prepare: (element: HTMLElement, box: ComposeBox) => void = () => {},
  ): Mount =>
  (box, options: MountOptions = {}) => {
    const frame = composeBox(box, options);
    const element = box.ownerDocument.createElement('div');
    element.setAttribute('contenteditable', attribute[whiteSpace]);
    if (whiteSpace === 'pre-wrap') element.style.whiteSpace = whiteSpace;
    element.textContent = options.draft ?? '';
    element.addEventListener('input', () => frame.changed(readEditable(element)));
    frame.changed(readEditable(element));
    prepare(element, frame);
    return stand(frame, element);
  };

/** What a page makes of a bare editable element: its visible text without a last empty line. */
export function readEditable(element: HTMLElement): string {
  return element.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}

function stand({ area, text, sendIsOn, sent }: ComposeBox, element: HTMLElement): EditorModel {
  area.append(element);
  return { element: () => element, text, sendIsOn, sent };
}
