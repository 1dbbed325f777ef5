import { onSite, partOf, pathOf } from '../page/address.ts';
import { findAllOwn, findOnlyVisible, findOwn } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readName, readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { kindToMe } from '../page/to-me.ts';
import { wholePost } from '../page/whole-post.ts';
import type { PostKind } from '../post.ts';

const selectors = {
  post: 'article:has(a[href*="/notes/"] time)',
  header: 'header',
  permalink: 'a[href*="/notes/"]:has(time)',
  // Classes are hashed; the icons' are not.
  reply: 'footer button:has(i.ti-arrow-back-up)',
  editor: '[data-cy-post-form-text]',
  // Below the button to write shows who is logged in.
  me: '[data-cy-open-post-form] ~ button',
};

const account = /^\/@([^/?]+)$/;

/** What a note is to me: the one that it answers stands above it, the one that it quotes inside, each with a header. */
function kindOf(element: HTMLElement, header: Element, by: Element): PostKind {
  const me = element.ownerDocument.querySelector(selectors.me);
  const mine = /^@(\w+)/.exec(readName(me))?.[1];
  const whose = (part: Element | undefined | null) =>
    pathOf(part?.querySelector('header a[href*="/@"]'));
  let answers = '';
  for (let above = element.previousElementSibling; above; above = above.previousElementSibling)
    answers ||= whose(above);
  const words = header.parentElement ?? undefined;
  const inner = [...element.querySelectorAll('header')].find((each) => each !== header);
  const quotes = inner ? whose(inner.parentElement) : '';
  const ties = { mine: mine ? `/@${mine}` : '', by: pathOf(by), answers, quotes };
  return kindToMe(inner ? ties : { ...ties, words }, 'post');
}

/** Apart, so that a page learns by which software it is run before it loads a reader. */
export const recognises = (page: Document): boolean =>
  page.querySelector('#misskey_app,meta[name="application-name"][content*="isskey"]') !== null;

export default {
  name: 'misskey',
  title: 'Misskey',
  matches: [],
  recognises,
  selectors,
  surfaces: [
    { name: 'feed', at: /^\/(timeline.*)?$/, least: 2 },
    { name: 'post', at: /^\/notes\//, least: 1 },
  ],
  read(element) {
    // A quoted note with a header of its own stands beside the note's header, never around it.
    const headers = findAllOwn(element, selectors.header, selectors.post);
    const header = headers.find((one) =>
      headers.every((each) => one.parentElement?.contains(each)),
    );
    const links = header?.querySelectorAll<HTMLElement>('a[href*="/@"]') ?? [];
    const [by] = peopleIn(links, account);
    // On its own page a note has time and address at its foot.
    const link =
      header?.querySelector(selectors.permalink) ??
      findAllOwn(element, selectors.permalink, selectors.post).find((each) =>
        each.closest('footer'),
      );
    const path = partOf(link, /^(\/notes\/\w+)/);
    // Beside the name stands the @account, with its server where that is another.
    const shown = header && readText(header).text.split(/\s+/);
    if (!header || !by || !shown?.includes(`@${by.handle}`)) return undefined;
    // What follows the name, up to the controls; a quoted note has a header of its own.
    const parts: string[] = [];
    for (let next = header.nextElementSibling; next; next = next.nextElementSibling)
      if (!next.matches('footer'))
        parts.push(readText(next, 'header,header ~ *,footer,a:not([href])').text);
    const text = parts.filter(Boolean).join('\n');
    const beside = header.parentElement;
    if (text === '' && beside && readText(beside, 'header,footer').text !== '') return undefined;
    return wholePost({
      site: 'misskey',
      id: path,
      kind: kindOf(element, header, by.link),
      author: by.author,
      handle: by.handle,
      permalink: path && onSite(element, path),
      text,
      time: link?.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
    });
  },
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  findEditor(element) {
    const editor = findOnlyVisible(element.ownerDocument, selectors.editor);
    const own = partOf(findOwn(element, selectors.permalink, selectors.post), /^\/notes\/(\w+)/);
    // The form shows the note that it answers, with its address; the list of notes is not its form.
    for (let around = editor?.parentElement; around; around = around.parentElement) {
      if (around.querySelector('article')) return undefined;
      const link = around.querySelector('a[href*="/notes/"]');
      if (link) return own && partOf(link, /^\/notes\/(\w+)/) === own ? editor : undefined;
    }
    return undefined;
  },
  limit: () => ({
    max: 3000,
    counts: 'code-points',
    source: 'https://github.com/misskey-dev/misskey/blob/develop/packages/backend/src/const.ts',
  }),
} satisfies Site;

// Seen at: https://misskey.io/
