import { partOf, pathOf } from '../../utils/page/address.ts';
import { findOwn } from '../../utils/page/find.ts';
import { readName, readText } from '../../utils/page/read-text.ts';

/** Reads markup as the readers read a page; for tests of the text reader in a real browser. */
const strings = {
  read(html: string) {
    document.body.innerHTML = html;
    return readText(document.body);
  },
  name(html: string) {
    document.body.innerHTML = html;
    return readName(document.body);
  },
  path(href: string) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    document.body.replaceChildren(link);
    return pathOf(link);
  },
  part(href: string, pattern: string) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    document.body.replaceChildren(link);
    return partOf(link, new RegExp(pattern)) ?? null;
  },
  own(html: string, selector: string, wall: string) {
    document.body.innerHTML = html;
    const post = document.querySelector(wall);
    return (post && findOwn(post, selector, wall)?.textContent) ?? null;
  },
  /** Nothing may take the reader down: not depth, not size. */
  deep(depth: number) {
    let inner: HTMLElement = document.body;
    document.body.replaceChildren();
    for (let n = 0; n < depth; n += 1) inner = inner.appendChild(document.createElement('div'));
    inner.append('bottom');
    return readText(document.body);
  },
};
(globalThis as { strings?: typeof strings }).strings = strings;
