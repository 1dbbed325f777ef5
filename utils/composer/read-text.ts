/** Text as its reader sees it, lines split by \n, and where the selection stands in it. */
export interface Reading {
  text: string;
  start: number;
  end: number;
}

/** A place in the DOM, as ranges have it. */
export type Place = readonly [node: Node, offset: number];

const preserved = /^(pre|break)/;

/** Reads an editable element; `places` are the start and the end of its selection. */
export function readText(editor: HTMLElement, places?: readonly [Place, Place]): Reading {
  let text = '';
  // An empty line of a block just opened; a line break not yet followed by anything; a block just closed.
  let fresh = true;
  let broken = false;
  let closed = false;
  const found: (number | undefined)[] = [undefined, undefined];

  const flush = () => {
    if (broken || closed) text += '\n';
    broken = closed = false;
  };
  const lineBreak = () => {
    flush();
    broken = true;
    fresh = false;
  };
  const write = (more: string) => {
    flush();
    text += more;
    fresh = false;
  };
  const mark = (node: Node, offset: number) => {
    places?.forEach(([where, at], i) => {
      if (where !== node || at !== offset || found[i] !== undefined) return;
      if (broken) flush();
      found[i] = text.length;
    });
  };
  const readNode = (node: Text, keep: boolean) => {
    const cuts = (places ?? []).filter(([where]) => where === node).map(([, at]) => at);
    const ends = [...new Set([0, ...cuts, node.length])].sort((a, b) => a - b);
    ends.forEach((end, i) => {
      const part = node.data.slice(ends[i - 1] ?? 0, end);
      if (keep) {
        part.split('\n').forEach((line, n) => {
          if (n > 0) lineBreak();
          if (line) write(line);
        });
      } else {
        const line = part.replace(/[ \t\n\r]+/g, ' ');
        if (line && (line !== ' ' || !(fresh || closed || broken))) write(line);
      }
      mark(node, end);
    });
  };
  const visit = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const block = element !== editor && !/^(inline|contents|ruby)/.test(style.display);
    if (block && !fresh) {
      broken = false;
      closed = true;
      flush();
      fresh = true;
    }
    const children = [...element.childNodes];
    children.forEach((child, i) => {
      mark(element, i);
      if (child.nodeType === Node.TEXT_NODE)
        readNode(child as Text, preserved.test(style.whiteSpace));
      else if (child.nodeType === Node.ELEMENT_NODE) visitChild(child as HTMLElement);
    });
    mark(element, children.length);
    if (block && !fresh) {
      broken = false;
      closed = true;
    }
  };
  const visitChild = (child: HTMLElement) => {
    if (child.localName === 'br') lineBreak();
    else if (child.localName === 'img') write((child as HTMLImageElement).alt);
    // Placeholders and other furniture stand inside the editable element, but are no text of it.
    else if (child.isContentEditable) visit(child);
  };

  visit(editor);
  const end = found[1] ?? text.length;
  return { text, start: Math.min(found[0] ?? end, end), end };
}

/** Text for comparing: what an editor may write in another way is written in one. */
export function normal(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}
