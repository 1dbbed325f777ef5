import { mount } from '../../../lab/editors/lexical-rich.ts';
import { word } from '../../interface-words.ts';
import { boxIn, type OwnSite } from '../own-site.ts';

/** Today's Reddit: everything in attributes of its own elements. */
export default {
  row: ({ id, name: _, account, text, time }) => `
    <shreddit-comment author="${account}" thingid="t1_${id}" permalink="/r/bread/comments/1/comment/${id}/">
      <div slot="commentMeta"><a href="/user/${account}/">${account}</a>
        <a href="/r/bread/comments/1/comment/${id}/"><time datetime="${time}">1h</time></a></div>
      <div id="t1_${id}-comment-rtjson-content" slot="comment"><div><p>${text}</p></div></div>
      <shreddit-comment-action-row comment-id="t1_${id}">
        <faceplate-tracker noun="upvote"><button type="button">▲</button></faceplate-tracker>
        <faceplate-tracker noun="reply_comment"><button type="button">${word('reply')}</button></faceplate-tracker>
      </shreddit-comment-action-row>
    </shreddit-comment>`,
  control: '[noun="reply_comment"] button',
  mount,
  place: (row) => boxIn(row, {}, 'shreddit-composer'),
  hooks: (editor) => editor.setAttribute('slot', 'rte'),
} satisfies OwnSite;
