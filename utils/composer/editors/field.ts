import { isField } from '../focused-editor.ts';
import { setField, typeIntoField } from '../ways/field.ts';
import type { Kind } from './kind.ts';

export const textArea: Kind = {
  is: (editor) => editor.localName === 'textarea',
  ways: [typeIntoField, setField],
};

/** A field of one line: its line breaks become spaces. */
export const oneLine: Kind = {
  is: isField,
  ways: [typeIntoField, setField],
  fit: (text) => text.replace(/\s*\n\s*/g, ' '),
};
