import { mount } from '../../../lab/editors/editable.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Comments below a video: handles only. */
export default {
  row: ({ id, account, text }) => `
    <ytd-comment-view-model>
      <h3><a id="author-text" href="/@${account}"><span> @${account} </span></a></h3>
      <span id="published-time-text"><a href="/watch?v=abc&amp;lc=${id}">1h</a></span>
      <ytd-expander><yt-attributed-string id="content-text"><span>${text}</span></yt-attributed-string></ytd-expander>
      <div id="toolbar"><button type="button" class="like">▲</button>
        <div id="reply-button-end"><button type="button">${word('reply')}</button></div></div>
      <div id="reply-dialog"></div>
    </ytd-comment-view-model>`,
  control: '#reply-button-end button',
  mount,
  place: (row) => boxIn(row.querySelector('#reply-dialog') ?? row, {}, 'ytd-commentbox'),
  hooks: (editor) => {
    editor.id = 'contenteditable-root';
  },
} satisfies OwnSite;
