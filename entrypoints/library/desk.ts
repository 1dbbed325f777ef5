import { useEffect, useState } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { ask } from '../../utils/ask.ts';
import { forgetLanguages } from '../../utils/storage/authors.ts';
import { emptyTrash } from '../../utils/storage/cards.ts';
import {
  changeSetting,
  keepSettings,
  readSettings,
  type Settings,
} from '../../utils/storage/settings.ts';
import type { Card } from '../../utils/templates/card.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { brandActs } from './brand-acts.ts';
import { focusSoon, useRefreshOnReturn } from './habits.ts';
import { useManyCards } from './many-cards.ts';
import { useOpenCard } from './open-card.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** What stands beside the list when no card lies open. */
export type SidePage = 'trash' | 'settings' | 'checks' | 'exchange' | 'team';

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
  useRefreshOnReturn(refresh);

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
