import { anyEditable } from './any-editable.ts';
import { ckEditor } from './ckeditor.ts';
import { draft } from './draft.ts';
import { oneLine, textArea } from './field.ts';
import type { Kind } from './kind.ts';
import { lexical } from './lexical.ts';
import { proseMirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';

/** Every kind of editor; the first that recognises one has it. */
export const kinds: readonly Kind[] = [
  textArea,
  oneLine,
  proseMirror,
  lexical,
  slate,
  draft,
  quill,
  ckEditor,
  anyEditable,
];
