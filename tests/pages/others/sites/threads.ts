import { mount } from '../../../lab/editors/lexical-rich.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** A feed; the reply comes up in a dialog that shows account and words of the answered post. */
export default {
  row: ({ id, account, text, time, quotes }) => `
    <div data-pressable-container="true"><div><a href="/@${account}" role="link"><img alt="" src="data:,"></a></div>
      <span><a href="/@${account}" role="link"><span dir="auto">${account}</span></a></span>
      <span dir="auto"><a href="/@${account}/post/${id}" role="link"><time datetime="${time}">1h</time></a></span>
      <div><span dir="auto">${text}</span></div>
      ${quotes ? `<div data-pressable-container="true"><a href="/@${quotes.account}"><span>${quotes.account}</span></a><span dir="auto">${quotes.text}</span></div>` : ''}
      <div><div role="button" tabindex="0"><svg><path d="M1.34375 7.53125"></path></svg><span dir="auto">7</span></div>
        <div role="button" tabindex="0"><svg><path d="M15.376 13.2177L16.2861"></path></svg><span dir="auto">2</span></div></div>
    </div>`,
  control: '[role="button"]:has(path[d^="M15.376"])',
  mount,
  limit: 500,
  place: (_, { account, text }) => {
    document.querySelector('[role="dialog"]')?.remove();
    const dialog = boxIn(document.body, { role: 'dialog' });
    boxIn(dialog, {}, 'span').textContent = account;
    boxIn(dialog).textContent = text;
    return boxIn(dialog);
  },
  hooks: (editor) => editor.setAttribute('role', 'textbox'),
} satisfies OwnSite;
