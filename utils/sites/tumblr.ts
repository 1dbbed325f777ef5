import { onSite, partOf } from '../page/address.ts';
import { findAllOwn, findOwn, isVisible } from '../page/find.ts';
import { peopleIn } from '../page/person.ts';
import { readText } from '../page/read-text.ts';
import type { Site } from '../page/site.ts';
import { wholePost } from '../page/whole-post.ts';

const selectors = {
  post: '[data-id]:has(article footer)',
  // Classes are hashed.
  people: 'header a[href]',
  links: 'a[href]',
  text: 'article',
  aside: 'header,footer',
  // The icon's name, since the button's words change with the language of the page.
  reply: 'footer button:has(use[href$="-reply-outline-24"])',
  editor: 'footer textarea',
};

export default {
  name: 'tumblr',
  title: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  selectors,
  surfaces: [{ name: 'feed', at: /^\/dashboard/, least: 1 }],
  accountIn: /^\/([\w-]+)\/\d+/,
  read(element) {
    const { id = '' } = element.dataset;
    const links = findAllOwn(element, selectors.links, selectors.post);
    const mine = links.some((link) => partOf(link, /^\/[\w-]+\/(\d+)/) === id);
    const blogs = new Set(links.flatMap((link) => partOf(link, /^\/([\w-]+)\/\d+/) ?? []));
    const people = peopleIn(
      findAllOwn(element, selectors.people, selectors.post),
      /^\/([\w-]+)\/?$/,
    );
    const blog = [...blogs][0];
    // A reblog carries the words of others: nobody's, as long as it is not told whose each part is.
    if (
      !mine ||
      blogs.size !== 1 ||
      people.length === 0 ||
      people.some(({ handle }) => handle !== blog)
    )
      return undefined;
    const body = findOwn(element, selectors.text, selectors.post);
    return wholePost({
      site: 'tumblr',
      id,
      kind: 'post',
      author: blog,
      handle: blog,
      permalink: onSite(element, `/${blog}/${id}`),
      text: body ? readText(body, selectors.aside).text : undefined,
      time:
        findOwn(element, 'time[datetime]', selectors.post)?.getAttribute('datetime') ?? undefined,
    });
  },
  replyControl: (element) => findOwn(element, selectors.reply, selectors.post),
  findEditor(element) {
    const boxes = findAllOwn(element, selectors.editor, selectors.post).filter(isVisible);
    return boxes.length === 1 ? boxes[0] : undefined;
  },
} satisfies Site;

// Seen at: https://www.tumblr.com/dashboard
