import type { Waiting } from '../utils/templates/waiting.ts';
import { word } from '../utils/words.ts';
import './waiting-list.css';

/** What on this page waits for an answer, complaints and questions first, what is answered last. */
export function WaitingList({ posts, open }: { posts: Waiting[]; open(id: string): void }) {
  if (posts.length === 0) return null;
  return (
    <ol class="waiting-list" aria-label={word('popup_waiting')}>
      {posts.map(({ post, need, answered }) => (
        <li key={post.id}>
          <button type="button" onClick={(event) => event.isTrusted && open(post.id)}>
            {answered ? (
              <span class="need answered">✓ {word('chip_answered')}</span>
            ) : (
              <span class={`need ${need}`}>{word(`need_${need}`)}</span>
            )}
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
