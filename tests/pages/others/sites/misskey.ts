import { mount } from '../../../lab/editors/vue-textarea.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Notes; classes are hashed, icons are not. */
export default {
  frame: () => boxIn(boxIn(document.body, { id: 'misskey_app' })),
  row: ({ id, name, account, text, time, quotes }) => `
    <div><article><a href="/@${account}@bread.example"><img alt="" src="data:,"></a><div>
      <header><a href="/@${account}@bread.example"><span>${name}</span></a>
        <div>@${account}<span>@bread.example</span></div>
        <div><a href="/notes/n${id}"><time datetime="${time}">1h</time></a></div></header>
      <div><div>${text}</div>${quotes ? `<div><a href="/@${quotes.account}"><img alt="" src="data:,"></a><div><header><a href="/@${quotes.account}">${quotes.name}</a></header><div>${quotes.text}</div></div></div>` : ''}</div>
      <footer><button type="button"><i class="ti ti-arrow-back-up"></i></button>
        <button type="button"><i class="ti ti-repeat"></i></button></footer></div></article></div>`,
  control: 'button:has(i.ti-arrow-back-up)',
  mount,
  limit: 3000,
  place: (_, { id, name, text }) => {
    document.querySelector('[role="dialog"]')?.remove();
    const form = boxIn(document.body, { role: 'dialog' });
    const copy = boxIn(form, {}, 'div');
    boxIn(copy, {}, 'header').textContent = name;
    boxIn(copy, { href: `/notes/n${id}` }, 'a').textContent = '1h';
    boxIn(copy).textContent = text;
    return boxIn(form);
  },
  hooks: (editor) => editor.setAttribute('data-cy-post-form-text', ''),
} satisfies OwnSite;
