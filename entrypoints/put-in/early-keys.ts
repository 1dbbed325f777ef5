import { isPlain, withKey } from '../../utils/composer/early-keys.ts';

const kinds = ['keydown', 'keypress', 'keyup'] as const;

/** Keys that come to a panel's element in the page, since its frame does not have the keyboard yet. */
export interface EarlyKeys {
  typed(): string;
  stop(): void;
}

/**
 * Keeps them from the page, which has keys of its own (only what listens at the window since before us still hears);
 * Esc is told at once.
 */
export function keepEarlyKeys(element: HTMLElement, onEscape: () => void): EarlyKeys {
  let typed = '';
  const stop = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.target !== element || !isPlain(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (event.key === 'Escape') onEscape();
    else typed = withKey(typed, event.key);
  };
  for (const kind of kinds) addEventListener(kind, keep, { capture: true, signal: stop.signal });
  return { typed: () => typed, stop: () => stop.abort() };
}
