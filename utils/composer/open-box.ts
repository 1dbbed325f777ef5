import { until } from './settle.ts';

/** What opening a reply box needs to know of a site; every question is asked live. */
export interface Box {
  /** The site's own control that opens the box, for this post. */
  replyControl(): HTMLElement | undefined;
  /** The box that answers this very post, if it is open now. */
  findEditor(): HTMLElement | undefined;
  /** Whether this post is still on the page and still the same one. */
  stillThere?(): boolean;
  /** Whether a box that answers another post is open. */
  otherOpen?(): boolean;
  /** Whether what opened is out of reach, so that waiting longer only uses up the time in which copying is allowed. */
  outOfReach?(): boolean;
}

/** The box, or why there is none. */
export type Opening =
  | { opened: HTMLElement }
  | { refused: 'gone' | 'no-control' | 'would-send' | 'other-post' | 'no-box' | 'stopped' };

/**
 * Opens the reply box of a post with the site's own control, unless it is open, and waits until it
 * stands still; gives up after about four seconds.
 */
export async function openBox(box: Box, signal?: AbortSignal): Promise<Opening> {
  const there = () => box.stillThere?.() ?? true;
  if (!there()) return { refused: 'gone' };
  if (!box.findEditor()) {
    const control = box.replyControl();
    if (!control?.isConnected || control.matches(':disabled')) return { refused: 'no-control' };
    if (wouldSend(control)) return { refused: 'would-send' };
    control.click();
  }
  // The same box in several looks one after another: sites build it late, and some build it twice.
  let last: HTMLElement | undefined;
  let looks = 0;
  let turns = 0;
  const stands = await until(
    () => {
      const now = box.findEditor();
      looks = now && now === last ? looks + 1 : 0;
      last = now;
      turns += 1;
      return looks >= 4 || !there() || (turns > 40 && !now && box.outOfReach?.() === true);
    },
    // Within the five seconds in which a press still allows copying instead.
    120,
    signal,
  );
  if (signal?.aborted) return { refused: 'stopped' };
  if (!there()) return { refused: 'gone' };
  if (stands && last) return { opened: last };
  return { refused: box.otherOpen?.() ? 'other-post' : 'no-box' };
}

/** Whether pressing a control would send a form. */
function wouldSend(control: HTMLElement): boolean {
  const button = control.closest<HTMLButtonElement | HTMLInputElement>('button, input');
  return button?.form != null && ['submit', 'image'].includes(button.type);
}
