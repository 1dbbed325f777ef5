import { Extension } from '@tiptap/core';
import type { Mount } from '../editor-model.ts';
import { mountTipTap } from '../tiptap-paragraphs.ts';

/** TipTap that sends on Enter, as chats do. */
export const mount: Mount = (box, options) => {
  const press = () => {
    box.querySelector<HTMLElement>('.send')?.click();
    return true;
  };
  const sends = Extension.create({ addKeyboardShortcuts: () => ({ Enter: press }) });
  return mountTipTap(box, options, {}, [sends]);
};
