import type { Breathe } from '../../utils/exchange/own-json.ts';

/** Work may hold the page up for so many ms, less than a frame; then the page gets its turn. */
const longest = 12;

/** Gives the page its turn now and then, tells how far the work has come, and throws once it is to stop. */
export function breather(signal: AbortSignal, onShare: (share: number) => void): Breathe {
  let last = performance.now();
  return async (share) => {
    signal.throwIfAborted();
    if (performance.now() - last < longest) return;
    if (share !== undefined) onShare(share);
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
    last = performance.now();
  };
}
