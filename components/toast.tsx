import { useEffect, useRef } from 'preact/hooks';
import { word } from '../utils/words.ts';
import './toast.css';

export interface ToastWords {
  text: string;
  /** Takes back what the words tell. */
  undo?: () => void;
}

interface ToastProps {
  toast?: ToastWords;
  onGone(): void;
}

const staysFor = 12_000;

/** Says what has just happened and lets it be undone; stays while it is pointed at or focused. */
export function Toast({ toast, onGone }: ToastProps) {
  const timer = useRef<number>(undefined);
  const wait = () => {
    window.clearTimeout(timer.current);
    if (toast) timer.current = window.setTimeout(onGone, staysFor);
  };
  const hold = () => window.clearTimeout(timer.current);

  useEffect(() => {
    wait();
    return hold;
  }, [toast]);

  return (
    <div class="toast-place" role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the words in view while they are read.
        <div
          class="toast"
          onMouseEnter={hold}
          onMouseLeave={wait}
          onFocusIn={hold}
          onFocusOut={wait}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="link" onClick={toast.undo}>
              {word('undo')}
            </button>
          )}
          <button type="button" class="link" aria-label={word('toast_close')} onClick={onGone}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
