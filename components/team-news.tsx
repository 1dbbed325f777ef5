import { word } from '../utils/words.ts';
import { ago } from './ago.ts';

/** What a colleague last did with a card. */
export interface CardNews {
  id: string;
  title: string;
  by: string;
  /** ISO 8601. */
  at: string;
  what: 'new' | 'changed' | 'thrown';
  /** It carries a link that waits for a second pair of eyes. */
  hasUnseenLink: boolean;
}

/** So many are shown at once; a whole library that has just come is not read line by line. */
const most = 50;

/** What others changed in a team's library since yesterday, newest first; each leads to its card. */
export function TeamNews({
  news,
  onOpen,
}: {
  news: readonly CardNews[];
  onOpen(id: string): void;
}) {
  if (news.length === 0) return null;
  return (
    <details class="team-news">
      <summary>{word('team_news', String(news.length))}</summary>
      <ul>
        {news.slice(0, most).map(({ id, title, by, at, what, hasUnseenLink }) => (
          <li key={id}>
            {what === 'thrown' ? (
              <bdi>{title}</bdi>
            ) : (
              <button type="button" class="button quiet" onClick={() => onOpen(id)}>
                <bdi>{title}</bdi>
              </button>
            )}
            <span class="hint">
              {word(`team_news_${what}`, by)} · {ago(at)}
            </span>
            {hasUnseenLink && <span class="tag">{word('team_news_link')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
