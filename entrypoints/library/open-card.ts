import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useRef, useState } from 'preact/hooks';
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
  const [open, draw] = useState<Open>();
  // What waits for its turn finds the card as it is by then, not as it was drawn.
  const held = useRef<Open | undefined>(undefined);
  const setOpen = (next: (now: Open | undefined) => Open | undefined) => {
    held.current = next(held.current);
    draw(held.current);
  };
  const isChanged = hasChanges(open);
  useWarningOnLeave(isChanged);
  const inTurn = useTurns();

  const fault = (text: string) => setOpen((now) => now && { ...now, fault: text });

  /** Runs a change and tells its trouble, where there is a card at the card. */
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    try {
      await change();
      return true;
    } catch (error) {
      const text = troubleInWords(error);
      if (held.current) fault(text);
      else onToast({ text });
      return false;
    }
  };

  /**
   * Takes the keeping of a card back: as it was before, or away when there was none. What was written since stays on
   * the desk, to be kept or not.
   */
  const takeBack = async (kept: Card, before?: Card) => {
    const now = before && (await keepCard(before, kept));
    if (!now) await throwAway([kept.id]);
    setShelf((there) => (now ? withCard(there, now) : withThrown(there, [kept.id], new Date())));
    setOpen((there) => {
      if (there?.draft.id !== kept.id) return there;
      const { saved: _, ...rest } = withoutFault(there);
      const isWrittenOn = !sameCard(there.draft, kept);
      if (!now) return isWrittenOn ? rest : undefined;
      return { ...rest, saved: now, draft: isWrittenOn ? there.draft : now };
    });
  };

  /** Keeps what is written; false when it cannot be kept yet, and the card says why. */
  const keep = () =>
    inTurn(async () => {
      const asked = held.current;
      if (!asked || !hasChanges(asked)) return true;
      const card = finished(asked.draft);
      if (!card) {
        fault(word('editor_fault_empty'));
        return false;
      }
      // The Undo of an earlier keeping would take away what this one is based on.
      onToast(undefined);
      return attempt(async () => {
        const before = asked.saved;
        const kept = await keepCard(card, before);
        setOpen((now) => {
          if (now?.draft.id !== kept.id) return now;
          const draft = now.draft === asked.draft ? kept : now.draft;
          return withoutFault({ ...now, saved: kept, draft });
        });
        setShelf((now) => withCard(now, kept));
        onToast({
          text: word('toast_saved'),
          undo: () => void inTurn(() => attempt(() => takeBack(kept, before))),
        });
      });
    });

  return {
    open,
    isChanged,
    attempt,
    keep,
    show: (card: Card, language: string) =>
      setOpen(() => ({ draft: card, saved: card, language, wording: 0 })),
    begin: (language: string, draft = blankCard(new Date())) =>
      setOpen(() => ({ draft, language, wording: 0 })),
    shut: () => setOpen(() => undefined),
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
      setOpen(() => undefined);
      focusSoon('#cards');
      onToast({ text: word('toast_discarded'), undo: () => setOpen(() => discarded) });
    },
  };
}

/** Whether there is something to keep: a new card that says nothing is nothing. */
function hasChanges(open: Open | undefined): boolean {
  if (!open) return false;
  return open.saved ? !sameCard(open.draft, open.saved) : finished(open.draft) !== undefined;
}

/** Does one act after another: a second keeping is based on what the first one kept. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <Result>(act: () => Promise<Result>): Promise<Result> => {
    const mine = last.current.then(act);
    last.current = mine.catch(() => {});
    return mine;
  };
}

function withoutFault({ fault: _, ...open }: Open): Open {
  return open;
}
