import { mount } from '../../../lab/editors/textarea.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** The list of comments in YouTube Studio: links lead to the other host, the box is a plain field. */
export default {
  row: ({ id, account, text }) => `
    <ytcp-comment-thread><ytcp-comment>
      <a id="author-thumbnail" href="https://www.youtube.com/channel/UC${account}"><img alt="" src="data:,"></a>
      <h3 id="metadata"><a id="name" href="https://www.youtube.com/channel/UC${account}"><yt-formatted-string>@${account}</yt-formatted-string></a>
        <yt-formatted-string id="published-time-text"><a href="https://www.youtube.com/watch?v=abc&amp;lc=${id}">1h</a></yt-formatted-string></h3>
      <ytcp-comment-expander><yt-formatted-string id="content-text">${text}</yt-formatted-string></ytcp-comment-expander>
      <div id="toolbar"><ytcp-comment-button id="reply-button"><button type="button">${word('reply')}</button></ytcp-comment-button>
        <ytcp-comment-button id="creator-heart-button"><button type="button">♥</button></ytcp-comment-button></div>
      <div id="reply-dialog"></div>
    </ytcp-comment></ytcp-comment-thread>`,
  control: '#reply-button button',
  mount,
  place: (row) => boxIn(row.querySelector('#reply-dialog') ?? row, {}, 'ytcp-commentbox'),
  hooks: (editor) => {
    editor.id = 'textarea';
  },
} satisfies OwnSite;
