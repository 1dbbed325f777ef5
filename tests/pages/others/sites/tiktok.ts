import { mount } from '../../../lab/editors/draft.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

// Where the box comes up is not known for sure: under the comment, or once for all below the list.
const below = location.search.includes('box=below');

/** Comments beside a video: no address, no id, hashed classes. */
export default {
  row: ({ name, account, text }) => `
    <div class="css-1-DivCommentObjectWrapper"><div class="css-2-DivCommentItemWrapper">
      <a href="/@${account}"><img alt="" src="data:,"></a>
      <div class="css-3-DivCommentContentWrapper">
        <div data-e2e="comment-username-1"><div><a href="/@${account}"><p>${name}</p></a></div></div>
        <span data-e2e="comment-level-1" dir=""><p>${text}</p></span>
        <div><span>1h</span><span role="button" tabindex="0" data-e2e="comment-reply-1">${word('reply')}</span></div>
      </div></div></div>`,
  control: '[data-e2e="comment-reply-1"]',
  mount,
  limit: 150,
  place: (row) => {
    for (const old of document.querySelectorAll('[data-e2e="comment-input"]')) old.remove();
    const inside = row.querySelector('.css-3-DivCommentContentWrapper') ?? row;
    return boxIn(below ? document.body : inside, { 'data-e2e': 'comment-input' });
  },
} satisfies OwnSite;
