/**
 * Editors that can be written in by hand inside a shadow root. Draft.js does not start in one, Quill mixes
 * up typed letters, Slate and CKEditor 5 lose a selection made with the keys in Chromium's.
 */
const inShadows = [
  'react-textarea',
  'react-input',
  'vue-textarea',
  'textarea',
  'input',
  'lexical-rich',
  'lexical-plain',
  'tiptap',
  'tiptap-plain-paste',
  'editable',
  'editable-pre-wrap',
  'editable-plaintext-only',
];

/** Every editor that takes text. */
export const ordinary: readonly string[] = [
  ...inShadows,
  'draft',
  'slate',
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
  ...put('comment-frame', [
    'textarea',
    'react-textarea',
    'draft',
    'lexical-rich',
    'tiptap',
    'quill',
    'ckeditor',
    'editable',
  ]),
  ...put('other-origin', ['textarea', 'draft', 'tiptap', 'editable']),
];

function put(place: string, editors: readonly string[]) {
  return editors.map((editor) => ({ editor, place }));
}
