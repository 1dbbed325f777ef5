import { useEffect } from 'preact/hooks';

const reachable =
  ':is(button, input, select, textarea):enabled:not([tabindex="-1"]), a[href], summary, [tabindex="0"]';

/** How an element is come to: from its parent upwards, each with the place of the child that leads there. */
type Way = { within: Element; at: number }[];

/**
 * When what has the focus goes from the page (its row is thrown away, its form drawn anew), the focus goes to what stands
 * in its place, not to the top of the page (WCAG 2.4.3).
 */
export function useKeptFocus() {
  useEffect(() => {
    let last: Element | undefined;
    let way: Way = [];
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      way = wayTo(target);
    };
    const look = () => {
      if (!last || last.isConnected) return;
      last = undefined;
      if (document.activeElement === document.body) inPlaceOf(way)?.focus();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

function wayTo(element: Element): Way {
  const way: Way = [];
  let child = element;
  for (let within = child.parentElement; within; within = child.parentElement) {
    way.push({ within, at: [...within.children].indexOf(child) });
    child = within;
  }
  return way;
}

/** What is come to the same way now, else the nearest after it, before it, and so on further out. */
function inPlaceOf(way: Way): HTMLElement | undefined {
  const left = way.findIndex(({ within }) => within.isConnected);
  const same = way
    .slice(0, left + 1)
    .reduceRight<Element | undefined>((from, { at }) => from?.children[at], way[left]?.within);
  if (same?.matches(reachable)) return same as HTMLElement;
  for (const { within, at } of way.slice(left)) {
    const children = [...within.children];
    const after = children.slice(at).flatMap(reachableIn);
    const before = children.slice(0, at).flatMap(reachableIn);
    const nearest = after[0] ?? before.at(-1);
    if (nearest) return nearest;
  }
  return undefined;
}

function reachableIn(element: Element): HTMLElement[] {
  const own = element.matches(reachable) ? [element] : [];
  return [...own, ...element.querySelectorAll(reachable)].filter((one) =>
    one.checkVisibility(),
  ) as HTMLElement[];
}
