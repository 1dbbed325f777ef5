import { useEffect, useRef } from 'preact/hooks';
import { word } from '../utils/words.ts';
import './toast.css';

export interface ToastWords {
  text: string;
  /** Takes back what the words tell, which are gone by then. */
  undo?: () => void;
}

interface ToastProps {
  toast?: ToastWords;
  onGone(): void;
}

const staysFor = 12_000;

/**
 * Says what has just happened and lets it be undone, once; stays while it is pointed at or focused. Going, it gives the
 * focus back to where it came from.
 */
export function Toast({ toast, onGone }: ToastProps) {
  const timer = useRef<number>(undefined);
  const came = useRef<EventTarget | null>(null);
  const wait = () => {
    window.clearTimeout(timer.current);
    if (toast) timer.current = window.setTimeout(onGone, staysFor);
  };
  const hold = () => window.clearTimeout(timer.current);

  useEffect(() => {
    wait();
    return hold;
  }, [toast]);

  const go = (event: MouseEvent) => {
    const { currentTarget: pressed } = event;
    if (pressed === document.activeElement && came.current instanceof HTMLElement)
      came.current.focus({ preventScroll: true });
    onGone();
  };

  return (
    <div class="toast-place" role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the words in view while they are read.
        <div
          class="toast"
          onMouseEnter={hold}
          onMouseLeave={wait}
          onFocusIn={({ currentTarget, relatedTarget }) => {
            hold();
            if (!currentTarget.contains(relatedTarget as Node | null)) came.current = relatedTarget;
          }}
          onFocusOut={wait}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              class="link"
              onClick={(event) => {
                go(event);
                toast.undo?.();
              }}
            >
              {word('undo')}
            </button>
          )}
          <button type="button" class="link" aria-label={word('toast_close')} onClick={go}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
