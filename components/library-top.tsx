import { useRef } from 'preact/hooks';
import { word } from '../utils/words.ts';
import './library-top.css';

interface LibraryTopProps {
  query: string;
  /** Cards in the trash. */
  thrown: number;
  /** Questions that are open. */
  asked: number;
  onQuery(query: string): void;
  onNew(): void;
  onTrash(): void;
  onSettings(): void;
  onChecks(): void;
  onExchange(): void;
  onTeam(): void;
  onQuestions(): void;
}

/** The head of the library page: the name, the search, and what else can be done. */
export function LibraryTop(props: LibraryTopProps) {
  const search = useRef<HTMLInputElement>(null);
  return (
    <header class="library-top">
      <h1>
        <span class="library-top-mark" aria-hidden="true" />
        {word('library_title')}
      </h1>
      <search>
        <input
          ref={search}
          type="search"
          class="field"
          dir="auto"
          aria-label={word('library_search')}
          aria-controls="cards"
          placeholder={word('library_search')}
          value={props.query}
          onInput={({ currentTarget: { value } }) => props.onQuery(value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              document.getElementById('cards')?.focus();
            }
          }}
        />
      </search>
      <button type="button" class="button main" onClick={props.onNew}>
        {word('library_new')}
      </button>
      <button type="button" class="button quiet" onClick={props.onSettings}>
        {word('settings_title')}
      </button>
      <button type="button" class="button quiet" onClick={props.onTrash}>
        {word('trash_title')}
        {props.thrown > 0 && <span class="tag">{props.thrown}</span>}
      </button>
      <button type="button" class="button quiet" onClick={props.onChecks}>
        {word('check_title')}
      </button>
      <button type="button" class="button quiet" onClick={props.onExchange}>
        {word('exchange_title')}
      </button>
      <button type="button" class="button quiet" onClick={props.onTeam}>
        {word('team_title')}
      </button>
      <button type="button" class="button quiet" onClick={props.onQuestions}>
        {word('question_title')}
        {props.asked > 0 && <span class="tag">{props.asked}</span>}
      </button>
    </header>
  );
}
