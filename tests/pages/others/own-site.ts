import type { Mount } from '../../lab/editor-model.ts';
import type { OwnPost } from '../posts.ts';

/** How one site draws its posts and where its reply box comes up; its markup after the facts. */
export interface OwnSite {
  /** One post's row; values come in escaped. */
  row(post: OwnPost): string;
  /** The control that opens the box of a row. */
  control: string;
  mount: Mount;
  limit?: number;
  /** Makes room for the box that answers this post, and says where. */
  place(row: HTMLElement, post: OwnPost): HTMLElement;
  /** Gives the editor the hooks that the site gives its own. */
  hooks?(editor: HTMLElement): void;
  /** What the page is made of before any row, such as marks of the software. */
  frame?(): HTMLElement;
  /** Id of the one post that the page shows, with its box open, in place of the list. */
  only?: string;
}

/** One element from markup. */
export function fromMarkup(markup: string): HTMLElement {
  const holder = document.createElement(/^\s*<tr/.test(markup) ? 'tbody' : 'div');
  holder.innerHTML = markup;
  return holder.firstElementChild as HTMLElement;
}

/** A box at the end of an element, for an editor to be mounted in. */
export function boxIn(parent: Element, attributes: Record<string, string> = {}, tag = 'div') {
  const box = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  parent.append(box);
  return box;
}
