import { useEffect, useState } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { ask } from '../../utils/ask.ts';
import { forgetLanguages } from '../../utils/storage/authors.ts';
import { emptyTrash } from '../../utils/storage/cards.ts';
import { changeLibrary } from '../../utils/storage/libraries.ts';
import { questionById } from '../../utils/storage/questions.ts';
import {
  changeSetting,
  keepSettings,
  readSettings,
  type Settings,
} from '../../utils/storage/settings.ts';
import type { Card } from '../../utils/templates/card.ts';
import { cardFrom, type Question } from '../../utils/templates/question.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { brandActs } from './brand-acts.ts';
import { focusSoon, useRefreshOnReturn } from './habits.ts';
import { useManyCards } from './many-cards.ts';
import { useOpenCard } from './open-card.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** What stands beside the list when no card lies open. */
export type SidePage = 'trash' | 'settings' | 'checks' | 'exchange' | 'team' | 'questions';

/** What lies on the desk, and everything that can be done with it. Leaving a changed card keeps it. */
export function useDesk(first: Shelf, onInterface: () => Promise<void>) {
  const [shelf, setShelf] = useState(first);
  const [page, setPage] = useState<SidePage | undefined>(
    location.hash === '#checks' ? 'checks' : undefined,
  );
  const [toast, onToast] = useState<ToastWords>();
  const card = useOpenCard({ setShelf, onToast });
  const many = useManyCards({ setShelf, onToast, card });

  const run = (change: () => Promise<void>) => void card.attempt(change);
  const refresh = async () => {
    const fresh = await readShelf(shelf);
    setShelf(fresh);
    card.follow(fresh.cards);
  };

  /** Does something once what is written is safe. */
  const afterKeeping = (then: () => void) => void card.keep().then((isKept) => isKept && then());

  useEffect(() => run(refresh), []);
  useEffect(() => {
    const asked = askedFor(location.hash);
    if (asked.what === 'question') setPage('questions');
    if (asked.what === 'card') run(async () => beginFrom(await questionById(asked.id)));
  }, []);
  useRefreshOnReturn(refresh);

  const beginFrom = (question: Question | undefined) => {
    const language = shelf.settings.languages[0] ?? interfaceLanguage();
    const made = question && cardFrom(question, language, new Date());
    if (!made) return;
    setPage(undefined);
    card.begin(made.wordings[0]?.language ?? language, made);
    focusSoon('.card-editor-title input');
  };

  return {
    ...card,
    ...many,
    ...brandActs({ setShelf, onToast, run }),
    shelf,
    run,
    refresh,
    page,
    toast,
    onToast,
    onOpen: (opened: Card, language: string, how: 'mouse' | 'keyboard') =>
      afterKeeping(() => {
        setPage(undefined);
        card.show(opened, language);
        if (how === 'keyboard') focusSoon('#wordings textarea');
      }),
    onNew: () =>
      afterKeeping(() => {
        setPage(undefined);
        card.begin(shelf.settings.languages[0] ?? interfaceLanguage());
        focusSoon('.card-editor-title input');
      }),
    /** A card of what was answered, to be looked over before it is kept. */
    onCardFrom: (question: Question) => afterKeeping(() => beginFrom(question)),
    onSettings: (some: Partial<Settings>) =>
      run(async () => {
        await keepSettings(some);
        if (some.interfaceLanguage) await onInterface();
        const settings = await readSettings();
        setShelf((now) => ({ ...now, settings }));
      }),
    /** One setting, made from what it is by then. */
    onSetting: <Key extends keyof Settings>(
      key: Key,
      change: (now: Settings[Key]) => Settings[Key],
    ) =>
      run(async () => {
        await changeSetting(key, change);
        const settings = await readSettings();
        setShelf((now) => ({ ...now, settings }));
      }),
    /** What of a library is decided on this machine. */
    onScope: (library: string, some: Parameters<typeof changeLibrary>[1]) =>
      run(async () => {
        await changeLibrary(library, some);
        await refresh();
      }),
    onSave: () => void card.keep(),
    onClose: () =>
      afterKeeping(() => {
        card.shut();
        setPage(undefined);
        focusSoon('#cards');
      }),
    onPage: (to: SidePage) =>
      afterKeeping(() => {
        card.shut();
        setPage(to);
        focusSoon('.side-page button, .side-page input, .side-page select');
      }),
    onForget: () =>
      run(async () => {
        await forgetLanguages();
        await ask('reread', null);
        onToast({ text: word('toast_forgotten') });
      }),
    onEmptyTrash: () =>
      run(async () => {
        onToast({ text: wordFor('toast_emptied', await emptyTrash(true)) });
        await refresh();
      }),
  };
}

/** What the address asks for: `#question` shows the questions, `#card/ID` begins a card of what was answered to one. */
function askedFor(hash: string): { what: 'question' | 'card' | 'nothing'; id: string } {
  const [what, id = ''] = hash.slice(1).split('/');
  return { what: what === 'question' || what === 'card' ? what : 'nothing', id };
}
