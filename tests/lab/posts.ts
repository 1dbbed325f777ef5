/** The posts of a lab page, in markup that HTML and microformats give a meaning of their own. */
const posts = [
  {
    id: 'p1',
    author: 'Ada Lindqvist',
    handle: 'ada',
    lang: 'en',
    text: 'Thank you for the quick help with my order yesterday!',
  },
  {
    id: 'p2',
    author: 'Björn Maier',
    handle: 'bjoern',
    lang: 'de',
    text: 'Wann kommt die neue Version endlich heraus? Ich warte schon seit Wochen.',
  },
  {
    id: 'p3',
    author: 'ليلى حداد',
    handle: 'layla',
    lang: 'ar',
    text: 'شكرا جزيلا على هذا الشرح الواضح',
  },
];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Shows the posts; pressing Reply opens one box under its post and calls `open` once for each. */
export function showPosts(main: HTMLElement, open: (box: HTMLElement) => void): void {
  for (const { id, author, handle, lang, text } of posts) {
    const box = element('div', { id: `reply-${id}`, role: 'group', hidden: '' });
    const reply = element(
      'button',
      { type: 'button', class: 'reply', 'aria-controls': box.id, 'aria-expanded': 'false' },
      'Reply',
    );
    reply.addEventListener(
      'click',
      () => {
        box.hidden = false;
        reply.setAttribute('aria-expanded', 'true');
        open(box);
      },
      { once: true },
    );
    const time = element(
      'time',
      { class: 'dt-published', datetime: '2026-11-20T09:30:00Z' },
      '20 Nov',
    );
    const body = element('p', { class: 'e-content', lang, dir: 'auto' }, text);
    main.append(
      element(
        'article',
        { class: 'h-entry', id },
        element('a', { class: 'p-author h-card', rel: 'author', href: `/@${handle}` }, author),
        ' ',
        element('a', { class: 'u-url', rel: 'bookmark', href: `/@${handle}/${id}` }, time),
        body,
        reply,
        box,
      ),
    );
  }
}
