import { useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { copy } from '../../utils/composer/copy.ts';
import type { Question } from '../../utils/messages.ts';
import type { Seen } from '../../utils/orders.ts';
import type { Post } from '../../utils/post.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import { word } from '../../utils/words.ts';

type Notice = Question<'thank'>['notice'];

/** Who on this page may be thanked: here, since on some pages nothing of ours is drawn. */
export function ThanksList({
  seen,
  host,
  settings,
}: {
  seen: Seen;
  host: string;
  settings: Settings;
}) {
  const [said, setSaid] = useState('');
  const kinds: readonly string[] = settings.thankKinds;
  const notices = seen.posts.filter(({ kind }) => kinds.includes(kind)).flatMap(noticeOf);
  if (notices.length === 0) return null;
  const thank = async (notice: Notice) => {
    const limit = seen.limit ? { limit: seen.limit } : {};
    const sign = await ask('thank', { notice, host, ...limit });
    if (sign.copy !== undefined) await copy(sign.copy);
    setSaid(sign.label);
  };
  return (
    <section class="thanks-list">
      <h2>{word('thanks_waiting')}</h2>
      {notices.slice(0, 5).map((notice) => (
        <button
          key={notice.id}
          type="button"
          class="button"
          onClick={(event) => event.isTrusted && void thank(notice)}
        >
          {word('thanks_thank', notice.author)}
        </button>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}

/** A post as the background takes it for a thanks; none without an account. */
function noticeOf(post: Post): Notice[] {
  const { handle, kind, time: _, cut: __, promoted: ___, ...rest } = post;
  return handle === undefined || kind === 'post' || kind === 'comment'
    ? []
    : [{ ...rest, handle, kind }];
}
