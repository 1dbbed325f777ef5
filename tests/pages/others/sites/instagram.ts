import { mount } from '../../../lab/editors/react-textarea.ts';
import type { OwnSite } from '../own-site.ts';

/** A feed of pictures with people tagged in them; the caption has no hook of its own. */
export default {
  row: ({ id, account, text, time }) => `
    <article><a href="/${account}/"><img alt="" src="data:,"></a>
      <a href="/${account}/"><span dir="auto">${account}</span></a>
      <a href="/p/${id}/"><time datetime="${time}">1h</time></a>
      <div><a href="/tagged.person/"><span>tagged.person</span></a></div>
      <section><div role="button" tabindex="0"><svg><path d="M16.792 3.904A4.989"></path></svg></div>
        <div role="button" tabindex="0"><svg><path d="M20.656 17.008a9.993"></path></svg></div></section>
      <div><a href="/${account}/"><span dir="auto">${account}</span></a>
        <span dir="auto">${text}</span></div>
      <form></form></article>`,
  control: '[role="button"]:has(path[d^="M20.656"])',
  mount,
  place: (row) => row.querySelector('form') as HTMLElement,
} satisfies OwnSite;
