import { type SavedSelection, saveSelection } from '../../../utils/composer/caret.ts';
import { focusedEditor } from '../../../utils/composer/focused-editor.ts';
import { insert } from '../../../utils/composer/insert.ts';
import { openBox } from '../../../utils/composer/open-box.ts';

// A stand-in for the product's panel: takes the focus as a panel does, and puts a text in when told.
const host = document.createElement('div');
host.id = 'stand-in';
host.style.cssText = 'position:fixed;top:0;right:0;width:120px;height:30px;z-index:2147483647';
const input = document.createElement('input');
input.style.cssText = 'width:100px';
host.attachShadow({ mode: 'closed' }).append(input);
if (window === window.top) document.documentElement.append(host);

let selection: SavedSelection | undefined;
let editor: HTMLElement | undefined;
const remember = () => {
  editor = focusedEditor(document, [host]) ?? editor;
  selection = (editor && saveSelection(editor)) ?? selection;
};
// The mouse way in.
window.addEventListener('mousedown', (event) => event.composedPath().includes(host) && remember(), {
  capture: true,
});
const hook = (view: Window) =>
  view.addEventListener(
    'keydown',
    (event) => {
      // The keyboard way in, with Shift in it.
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyA' || !event.isTrusted) return;
      event.preventDefault();
      remember();
      input.focus();
    },
    { capture: true },
  );
hook(window);
// In a frame of another origin all we see of our interface is that the focus leaves.
window.addEventListener('blur', remember);

const say = (what: unknown) =>
  document.dispatchEvent(new CustomEvent('lab-said', { detail: JSON.stringify(what) }));

document.addEventListener('lab-insert', async (event) => {
  const { text, mode } = JSON.parse((event as CustomEvent<string>).detail);
  if (!editor?.isConnected) remember();
  editor ??= document.querySelector<HTMLElement>('#p1 textarea') ?? undefined;
  const now = editor;
  if (!now) return say({ ending: 'failed', why: 'no editor' });
  say(await insert(now, text, { mode, selection }));
});

document.addEventListener('lab-open', async (event) => {
  const post = document.getElementById((event as CustomEvent<string>).detail);
  const box = () => post?.querySelector<HTMLElement>('[role=group]') ?? undefined;
  const opening = await openBox({
    replyControl: () => post?.querySelector<HTMLElement>('.reply') ?? undefined,
    findEditor: () =>
      box()?.querySelector<HTMLElement>('textarea, [contenteditable=true]') ?? undefined,
  });
  if ('opened' in opening) editor = opening.opened;
  say('opened' in opening ? 'opened' : opening.refused);
});
document.documentElement.dataset.standIn = '';
