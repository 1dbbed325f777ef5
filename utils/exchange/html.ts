import { Parser } from 'htmlparser2';

/*
 * The door to htmlparser2: the most used reader of HTML outside a page. This wing never sees a DOM, and a page of
 * ours must never build one from a stranger's file.
 */

const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);
const blocks = new Set(
  'address article blockquote div dl dt dd figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Between these stands an empty line. */
const spaced = new Set(['p', 'blockquote', 'table', 'ul', 'ol', 'h1', 'h2', 'h3']);

/** The words of HTML, line breaks kept: blocks on lines of their own, a link's address after its words. */
export function textOf(html: string): string {
  let text = '';
  let quiet = 0;
  let exact = 0;
  let href = '';
  let linkFrom = 0;
  /** Line breaks owed before the next word. */
  let owed = 0;
  const owe = (lines: number) => {
    owed = Math.max(owed, text === '' ? 0 : lines);
  };
  const say = (words: string) => {
    if (words === '') return;
    if (owed > 0) text = text.replace(/ +$/, '') + '\n'.repeat(owed);
    owed = 0;
    text += words;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) quiet += 1;
      if (name === 'pre') exact += 1;
      if (blocks.has(name)) owe(spaced.has(name) ? 2 : 1);
      if (name === 'br') {
        if (owed > 0) say('');
        text = text.replace(/ +$/, '');
        owed += 1;
      }
      if (name === 'li') say('- ');
      if (name === 'td' || name === 'th') say(/[\s]$|^$/.test(text) || owed > 0 ? '' : ' ');
      if (name === 'a') {
        href = attributes.href ?? '';
        linkFrom = text.length;
      }
    },
    ontext(words) {
      if (quiet > 0) return;
      if (exact > 0) return say(words.replaceAll('\r\n', '\n'));
      const single = words.replace(/[\s\u00a0]+/g, ' ');
      const atStart = text === '' || owed > 0 || /\s$/.test(text);
      say(atStart ? single.replace(/^ /, '') : single);
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1;
      if (name === 'pre') exact -= 1;
      if (name === 'a' && /^https?:/i.test(href) && !text.slice(linkFrom).includes(href))
        say(text.length > linkFrom ? ` (${href})` : href);
      if (name === 'a') href = '';
      if (blocks.has(name)) owe(spaced.has(name) ? 2 : 1);
    },
  });
  parser.end(html);
  return text.trim();
}

/** Whether a text is HTML: it has an element that replies are made of, or an entity. */
export function isHtml(text: string): boolean {
  return /<\/?(p|div|br|b|i|u|em|strong|a|ul|ol|li|span|h[1-6]|table|td|tr|img|font|blockquote)\b[^<>]*>|&(amp|lt|gt|nbsp|quot|#\d{1,7});/i.test(
    text,
  );
}
