import { useEffect, useState } from 'preact/hooks';
import { LibraryTop } from '../../components/library-top.tsx';
import { Toast } from '../../components/toast.tsx';
import type { Card } from '../../utils/templates/card.ts';
import { prepare } from '../../utils/templates/search.ts';
import { word } from '../../utils/words.ts';
import { Beside } from './beside.tsx';
import { useCopies } from './copies.tsx';
import { useDesk } from './desk.ts';
import { useKeptFocus } from './keep-focus.ts';
import { ListSide } from './list-side.tsx';
import type { Shelf } from './shelf.ts';

/** The library page: the list on one side, what is being written on the other. */
export function Library({ first, onInterface }: { first: Shelf; onInterface(): Promise<void> }) {
  const [query, setQuery] = useState('');
  const desk = useDesk(first, onInterface);
  const { shelf, open, page } = desk;

  useReadySearch(shelf.cards);
  useCopies(shelf);
  useKeptFocus();
  useEffect(() => {
    document.title = `${word('library_title')} – Asante`;
  }, [shelf.settings.interfaceLanguage]);

  return (
    <div class={`library ${open || page ? 'with-side' : ''}`}>
      <LibraryTop
        query={query}
        thrown={shelf.thrown.length}
        asked={shelf.questions.filter(({ closed }) => !closed).length}
        onQuery={setQuery}
        onNew={desk.onNew}
        onTrash={() => desk.onPage('trash')}
        onSettings={() => desk.onPage('settings')}
        onChecks={() => desk.onPage('checks')}
        onExchange={() => desk.onPage('exchange')}
        onTeam={() => desk.onPage('team')}
        onQuestions={() => desk.onPage('questions')}
      />
      <main>
        <ListSide desk={desk} query={query} />
        <Beside desk={desk} />
      </main>
      <Toast
        onGone={() => desk.onToast(undefined)}
        {...(desk.toast ? { toast: desk.toast } : {})}
      />
    </div>
  );
}

/** Gets the cards ready for searching while nothing else is to do, so that the first letter typed is as quick as the rest. */
function useReadySearch(cards: readonly Card[]) {
  useEffect(() => {
    let at: number | undefined = 0;
    let waiting = 0;
    const go = (idle: IdleDeadline) => {
      at = prepare(cards, at ?? 0, () => idle.timeRemaining() > 2);
      if (at !== undefined) waiting = requestIdleCallback(go);
    };
    waiting = requestIdleCallback(go);
    return () => cancelIdleCallback(waiting);
  }, [cards]);
}
