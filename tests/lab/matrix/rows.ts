/** Editors that can be written in by hand inside a shadow root; the others lose the caret there themselves. */
const inShadows = [
  'react-textarea',
  'react-input',
  'vue-textarea',
  'textarea',
  'input',
  'lexical-rich',
  'lexical-plain',
  'slate',
  'tiptap',
  'tiptap-plain-paste',
  'editable',
  'editable-pre-wrap',
  'editable-plaintext-only',
];

const ordinary = [
  ...inShadows,
  'draft',
  'quill',
  'ckeditor',
  'own-paste',
  'paste-blocked',
  'enter-sends',
  'editable-enter-sends',
  'tiptap-enter-sends',
  'mention-list',
];

const inBlankFrames = [
  'textarea',
  'input',
  'editable',
  'editable-pre-wrap',
  'editable-plaintext-only',
];

/** Every editor of the lab in every place that it can stand in. */
export const rows: readonly { editor: string; place: string }[] = [
  ...put('page', [...ordinary, 'read-only', 'disabled', 'deaf', 'short', 'cutting']),
  ...put('open-shadow', inShadows),
  ...put('closed-shadow', inShadows),
  ...put('frame', ordinary),
  ...put('blank-frame', inBlankFrames),
  ...put('other-origin', ordinary),
  ...put('late', ordinary),
];

function put(place: string, editors: readonly string[]) {
  return editors.map((editor) => ({ editor, place }));
}
