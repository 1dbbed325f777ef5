/** What a person reads in an element. */
export interface ReadText {
  /** NFC, lines split by \n, without bidi controls; at most 20,000 characters. */
  text: string;
  /** Whether the page shows only the beginning. */
  cut: boolean;
}

const most = 20_000;
const deepest = 200;
/** Stands for the edge of a block while text is gathered. */
const edge = '\u2028';
const unread =
  'script,style,template,noscript,svg,button,[role="button"],input,select,textarea,[hidden],' +
  '.visually-hidden,.visuallyhidden,.sr-only,.screen-reader-text,' +
  '[contenteditable="true"],[contenteditable=""]';
// Only where styles say nothing (an element outside a document).
const blocks = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6]|SECTION|ARTICLE|TR|DT|DD|FIGURE|HEADER)$/;

/** The text of an element as a person sees it; parts that match `skip` are left out. */
export function readText(element: Element, skip?: string): ReadText {
  const out: string[] = [];
  const left = skip ? `${unread},${skip}` : unread;
  let length = 0;
  let folded = false;

  const add = (text: string) => {
    out.push(text);
    length += text.length;
  };

  const walk = (parent: Element, depth: number, inLink: boolean, own?: CSSStyleDeclaration) => {
    const keepsLines = /^(pre|break-spaces)/.test(own?.whiteSpace ?? '');
    const sideBySide = isRow(own);
    let earlier: Element | undefined;
    for (const node of parent.childNodes) {
      if (length > most || depth > deepest) return;
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.nodeValue ?? '';
        add(
          keepsLines ? text : text.replace(/\s+/g, (gap) => (gap.includes('\u00a0') ? gap : ' ')),
        );
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element;
        if (child.tagName === 'BR') add('\n');
        else if (child.tagName === 'IMG') add(emojiOf(child));
        else if (child.matches(left)) folded = isFold(child, out) || folded;
        else if (!isDouble(child, earlier)) {
          const style = styleOf(child);
          // A long address is shown shortened: inside links every part counts.
          if (!inLink && style && isUnseen(style)) continue;
          const breaks = !sideBySide && isBlock(child, style);
          if (breaks) add(edge);
          walk(child, depth + 1, inLink || child.tagName === 'A', style);
          if (breaks) add(edge);
        }
        earlier = child;
      }
    }
  };

  walk(element, 0, false, styleOf(element));
  // Edges that meet are one line break, and a <br> just before one shows nothing.
  const text = tidy(
    out
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n? ?(?:\u2028 ?)+/g, '\n'),
  );
  return { text: text.slice(0, most), cut: folded || text.length > most };
}

/** A name as shown, on one line, at most 280 characters; '' when there is none. */
export function readName(element: Element | undefined | null): string {
  if (!element) return '';
  const name = readText(element).text.replace(/\s+/g, ' ').trim();
  // Screen-reader doubles without any mark: "Ada LovelaceAda Lovelace".
  const half = name.slice(0, Math.floor(name.length / 2)).trim();
  const doubled = half.length > 2 && (name === half + half || name === `${half} ${half}`);
  return (doubled ? half : name).slice(0, 280);
}

/** NFC without bidi, zero-width and control characters; spaces and blank lines drawn together. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function isBlock(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  const display = style?.display;
  return display ? !/^(inline|contents|ruby)/.test(display) : blocks.test(element.tagName);
}

/** Children of such a box stand beside each other, whatever their own display says. */
function isRow(style: CSSStyleDeclaration | undefined): boolean {
  const display = style?.display ?? '';
  return (
    /^inline-(flex|grid)/.test(display) ||
    (display === 'flex' && /^row/.test(style?.flexDirection ?? ''))
  );
}

/** Emoji come as pictures whose `alt` is the emoji or its :short_name:; photographs do not count. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  const isEmoji = !/[\p{L}]/u.test(alt) || /^:\w+:$/.test(alt) || /emoji/i.test(image.className);
  return isEmoji && alt.length <= 40 ? alt : '';
}

/** The same words twice in neighbours, one of them for screen readers only. */
function isDouble(child: Element, earlier: Element | undefined): boolean {
  if (!earlier) return false;
  const hides = (of: Element) => of.getAttribute('aria-hidden') === 'true';
  if (hides(child) === hides(earlier)) return false;
  const words = (child.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words !== '' && words === (earlier.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Letters that are there for robots or screen readers only. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    (style.position === 'absolute' &&
      (/^rect\((0|1)px/.test(style.clip) ||
        /^inset\((50|100)%/.test(style.clipPath) ||
        (style.overflow === 'hidden' && style.width === '1px')))
  );
}

/** A "see more" control, told by the ellipsis beside it, never by its words. */
function isFold(control: Element, before: string[]): boolean {
  if (!control.matches('button,[role="button"]')) return false;
  return (
    /(…|\.{3})\s*$/.test(before.slice(-6).join('')) ||
    /^\s*(…|\.{3})/.test(control.textContent ?? '')
  );
}
