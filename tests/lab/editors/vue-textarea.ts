import { createApp, h, ref } from 'vue';
import { composeBox } from '../compose-box.ts';
import type { Mount } from '../editor-model.ts';

/** A textarea that Vue controls. */
export const mount: Mount = (box, options = {}) => {
  const { area, changed, text, sendIsOn, sent } = composeBox(box, options);
  const value = ref(options.draft ?? '');
  const onInput = (event: Event) => {
    value.value = (event.target as HTMLTextAreaElement).value;
    changed(value.value);
  };
  changed(value.value);
  createApp({ setup: () => () => h('textarea', { value: value.value, onInput, rows: 5 }) }).mount(
    area,
  );
  return { element: () => area.querySelector('textarea') as HTMLElement, text, sendIsOn, sent };
};
