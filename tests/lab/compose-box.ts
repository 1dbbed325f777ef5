import type { MountOptions } from './editor-model.ts';

/** The furniture around an editor: its place, a counter, and a Send that only its model can light. */
export interface ComposeBox {
  area: HTMLElement;
  /** The editor tells every new state of its model. */
  changed(text: string): void;
  /** The newest state told. */
  text(): string;
  sendIsOn(): boolean;
  sent(): readonly string[];
  /** Presses Send from inside, as an editor does that sends on Enter. */
  send(): void;
}

export function composeBox(box: HTMLElement, { limit = 5000 }: MountOptions = {}): ComposeBox {
  const page = box.ownerDocument;
  const area = page.createElement('div');
  area.className = 'area';
  const counter = page.createElement('output');
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'send';
  button.textContent = 'Send';
  const foot = page.createElement('footer');
  foot.append(counter, button);
  box.append(area, foot);

  const sent: string[] = [];
  let text = '';
  const changed = (now: string) => {
    text = now;
    counter.value = String(limit - now.length);
    button.disabled = now.trim() === '' || now.length > limit;
  };
  const send = () => {
    if (!button.disabled) sent.push(text);
  };
  button.addEventListener('click', send);
  changed('');
  return {
    area,
    changed,
    send,
    text: () => text,
    sendIsOn: () => !button.disabled,
    sent: () => sent,
  };
}
