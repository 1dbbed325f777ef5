import { onSite, pathOf } from '../page/address.ts';
import { findOnlyVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: 'article[data-post-id]',
  people: '.names a[data-user-card]',
  permalink: 'a.post-date',
  time: '.relative-date[data-time]',
  text: '.cooked',
  quoted: 'aside.quote,aside.onebox',
  reply: 'button.post-action-menu__reply,button.reply.create',
  composer: '#reply-control',
  answered: '.action-title a.user-link,.action-title a.post-link',
  editor: 'textarea.d-editor-input,.d-editor-input.ProseMirror',
};

/** Apart, so that a page learns by which software it is run before it loads a reader. */
export const recognises = (page: Document): boolean =>
  page.querySelector('meta[name="generator"][content^="Discourse"]') !== null;

export default {
  name: 'discourse',
  title: 'Discourse',
  matches: [],
  recognises,
  selectors,
  surfaces: [{ name: 'topic', at: /^\/t\//, least: 1 }],
  read(element) {
    const links = [...element.querySelectorAll<HTMLElement>(selectors.people)];
    // Full name and account, in whichever order the forum likes: both lead to one person.
    const people = peopleIn(links, /^\/u\/([^/?]+)$/);
    const handle = people[0]?.handle;
    const ofCards = links.every(
      (link) => link.dataset.userCard?.toLowerCase() === handle?.toLowerCase(),
    );
    if (!handle || !ofCards || people.some((each) => each.handle !== handle)) return undefined;
    const account = links[0]?.dataset.userCard ?? handle;
    const full = people.find(({ author }) => author.toLowerCase() !== handle.toLowerCase());
    const path = pathOf(element.querySelector(selectors.permalink));
    const body = element.querySelector(selectors.text);
    const time = Number(element.querySelector<HTMLElement>(selectors.time)?.dataset.time);
    return wholePost({
      site: 'discourse',
      id: path && element.dataset.postId,
      kind: element.id === 'post_1' ? 'post' : 'comment',
      author: full?.author ?? account,
      handle: account,
      permalink: onSite(element, path),
      text: body ? readText(body, selectors.quoted).text : undefined,
      time: time ? new Date(time).toISOString() : undefined,
    });
  },
  replyControl: (element) =>
    element.querySelector<HTMLElement>(selectors.reply) ??
    element.closest('.topic-post')?.querySelector<HTMLElement>(selectors.reply) ??
    undefined,
  findEditor(element) {
    const composer = element.ownerDocument.querySelector(selectors.composer);
    // Above the box stands the address of what it answers.
    const answered = pathOf(composer?.querySelector(selectors.answered));
    const own = pathOf(element.querySelector(selectors.permalink));
    return composer && answered !== '' && answered === own
      ? findOnlyVisible(composer, selectors.editor)
      : undefined;
  },
  limit: () => ({
    max: 32_000,
    counts: 'utf-16',
    source: 'https://github.com/discourse/discourse/blob/main/config/site_settings.yml',
  }),
} satisfies Site;

// Seen at: https://meta.discourse.org/
