import { mount } from '../../../lab/editors/quill.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** The older layout: names are doubled for screen readers. */
export default {
  row: ({ id, name, account, text }) => `
    <div role="article" data-urn="urn:li:activity:${id}">
      <div class="update-components-header__text-view"><a href="/in/someone-else">Someone Else</a></div>
      <div class="update-components-actor__container"><a href="/in/${account}"><img alt="" src="data:,"></a>
        <div class="update-components-actor__meta"><a class="update-components-actor__meta-link" href="/in/${account}">
          <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span></span></span></a>
          <span><span aria-hidden="true">1h •</span></span></div></div>
      <div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">${text}</span></div>
      <button type="button" class="react">▲</button>
      <button type="button" class="comment-button">${word('reply')}</button>
    </div>`,
  control: 'button.comment-button',
  mount,
  limit: 1250,
  place: (row) => boxIn(row, { class: 'comments-comment-box' }),
} satisfies OwnSite;
