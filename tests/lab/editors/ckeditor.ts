import { ClassicEditor, Essentials, type ModelElement, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { composeBox } from '../compose-box.ts';
import type { Mount } from '../editor-model.ts';

/** CKEditor 5 in its classic form. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const place = area.appendChild(area.ownerDocument.createElement('div'));
  const { draft = '' } = options;
  const plugins = [Essentials, Paragraph];
  ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins,
    initialData: draft && `<p>${draft}</p>`,
  })
    .then((editor) => {
      const read = () => {
        const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
        // Between two paragraphs stands what others show as a blank line.
        return blocks.map((block) => lines(block as ModelElement)).join('\n\n');
      };
      editor.model.document.on('change:data', () => changed(read()));
      changed(read());
    })
    .catch((error: unknown) => reportError(error));
  return {
    element: () => area.querySelector('.ck-editor__editable') as HTMLElement,
    text,
    sendIsOn,
    sent,
  };
};

function lines(block: ModelElement): string {
  return [...block.getChildren()]
    .map((node) => (node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : ''))
    .join('');
}
