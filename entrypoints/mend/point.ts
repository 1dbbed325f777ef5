import type { Host } from '../../utils/brought.ts';
import { readText } from '../../utils/page/read-text.ts';
import { type Repeated, repeatedAround, selectorsOf } from '../../utils/page/show-post.ts';
import css from './point.css?inline';

/**
 * Lets a person point at one post: what is meant is outlined, together with all of its kind. Arrow up and down take
 * more or less around it, Tab goes to the next, Enter or a press takes it, Escape gives up. Resolves to selectors for
 * the general reader, or undefined.
 */
export function point(
  host: (css: string) => Host,
  signal: AbortSignal,
): Promise<Record<string, string> | undefined> {
  const { element, root } = host(css);
  const shade = document.createElement('div');
  // Who sees no outline hears what is meant, and of how many.
  const spoken = document.createElement('p');
  spoken.role = 'status';
  root.append(shade, spoken);
  document.documentElement.append(element);
  const done = new AbortController();
  let choices: Repeated[] = [];
  let at = 0;
  let target: Element | undefined;

  const draw = () => {
    const chosen = choices[at];
    const boxes = (chosen?.all ?? []).slice(0, 60).map((post) => {
      const { x, y, width, height } = post.getBoundingClientRect();
      const box = document.createElement('span');
      if (target && post.contains(target)) box.className = 'meant';
      for (const [name, value] of Object.entries({ left: x, top: y, width, height }))
        box.style.setProperty(name, `${value}px`);
      return box;
    });
    shade.replaceChildren(...boxes);
    const meant = chosen?.all.find((post) => target && post.contains(target));
    spoken.textContent = meant
      ? `${readText(meant).text.slice(0, 120)} (${chosen?.all.length})`
      : '';
  };
  const aim = (now: Element | null | undefined) => {
    if (!now || now === element || now === target) return;
    target = now;
    choices = repeatedAround(now);
    at = 0;
    draw();
  };
  const next = (step: number) => {
    const all = choices[at]?.all ?? firstKind();
    const here = all.findIndex((post) => target && post.contains(target));
    const post = all[(here + step + all.length) % all.length];
    post?.scrollIntoView({ block: 'nearest' });
    aim(post?.querySelector('a,p') ?? post);
  };

  return new Promise((resolve) => {
    const end = (chosen?: Repeated) => {
      done.abort();
      element.remove();
      resolve(chosen && selectorsOf(chosen));
    };
    const keys: Record<string, () => void> = {
      Escape: () => end(),
      Enter: () => choices[at] && end(choices[at]),
      ArrowUp: () => {
        at = Math.min(at + 1, Math.max(choices.length - 1, 0));
        draw();
      },
      ArrowDown: () => {
        at = Math.max(at - 1, 0);
        draw();
      },
      Tab: () => next(1),
    };
    const listen = (type: string, hear: (event: Event) => void) =>
      addEventListener(
        type,
        (event) => {
          if (event.isTrusted) hear(event);
        },
        { capture: true, signal: done.signal },
      );
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    listen('pointermove', ({ target: over }) => aim(over as Element));
    listen('scroll', draw);
    // A press is meant for us and not for the page.
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keyup'])
      listen(type, hold);
    listen('click', (event) => {
      hold(event);
      aim(event.target as Element);
      end(choices[at]);
    });
    listen('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      const does = keys[key];
      if (!does) return;
      hold(event);
      if (key === 'Tab' && shiftKey) next(-1);
      else does();
    });
    signal.addEventListener('abort', () => end(), { signal: done.signal });
  });
}

/** Where nothing has been pointed at yet: the first thing on the page that repeats like posts. */
function firstKind(): HTMLElement[] {
  for (const link of document.querySelectorAll('main a,body a')) {
    const [kind] = repeatedAround(link);
    if (kind) return kind.all;
  }
  return [];
}
