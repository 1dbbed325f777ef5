import { onSite, pageAddress } from '../page/address.ts';
import { findOnlyVisible, findOwn } from '../page/find.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  // Comments below a post, in old and in block themes, and rows of the moderation list.
  post:
    '.comment[id^="comment-"],:is(.comment,.review)[id^="li-comment-"] > [id^="comment-"],' +
    '#the-comment-list > tr[id^="comment-"]',
  author:
    '.comment-author .fn,.wp-block-comment-author-name,.comment-author-link,.comment-author-name,' +
    'cite.fn,b.fn,.woocommerce-review__author',
  permalink: 'a[href*="#comment-"]',
  time: 'time[datetime]',
  text: '.comment-content,.wp-block-comment-content,.comment-text .description',
  // Themes that never heard of HTML 5 put name, date and words into one box.
  whole: '.comment-body:has(.comment-author):has(.commentmetadata)',
  aside: '.comment-author,.commentmetadata,.comment-awaiting-moderation,.reply,.children',
  reply: '.comment-reply-link',
  form: '#commentform',
  parent: '#comment_parent',
  rowAuthor: 'td.author strong',
  rowName: '[id^="inline-"] .author',
  rowText: 'td.comment > p',
  rowReply: 'button[data-action="replyto"]',
  rowForm: '#replyrow',
};

const numberOf = (element: HTMLElement) => /^comment-(\d+)$/.exec(element.id)?.[1];

function permalinkOf(element: HTMLElement, id: string): string | undefined {
  const link = findOwn(element, `a[href$="#comment-${id}"]`, selectors.post);
  const address = link && new URL((link as HTMLAnchorElement).href, link.baseURI);
  const own = address && pageAddress(element).host === address.host;
  return own ? onSite(element, address.pathname + address.search + address.hash) : undefined;
}

function readComment(element: HTMLElement, id: string) {
  const author = readName(findOwn(element, selectors.author, selectors.post));
  // The link to answer says whom it answers, in whatever language.
  const replyTo = findOwn(element, selectors.reply, selectors.post)?.dataset.replyto;
  if (replyTo && !replyTo.replace(/\s+/g, ' ').includes(author)) return undefined;
  const body = findOwn(element, selectors.text, selectors.post);
  const whole = body ?? findOwn(element, selectors.whole, selectors.post);
  const skip = body ? '' : `,${selectors.aside}`;
  const account = /(?:^|\s)byuser comment-author-(\S+)/.exec(element.className)?.[1];
  return wholePost({
    site: 'wordpress',
    id: `${pageAddress(element).host}/${id}`,
    kind: 'comment',
    author,
    handle: account,
    permalink: permalinkOf(element, id),
    text: whole && readText(whole, selectors.reply + skip).text,
    time: findOwn(element, selectors.time, selectors.post)?.getAttribute('datetime') ?? undefined,
  });
}

/** A row of wp-admin: its name stands once for the eye and once for the quick editor. */
function readRow(row: HTMLElement, id: string) {
  const author = readName(row.querySelector(selectors.rowAuthor));
  const again = readName(row.querySelector(selectors.rowName));
  const lines = [...row.querySelectorAll(selectors.rowText)].map((part) => readText(part).text);
  if (!author || author !== again || lines.length === 0) return undefined;
  return wholePost({
    site: 'wordpress',
    id: `${pageAddress(row).host}/${id}`,
    kind: 'comment',
    author,
    permalink: permalinkOf(row, id),
    text: lines.join('\n\n'),
  });
}

/** Apart, so that a page learns by which software it is run before it loads a reader. */
export const recognises = (page: Document): boolean =>
  page.querySelector(
    'body.wp-admin,meta[name="generator"][content^="WordPress"],link[href*="/wp-content/"],link[href*="/wp-includes/"]',
  ) !== null &&
  page.querySelector('[id^="comment-"]:is(.comment,.comment *,.review *,tr)') !== null;

export default {
  name: 'wordpress',
  title: 'WordPress',
  matches: [],
  recognises,
  selectors,
  surfaces: [{ name: 'moderation', at: /\/wp-admin\/edit-comments\.php/, least: 0 }],
  guests: true,
  read(element) {
    const id = numberOf(element);
    if (!id) return undefined;
    return element.localName === 'tr' ? readRow(element, id) : readComment(element, id);
  },
  replyControl: (element) =>
    findOwn(
      element,
      element.localName === 'tr' ? selectors.rowReply : selectors.reply,
      selectors.post,
    ),
  findEditor(element) {
    const page = element.ownerDocument;
    const id = numberOf(element);
    const answers = (form: Element | null, field: string) =>
      form?.querySelector<HTMLInputElement>(field)?.value === id ? form : undefined;
    if (element.localName === 'tr') {
      const row = answers(page.querySelector(selectors.rowForm), '#comment_ID');
      const action = row?.querySelector<HTMLInputElement>('#action')?.value ?? '';
      return row && action.startsWith('replyto') ? findOnlyVisible(row, 'textarea') : undefined;
    }
    const form = answers(page.querySelector(selectors.form), selectors.parent);
    return form ? findOnlyVisible(form, 'textarea[name="comment"]') : undefined;
  },
} satisfies Site;

// Seen at: any WordPress, below a post and at /wp-admin/edit-comments.php
