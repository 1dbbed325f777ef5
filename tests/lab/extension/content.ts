import { focusedEditor } from '../../../utils/composer/focused-editor.ts';
import { insert } from '../../../utils/composer/insert.ts';
import { watchCaret } from '../../../utils/composer/last-caret.ts';
import { read } from '../../../utils/composer/look.ts';

// A stand-in for the product's panel: takes the focus as a panel does, and puts a text in when told.
const host = document.createElement('div');
host.id = 'stand-in';
host.style.cssText = 'position:fixed;top:0;right:0;width:120px;height:30px;z-index:2147483647';
const input = document.createElement('input');
input.style.cssText = 'width:100px';
host.attachShadow({ mode: 'closed' }).append(input);
if (window === window.top) document.documentElement.append(host);

const caret = watchCaret(document, () => [host], new AbortController().signal);
const takeFocus = () => {
  caret();
  input.focus();
};
window.addEventListener(
  'keydown',
  (event) => {
    // The keyboard way in, with Shift in it. A frame has to tell the page around it.
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyA' || !event.isTrusted) return;
    event.preventDefault();
    if (window === window.top) takeFocus();
    else window.top?.postMessage('lab-shortcut', '*');
  },
  { capture: true },
);
window.addEventListener('message', ({ data }) => data === 'lab-shortcut' && takeFocus());
// In a frame of another origin all we see of our interface is that the focus leaves.
window.addEventListener('blur', () => caret());

/** Every editor that was ever in use here, so that one can be known again. */
const known: HTMLElement[] = [];

const answers: Record<string, (order: { text: string }) => unknown> = {
  'lab-insert': ({ text }) => {
    const selection = caret();
    const closed = document.querySelector<HTMLElement>('#p1 textarea:disabled');
    const editor = selection?.editor ?? closed;
    return editor && insert(editor, text, { selection });
  },
  'lab-where': () => {
    // The body of a frame that nobody is in calls itself active.
    const editor = document.hasFocus() ? focusedEditor(document, [host]) : undefined;
    if (!editor) return undefined;
    if (!known.includes(editor)) known.push(editor);
    return {
      number: known.indexOf(editor),
      name: `${editor.localName}${editor.id && `#${editor.id}`}.${editor.className}`,
      oneLine: editor.localName === 'input',
    };
  },
  'lab-read': () => {
    const editor = caret()?.editor;
    return editor && read(editor).text;
  },
};
for (const [name, answer] of Object.entries(answers))
  document.addEventListener(name, async (event) => {
    const said = await answer(JSON.parse((event as CustomEvent<string>).detail));
    const detail = JSON.stringify(said ?? null);
    document.dispatchEvent(new CustomEvent('lab-said', { detail }));
  });
