import { mount } from '../../../lab/editors/draft.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Comments below a pin, after the few hooks that are known. */
export default {
  row: ({ name, account, text }) => `
    <div data-test-id="unified-comment"><a href="/${account}/"><img alt="" src="data:,"></a>
      <div><a href="/${account}/"><div data-test-id="user-name">${name}</div></a>
        <div data-test-id="text-container"><span>${text}</span></div>
        <button type="button" class="say">${word('reply')}</button></div></div>`,
  control: 'button.say',
  mount,
  limit: 500,
  place: (row) => boxIn(row, { 'data-test-id': 'comment-editor-container' }),
} satisfies OwnSite;
