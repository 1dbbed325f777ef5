import { Fragment, Slice } from '@tiptap/pm/model';
import type { Mount } from '../editor-model.ts';
import { mountTipTap } from '../tiptap-paragraphs.ts';

/** TipTap with a reader of plain pastes of its own that keeps blank lines, as on Bluesky. */
export const mount: Mount = (box, options) =>
  mountTipTap(box, options, {
    clipboardTextParser: (text, $context) => {
      const { schema } = $context.doc.type;
      const paragraph = (line: string) =>
        schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]);
      const paragraphs = text.split(/\r\n?|\n/).map(paragraph);
      return new Slice(Fragment.from(paragraphs), 1, 1);
    },
  });
