import { browser } from '../../utils/browser.ts';
import type { PostLanguage } from '../../utils/messages.ts';
import { coveredBy } from '../../utils/page/click-guard.ts';
import css from './chip.css?inline';
import { host, isOurs, svg } from './host.ts';

/** The small button at a post. It shows the post's language, never a word of the library. */
export interface Chip {
  element: HTMLElement;
  show(language: PostLanguage): void;
  focus(): void;
  remove(): void;
}

/**
 * Draws the button into the post's own corner, without moving anything. `near` tells that a person's pointer or
 * focus is at it; `press` is only called by a person.
 */
export function drawChip(
  post: HTMLElement,
  { near, press }: { near: () => void; press: () => void },
): Chip {
  // Beside the cells of a table's row nothing has a place of its own.
  const place = post instanceof HTMLTableRowElement ? ([...post.cells].at(-1) ?? post) : post;
  // A page script of an earlier version may have left its own behind.
  for (const child of [...place.children]) if (isOurs(child)) child.remove();
  const { element, root } = host(css);
  const button = document.createElement('button');
  button.type = 'button';
  const label = (words: string) => {
    button.ariaLabel = words;
    button.title = words;
  };
  label(browser.i18n.getMessage('chip_unsure' as never));
  const code = document.createElement('span');
  button.append(svg('M2 3h12v8H8l-3 3v-3H2z'), code);
  root.append(button);
  for (const type of ['pointerenter', 'focus', 'pointerdown'])
    button.addEventListener(type, (event) => event.isTrusted && near());
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted) return;
    // A keyboard press has no place on the screen, so nothing can lie over it.
    if (event.detail > 0 && coveredBy(element, button.getBoundingClientRect())) return;
    press();
  });
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'keydown',
    'keyup',
  ] as const) {
    // The site takes a press on the post as "open this post".
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  place.append(element);
  return {
    element,
    show({ language, answered, label: words }) {
      const short = language?.split('-')[0]?.toUpperCase() ?? '?';
      code.textContent = answered ? `${short} ✓` : short;
      label(words);
    },
    focus: () => button.focus(),
    remove: () => element.remove(),
  };
}
