/** Calls once, when a person first moves, presses, touches or types in this page. */
export function firstTouch(signal: AbortSignal, touched: () => void): void {
  const done = new AbortController();
  signal.addEventListener('abort', () => done.abort());
  const listener = (event: Event) => {
    if (!event.isTrusted) return;
    done.abort();
    touched();
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart']) {
    addEventListener(type, listener, { capture: true, passive: true, signal: done.signal });
  }
}
