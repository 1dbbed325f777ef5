import { until } from './settle.ts';

const buttons = 'button, [role=button], input[type=submit]';
const isOff = (button: Element) => button.matches(':disabled, [aria-disabled=true]');

/** The nearest buttons around an editor that are off now, a few steps up at most. */
function offAround(editor: HTMLElement): Element[] {
  let around: Element | null = editor;
  for (let step = 0; around && step < 8; step++) {
    const off = [...around.querySelectorAll(buttons)].filter(isOff);
    if (off.length > 0) return off;
    // A whole form, dialog or post is all that a Send can belong to.
    if (around.matches('form, dialog, [role=dialog], article, [role=article], body')) break;
    const root = around.getRootNode();
    around = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [];
}

/**
 * Looks at the site's Send, and never presses it: a form's own submit, else a button that was off before the text came
 * and is on afterwards. The answer waits for it up to a second; undefined where no button can be told to be Send.
 */
export function watchSend(editor: HTMLElement): () => Promise<'on' | 'off' | undefined> {
  const submit = editor.closest('form')?.querySelector(':is(button, input)[type=submit]');
  const off = submit ? [submit] : offAround(editor);
  return async () => {
    if (off.length === 0) return undefined;
    return (await until(() => off.some((one) => one.isConnected && !isOff(one)), 30))
      ? 'on'
      : off.some((one) => one.isConnected)
        ? 'off'
        : undefined;
  };
}
