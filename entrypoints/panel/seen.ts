const longEnough = 400;

/**
 * Follows whether a person can really see this frame: `seen()` is true once it has been in plain sight for 400 ms.
 * Chromium's IntersectionObserver can tell covers and tricks (v2); where it cannot, the page script's own look at
 * the moment of the click stands alone.
 */
export function watchSeen(): () => boolean {
  let since = performance.now();
  let visible = true;
  const options = { threshold: 0.9, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    const now = isVisible ?? true;
    if (now && !visible) since = performance.now();
    visible = now;
  }, options as IntersectionObserverInit);
  observer.observe(document.documentElement);
  return () => visible && performance.now() - since >= longEnough;
}
