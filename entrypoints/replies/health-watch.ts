import { type Health, judge } from '../../utils/health.ts';
import { examine } from '../../utils/page/examine.ts';
import type { Site } from '../../utils/page/site.ts';

/** Milliseconds: how often it looks, how long posts must have stood still, and how long none may come. */
const beat = 1000;
const still = 2000;
const none = 6000;

/** Follows the health of what the page shows. */
export interface HealthWatch {
  /** A post came or went. */
  stirred(): void;
  /** The verdict so far; undefined until the page has been quiet once at this address. */
  health(): Health | undefined;
  /** The verdict for somebody who asks: on a page that has shown posts it does not wait for quiet. */
  atOnce(): Health | undefined;
}

/** Judges the page whenever its posts have stood still for two seconds, and tells when the verdict is another. */
export function watchHealth(
  site: Site,
  tell: (health: Health | undefined) => void,
  signal: AbortSignal,
): HealthWatch {
  let address = location.href;
  let since = performance.now();
  let stale = true;
  let read = 0;
  let health: Health | undefined;

  const say = (now: Health | undefined) => {
    const other = now?.troubles.join() !== health?.troubles.join();
    health = now;
    if (other) tell(now);
  };
  const look = () => {
    if (document.hidden) return;
    if (location.href !== address) {
      address = location.href;
      since = performance.now();
      stale = true;
      read = 0;
      say(undefined);
    }
    if (!stale || performance.now() - since < (read > 0 ? still : none)) return;
    stale = false;
    requestIdleCallback(() => signal.aborted || say(judge(examine(site, document))));
  };
  const timer = setInterval(look, beat);
  signal.addEventListener('abort', () => clearInterval(timer));
  return {
    stirred() {
      read += 1;
      since = performance.now();
      stale = true;
      // Posts came late: what was said of their absence does not hold any more.
      if (health?.findings.read === 0) say(undefined);
    },
    health: () => health,
    atOnce() {
      if (stale && read > 0) say(judge(examine(site, document)));
      return health;
    },
  };
}
