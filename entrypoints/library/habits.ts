import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus there once the page has been drawn anew. */
export function focusSoon(selector: string) {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Another window may have written meanwhile. */
export function useRefreshOnReturn(refresh: () => Promise<void>) {
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') latest.current().catch(() => {});
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}

/** The browser asks before the page goes with something unwritten. */
export function useWarningOnLeave(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
