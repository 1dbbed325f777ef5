import { mount } from '../../../lab/editors/tiptap.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** The newer layout: hashed classes, no address; people who only liked it stand above the author. */
export default {
  frame: () =>
    boxIn(document.querySelector('main') ?? document.body, {
      'data-testid': 'mainFeed',
      role: 'list',
    }),
  row: ({ id, name, account, text, promoted }) => `
    <div role="listitem" componentkey="expanded${id}FeedType_MAIN_FEED"><div>
      <a href="https://www.linkedin.com/in/someone-else/"><p>Someone Else</p></a>
      <button type="button" aria-label="${word('close')}: ${name}">⋯</button>
      <a href="https://www.linkedin.com/in/${account}/"><figure><img alt="" src="data:,"></figure></a>
      <a href="https://www.linkedin.com/in/${account}/"><div><p>${name}</p><p>Baker</p></div></a>
      <p>${promoted ? word('say') : '1h'} ${promoted ? '' : '<svg id="globe-americas-small"></svg>'}</p>
      <div><p><span data-testid="expandable-text-box">${text}</span></p></div>
      <button type="button"><svg id="thumbs-up-outline-small"></svg></button>
      <button type="button"><svg id="comment-small"></svg><span>${word('reply')}</span></button>
    </div></div>`,
  control: 'button:has(svg#comment-small)',
  mount,
  limit: 1250,
  place: (row) => boxIn(row, { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }),
  hooks: (editor) => editor.classList.add('tiptap'),
} satisfies OwnSite;
