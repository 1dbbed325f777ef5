import { onSite, partOf } from '../page/address.ts';
import { findAllOwn, findOnlyVisible, findOwn } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: 'article:has(a[href*="/notes/"] time)',
  header: 'header',
  permalink: 'a[href*="/notes/"]:has(time)',
  // Classes are hashed; the icons' are not.
  reply: 'footer button:has(i.ti-arrow-back-up)',
  editor: '[data-cy-post-form-text]',
};

const account = /^\/@([^/?]+)$/;

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
    const header = findOwn(element, selectors.header, selectors.post);
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
      kind: 'post',
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
