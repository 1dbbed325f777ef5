import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useState } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { keepCard, throwAway } from '../../utils/storage/cards.ts';
import type { Card } from '../../utils/templates/card.ts';
import { blankCard, copyOf, finished, sameCard } from '../../utils/templates/draft.ts';
import { word } from '../../utils/words.ts';
import { focusSoon, useWarningOnLeave } from './habits.ts';
import { type Shelf, withCard, withThrown } from './shelf.ts';
import { troubleInWords } from './trouble-in-words.ts';

/** The card that lies open: as it is being written, and as it was kept last, if it ever was. */
interface Open {
  draft: Card;
  saved?: Card;
  language: string;
  wording: number;
  fault?: string;
}

interface Around {
  setShelf: Dispatch<StateUpdater<Shelf>>;
  onToast(toast?: ToastWords): void;
}

/** The card that lies open and all that can be done with it. */
export function useOpenCard({ setShelf, onToast }: Around) {
  const [open, setOpen] = useState<Open>();
  const isUnsaved = open !== undefined && (!open.saved || !sameCard(open.draft, open.saved));
  const isBlank = open !== undefined && !open.saved && finished(open.draft) === undefined;
  const isChanged = isUnsaved && !isBlank;
  useWarningOnLeave(isChanged);

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

  /** Takes the keeping of a card back: as it was before, or away when there was none. */
  const takeBack = async (kept: Card, before?: Card) => {
    const now = before && (await keepCard(before, kept));
    if (!now) await throwAway([kept.id]);
    setShelf((there) => (now ? withCard(there, now) : withThrown(there, [kept.id], new Date())));
    setOpen((there) =>
      there?.draft.id === kept.id
        ? now && withoutFault({ ...there, draft: now, saved: now })
        : there,
    );
    onToast(undefined);
  };

  /** Keeps what is written; false when it cannot be kept yet, and the card says why. */
  const keep = async (): Promise<boolean> => {
    if (!open || !isChanged) return true;
    const card = finished(open.draft);
    if (!card) {
      fault(word('editor_fault_empty'));
      return false;
    }
    return attempt(async () => {
      const before = open.saved;
      const kept = await keepCard(card, before);
      setOpen((now) => {
        if (now?.draft.id !== kept.id) return now;
        const draft = now.draft === open.draft ? kept : now.draft;
        return withoutFault({ ...now, saved: kept, draft });
      });
      setShelf((now) => withCard(now, kept));
      onToast({
        text: word('toast_saved'),
        undo: () => void attempt(() => takeBack(kept, before)),
      });
    });
  };

  return {
    open,
    isChanged,
    attempt,
    keep,
    show: (card: Card, language: string) =>
      setOpen({ draft: card, saved: card, language, wording: 0 }),
    begin: (language: string, draft = blankCard(new Date())) =>
      setOpen({ draft, language, wording: 0 }),
    shut: () => setOpen(undefined),
    /** What others have changed meanwhile, as long as nothing is being written here. */
    follow: (cards: readonly Card[]) =>
      setOpen((now) => {
        const card = cards.find((one) => one.id === now?.draft.id);
        return now && card && now.draft === now.saved ? { ...now, draft: card, saved: card } : now;
      }),
    onDraft: (draft: Card) => setOpen((now) => now && withoutFault({ ...now, draft })),
    onLanguage: (language: string) => setOpen((now) => now && { ...now, language, wording: 0 }),
    onWording: (wording: number) => setOpen((now) => now && { ...now, wording }),
    // What is written goes into the copy; the card that was open stays as it was kept last.
    onCopy: () =>
      setOpen((now) => {
        if (!now) return now;
        const { language, wording } = now;
        return { draft: copyOf(now.draft, new Date()), language, wording };
      }),
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
  };
}

function withoutFault({ fault: _, ...open }: Open): Open {
  return open;
}
