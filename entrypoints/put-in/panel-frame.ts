import type { Host, PanelFrame } from '../../utils/brought.ts';
import { browser } from '../../utils/browser.ts';
import { newTicket } from '../../utils/ticket.ts';
import { keepEarlyKeys } from './early-keys.ts';
import css from './panel-frame.css?inline';

const size = { width: 384, height: 480, gap: 8 };

/** Opens the panel. The ticket in its address ties the frame to the post it was opened for. */
export function openPanelFrame(
  host: (css: string) => Host,
  beside: DOMRect,
  number: number,
  close: () => void,
): PanelFrame {
  const ticket = newTicket(number);
  const { element, root } = host(css);
  const frame = document.createElement('iframe');
  frame.allow = 'clipboard-write';
  frame.src = `${browser.runtime.getURL('/panel.html' as never)}#${ticket}`;
  root.append(frame);
  // Where the keyboard waits while the frame is on its way: a frame that is empty yet would swallow what is typed.
  const waiting = document.createElement('div');
  waiting.tabIndex = -1;
  root.append(waiting);
  frame.addEventListener('load', () => root.activeElement === waiting && frame.focus());
  const keys = keepEarlyKeys(element, close);
  const panel: PanelFrame = {
    ticket,
    element,
    typed: keys.typed,
    place(box) {
      const width = Math.min(size.width, innerWidth);
      const height = Math.min(size.height, innerHeight);
      const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
      const [after, before] = [box.right + size.gap, box.left - size.gap - width];
      const [first, second] = rtl ? [before, after] : [after, before];
      const fits = (x: number) => x >= 0 && x + width <= innerWidth;
      const inside = rtl ? box.left + size.gap : box.right - width - size.gap;
      const x = fits(first) ? first : fits(second) ? second : inside;
      const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));
      const set = (name: string, value: number) => element.style.setProperty(name, `${value}px`);
      set('--w', width);
      set('--h', height);
      set('--x', clamp(x, innerWidth - width));
      set('--y', clamp(box.top, innerHeight - height - size.gap));
    },
    remove() {
      keys.stop();
      element.remove();
    },
  };
  panel.place(beside);
  // Inside the page's own modal dialog, since everything outside one is out of reach.
  (document.querySelector(':modal') ?? document.documentElement).append(element);
  waiting.focus({ preventScroll: true });
  return panel;
}
