import type { Card } from '../utils/templates/card.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, word, wordFor } from '../utils/words.ts';
import './trash-list.css';

interface TrashListProps {
  thrown: readonly { card: Card; thrown: string }[];
  onBringBack(ids: readonly string[]): void;
  onEmpty(): void;
  onClose(): void;
}

/** So many rows are drawn; the rest is told as a number. */
const mostRows = 100;

/** The cards thrown away in the last 30 days, each to be brought back. */
export function TrashList({ thrown, onBringBack, onEmpty, onClose }: TrashListProps) {
  const day = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' });
  return (
    <section class="side-page" aria-labelledby="trash-title">
      <h2 id="trash-title">{word('trash_title')}</h2>
      <p class="hint">{word('trash_hint')}</p>
      {thrown.length === 0 && <p>{word('trash_nothing')}</p>}
      <ul class="trash-list">
        {thrown.slice(0, mostRows).map(({ card, thrown: when }) => (
          <li key={card.id}>
            <span>
              <bdi>{tell(card.title, interfaceLanguage())}</bdi>
            </span>
            <time dateTime={when}>{day.format(new Date(when))}</time>
            <button type="button" class="button" onClick={() => onBringBack([card.id])}>
              {word('trash_back')}
              <span class="spoken">{tell(card.title, interfaceLanguage())}</span>
            </button>
          </li>
        ))}
      </ul>
      {thrown.length > mostRows && <p>{wordFor('trash_more', thrown.length - mostRows)}</p>}
      <div class="side-page-actions">
        <button type="button" class="button" onClick={onClose}>
          {word('editor_close')}
        </button>
        {thrown.length > 0 && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => onBringBack(thrown.map(({ card }) => card.id))}
            >
              {word('trash_all_back')}
            </button>
            <button type="button" class="button quiet remove" onClick={onEmpty}>
              {word('trash_empty')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
