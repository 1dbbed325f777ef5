import { useEffect, useState } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { forgetLanguages } from '../../utils/storage/authors.ts';
import { bringBack, cardById, emptyTrash, putCard, throwAway } from '../../utils/storage/cards.ts';
import { keepSettings, readSettings, type Settings } from '../../utils/storage/settings.ts';
import type { Card } from '../../utils/templates/card.ts';
import { blankCard, copyOf, finished, sameCard } from '../../utils/templates/draft.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { focusSoon, useRefreshOnReturn, useWarningOnLeave } from './habits.ts';
import { readShelf, type Shelf, withCard, withThrown } from './shelf.ts';
import { troubleInWords } from './trouble-in-words.ts';

/** The card that lies open: as it is being written, and as it was kept last, if it ever was. */
interface Open {
  draft: Card;
  saved?: Card;
  language: string;
  wording: number;
  fault?: string;
}

/** What lies on the desk, and everything that can be done with it. Leaving a changed card keeps it. */
export function useDesk(first: Shelf, onInterface: () => Promise<void>) {
  const [shelf, setShelf] = useState(first);
  const [open, setOpen] = useState<Open>();
  const [page, setPage] = useState<'trash' | 'settings'>();
  const [toast, onToast] = useState<ToastWords>();
  const isChanged = open !== undefined && (!open.saved || !sameCard(open.draft, open.saved));
  const isBlank = open !== undefined && !open.saved && finished(open.draft) === undefined;

  const refresh = async () => {
    const fresh = await readShelf(shelf);
    setShelf(fresh);
  };
  const fault = (text: string) => setOpen((now) => now && { ...now, fault: text });

  /** Runs a change and tells its trouble, where there is a card at the card. */
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    try {
      await change();
      return true;
    } catch (error) {
      const text = troubleInWords(error);
      if (open) fault(text);
      else onToast({ text });
      return false;
    }
  };
  const run = (change: () => Promise<void>) => void attempt(change);

  /** Keeps what is written; false when it cannot be kept yet, and the card says why. */
  const keep = async (): Promise<boolean> => {
    if (!open || !isChanged || isBlank) return true;
    const card = finished(open.draft);
    if (!card) {
      fault(word('editor_fault_empty'));
      return false;
    }
    return attempt(async () => {
      const before = open.saved;
      const kept = await putCard(card, before?.changed);
      setOpen((now) =>
        now?.draft.id === kept.id
          ? withoutFault({
              ...now,
              saved: kept,
              draft: now.draft === open.draft ? kept : now.draft,
            })
          : now,
      );
      setShelf((now) => withCard(now, kept));
      onToast({
        text: word('toast_saved'),
        undo: () =>
          run(async () => {
            const now = before && (await putCard(before, kept.changed));
            if (!now) await throwAway([kept.id]);
            setShelf((there) =>
              now ? withCard(there, now) : withThrown(there, kept.id, new Date()),
            );
            setOpen((there) =>
              there?.draft.id !== kept.id
                ? there
                : now && withoutFault({ ...there, draft: now, saved: now }),
            );
            onToast(undefined);
          }),
      });
    });
  };

  /** Does something once what is written is safe. */
  const afterKeeping = (then: () => void) => void keep().then((isKept) => isKept && then());

  const onOpen = (card: Card, language: string, how: 'mouse' | 'keyboard') =>
    afterKeeping(() => {
      setPage(undefined);
      setOpen({ draft: card, saved: card, language, wording: 0 });
      if (how === 'keyboard') focusSoon('#wordings textarea');
    });

  const onNew = () =>
    afterKeeping(() => {
      setPage(undefined);
      setOpen({
        draft: blankCard(new Date()),
        language: shelf.settings.languages[0] ?? interfaceLanguage(),
        wording: 0,
      });
      focusSoon('.card-editor-title input');
    });

  const onBringBack = (id: string) =>
    run(async () => {
      await bringBack([id]);
      const card = await cardById(id);
      if (card) setShelf((now) => withCard(now, card));
    });

  const onRemove = (id: string) =>
    run(async () => {
      // What is being written goes along into the trash, so that bringing back brings all of it.
      if (open?.draft.id === id) await keep();
      await throwAway([id]);
      setShelf((now) => withThrown(now, id, new Date()));
      if (open?.draft.id === id) {
        setOpen(undefined);
        focusSoon('#cards');
      }
      onToast({
        text: word('toast_removed'),
        undo: () => {
          onBringBack(id);
          onToast(undefined);
        },
      });
    });

  const onSettings = (some: Partial<Settings>) =>
    run(async () => {
      await keepSettings(some);
      if (some.interfaceLanguage) await onInterface();
      const settings = await readSettings();
      setShelf((now) => ({ ...now, settings }));
    });

  useEffect(() => run(refresh), []);
  useRefreshOnReturn(refresh);
  useWarningOnLeave(isChanged && !isBlank);

  return {
    shelf,
    open,
    page,
    toast,
    isChanged: isChanged && !isBlank,
    onToast,
    onOpen,
    onNew,
    onRemove,
    onSettings,
    onBringBack,
    onDraft: (draft: Card) => setOpen((now) => now && withoutFault({ ...now, draft })),
    onLanguage: (language: string) => setOpen((now) => now && { ...now, language, wording: 0 }),
    onWording: (wording: number) => setOpen((now) => now && { ...now, wording }),
    onSave: () => void keep(),
    // What is written goes into the copy; the card that was open stays as it was kept last.
    onCopy: () =>
      setOpen(
        (now) =>
          now && {
            draft: copyOf(now.draft, new Date()),
            language: now.language,
            wording: now.wording,
          },
      ),
    onDiscard: () => {
      const discarded = open;
      setOpen(undefined);
      focusSoon('#cards');
      onToast({
        text: word('toast_discarded'),
        undo: () => {
          setOpen(discarded);
          onToast(undefined);
        },
      });
    },
    onClose: () =>
      afterKeeping(() => {
        setOpen(undefined);
        setPage(undefined);
        focusSoon('#cards');
      }),
    onPage: (to: 'trash' | 'settings') =>
      afterKeeping(() => {
        setOpen(undefined);
        setPage(to);
        focusSoon('.side-page button, .side-page input');
      }),
    onForget: () =>
      run(async () => {
        await forgetLanguages();
        onToast({ text: word('toast_forgotten') });
      }),
    onEmptyTrash: () =>
      run(async () => {
        onToast({ text: wordFor('toast_emptied', await emptyTrash(true)) });
        await refresh();
      }),
  };
}

function withoutFault({ fault: _, ...open }: Open): Open {
  return open;
}
