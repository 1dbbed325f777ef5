import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

/** An element by name, attributes and children; words are plain strings. */
export type Part = string | [name: string, attributes: Record<string, string>, parts: Part[]];

/**
 * What a saved page held when it was saved. Scripts nest links in links, which no browser's parser will do again: it
 * closes the first, and six notices come back as eighteen.
 */
export function partsOf(file: string): Part[] {
  const whole: Part[] = [];
  const open = [whole];
  const parser = new Parser({
    onopentag(name, attributes) {
      const parts: Part[] = [];
      open.at(-1)?.push([name, attributes, parts]);
      open.push(parts);
    },
    ontext: (text) => void open.at(-1)?.push(text),
    onclosetag: () => void open.pop(),
  });
  parser.end(readFileSync(file, 'utf8'));
  return whole;
}

/** Builds a page out of such parts, by script as it was built first; runs in the page itself. */
export function rebuild(parts: Part[]): void {
  const svg = 'http://www.w3.org/2000/svg';
  const grow = (into: Element, all: Part[], space: string | null) => {
    for (const part of all) {
      if (typeof part === 'string') {
        into.append(part);
        continue;
      }
      const [name, attributes, inner] = part;
      if (name === 'script') continue;
      const mine = name === 'svg' ? svg : space;
      const made = document.createElementNS(mine ?? 'http://www.w3.org/1999/xhtml', name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      into.append(made);
      grow(made, inner, mine);
    }
  };
  const html = parts.find((part) => typeof part !== 'string' && part[0] === 'html');
  document.documentElement.replaceChildren();
  if (html && typeof html !== 'string') grow(document.documentElement, html[2], null);
}
