import { shadowOf } from '../../utils/composer/roots.ts';

const mark = 'asante';

/**
 * An element of ours with a closed root. Its name is drawn by lot at each load and it carries no attribute,
 * so that a page has nothing to look for.
 */
const name = `${letters(4)}-${letters(6)}`;

function letters(count: number): string {
  const numbers = crypto.getRandomValues(new Uint8Array(count));
  return String.fromCharCode(...[...numbers].map((number) => 97 + (number % 26)));
}

export function host(css: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  style.className = mark;
  root.append(style);
  return { element, root };
}

/** Whether this element is ours, also one left by an earlier version of the page script. */
export function isOurs(element: Element): boolean {
  if (!element.localName.includes('-') || element.attributes.length > 1) return false;
  return shadowOf(element)?.firstElementChild?.className === mark;
}

export function svg(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
