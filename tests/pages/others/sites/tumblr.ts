import { mount } from '../../../lab/editors/react-textarea.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** The dashboard: hashed classes, icons that are named; a reblog carries another blog's words. */
export default {
  row: ({ id, account, text, time, quotes }) => `
    <div tabindex="-1" data-id="${id}" class="qW3kZ"><article class="c79Av">
      <header><a rel="author" href="/${account}"><span>${account}</span></a>
        <a href="/${account}/${id}/some-words"><time datetime="${time}">1h</time></a></header>
      ${quotes ? `<div class="reblog"><a href="/${quotes.account}/${quotes.id}">${quotes.account}</a><p>${quotes.text}</p></div>` : ''}
      <div class="k31gt"><p>${text}</p></div>
      <footer><div><button type="button"><svg><use href="#managed-icon__ds-reblog-24"></use></svg></button>
        <button type="button"><svg><use href="#managed-icon__ds-reply-outline-24"></use></svg></button></div></footer>
    </article></div>`,
  control: 'button:has(use[href*="reply"])',
  mount,
  limit: 475,
  place: (row) => boxIn(row.querySelector('footer') ?? row, { class: 'z9Kpq' }),
} satisfies OwnSite;
