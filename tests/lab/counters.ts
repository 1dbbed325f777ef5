/** What nobody but the person may cause, counted on the whole page from its first moment. */
export interface Counters {
  /** Presses of any submit or send control. */
  sends: number;
  submits: number;
  enterKeys: number;
  /** Requests that write: fetch, XHR, beacons and sockets. */
  writes: number;
}

/** Starts counting in a window, before anything else runs in it. */
export function countIn(view: Window & typeof globalThis, counters: Counters): void {
  const capture = { capture: true };
  view.addEventListener('submit', () => counters.submits++, capture);
  view.addEventListener('keydown', (e) => e.key === 'Enter' && counters.enterKeys++, capture);
  view.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof view.Element && target.closest('.send, [type=submit]'))
        counters.sends++;
    },
    capture,
  );
  const counted = <F extends (...args: never[]) => unknown>(call: F): F =>
    function (this: unknown, ...args: never[]) {
      counters.writes++;
      return call.apply(this, args);
    } as F;
  view.fetch = counted(view.fetch);
  view.navigator.sendBeacon = counted(view.navigator.sendBeacon);
  view.XMLHttpRequest.prototype.send = counted(view.XMLHttpRequest.prototype.send);
  view.HTMLFormElement.prototype.submit = counted(view.HTMLFormElement.prototype.submit);
  view.WebSocket.prototype.send = counted(view.WebSocket.prototype.send);
}
