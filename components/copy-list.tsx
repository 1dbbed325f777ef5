import { interfaceLanguage, word, wordFor } from '../utils/words.ts';
import './trash-list.css';

interface CopyListProps {
  /** The newest first. */
  copies: readonly { when: string; cards: number }[];
  /** Words of the button that goes on with a copy, where that can be done. */
  begin?: string;
  onSave(at: number): void;
  onBegin?(at: number): void;
}

/** The copies of the library: each can be saved as a file and, where nothing else is left, be gone on with. */
export function CopyList({ copies, begin, onSave, onBegin }: CopyListProps) {
  const when = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <ul class="trash-list copy-list">
      {copies.map((copy, at) => (
        <li key={copy.when}>
          <span>
            <time dateTime={copy.when}>{when.format(new Date(copy.when))}</time>{' '}
            {wordFor('library_cards', copy.cards)}
          </span>
          <button type="button" class="button" onClick={() => onSave(at)}>
            {word('backup_save')}
          </button>
          {begin && onBegin && (
            <button
              type="button"
              class="button"
              onClick={(event) => {
                if (event.isTrusted) onBegin(at);
              }}
            >
              {begin}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
