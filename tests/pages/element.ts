type Child = Node | string | undefined | false;

/** Builds an element with attributes and children; nothing inline, so that a strict policy holds. */
export function element(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** An icon: sites tell notices apart by it, and so do our readers. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Text as sites draw it: emoji are pictures with the emoji as their alternative text. */
export function drawn(text: string): (Node | string)[] {
  return text
    .split(/(\p{Extended_Pictographic}\ufe0f?)/u)
    .map((part) =>
      /^\p{Extended_Pictographic}/u.test(part)
        ? element('img', { alt: part, class: 'emoji', src: 'data:image/svg+xml,%3Csvg/%3E' })
        : part,
    );
}
