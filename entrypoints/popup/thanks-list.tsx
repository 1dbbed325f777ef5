import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { copy } from '../../utils/composer/copy.ts';
import type { Question, ThanksSign } from '../../utils/messages.ts';
import type { Seen } from '../../utils/orders.ts';
import type { Post } from '../../utils/post.ts';
import { word } from '../../utils/words.ts';

type Notice = Question<'thank'>['notice'];

interface Row {
  notice: Notice;
  sign: ThanksSign;
}

/** So many rows; the page of thanks has them all. */
const mostRows = 6;

/** Who on this page may be thanked, and who is already: here, since on some pages nothing of ours is drawn. */
export function ThanksList({ seen, host }: { seen: Seen; host: string }) {
  const [rows, setRows] = useState<Row[]>([]);
  const [said, setSaid] = useState('');
  const look = () => void rowsOf(seen, host).then(setRows);
  useEffect(look, [seen]);
  if (rows.length === 0) return null;
  const thank = async (notice: Notice) => {
    const limit = seen.limit ? { limit: seen.limit } : {};
    const sign = await ask('thank', { notice, host, ...limit });
    if (sign.copy !== undefined) await copy(sign.copy);
    setSaid(sign.label);
    look();
  };
  return (
    <section class="thanks-list">
      <h2>{word('thanks_title')}</h2>
      <p class="counter">{rows.find(({ sign }) => sign.counter)?.sign.counter}</p>
      <ul>
        {rows.slice(0, mostRows).map(({ notice, sign }) => (
          <li key={notice.id}>
            {sign.done ? (
              <span>
                {sign.done === 'thanked' && '✓ '}
                {sign.label}
              </span>
            ) : (
              <button
                type="button"
                class="button"
                onClick={(event) => event.isTrusted && void thank(notice)}
              >
                {sign.label}
              </button>
            )}
            {sign.notes?.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

/** How everybody stands whom the notices of this page name, whoever waits first. */
async function rowsOf({ posts }: Seen, host: string): Promise<Row[]> {
  const notices = posts.flatMap(noticeOf).slice(0, 50);
  if (notices.length === 0) return [];
  const signs = await ask('thanks', { notices, host });
  const rows = notices.flatMap((notice, at): Row[] => {
    const sign = signs[at];
    return sign && !sign.none ? [{ notice, sign }] : [];
  });
  return rows.toSorted((a, b) => Number(!!a.sign.done) - Number(!!b.sign.done));
}

/** A post as the background takes it for a thanks; none without an account. */
function noticeOf(post: Post): Notice[] {
  const { handle, kind, time: _, cut: __, promoted: ___, ...rest } = post;
  return handle === undefined || kind === 'post' || kind === 'comment'
    ? []
    : [{ ...rest, handle, kind }];
}
