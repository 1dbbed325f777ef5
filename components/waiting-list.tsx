import type { Post } from '../utils/post.ts';
import type { Need } from '../utils/templates/waiting.ts';
import { word } from '../utils/words.ts';
import './waiting-list.css';

interface Waiting {
  post: Post;
  need: Need;
}

/** What on this page waits for an answer, complaints and questions first. */
export function WaitingList({ posts, open }: { posts: Waiting[]; open(id: string): void }) {
  if (posts.length === 0) return null;
  return (
    <ol class="waiting-list" aria-label={word('popup_waiting')}>
      {posts.map(({ post, need }) => (
        <li key={post.id}>
          <button type="button" onClick={(event) => event.isTrusted && open(post.id)}>
            <span class={`need ${need}`}>{word(`need_${need}`)}</span>
            <bdi class="who">{post.author}</bdi>
            <span class="what" dir="auto">
              {post.text.slice(0, 120)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
