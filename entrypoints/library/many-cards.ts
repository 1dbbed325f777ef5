import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useState } from 'preact/hooks';
import type { ToastWords } from '../../components/toast.tsx';
import { changeBack, changeCards } from '../../utils/storage/bulk.ts';
import { allCards, bringBack, throwAway } from '../../utils/storage/cards.ts';
import type { Card } from '../../utils/templates/card.ts';
import { wordFor } from '../../utils/words.ts';
import { focusSoon } from './habits.ts';
import type { useOpenCard } from './open-card.ts';
import { type Shelf, withCards, withThrown } from './shelf.ts';

interface Around {
  setShelf: Dispatch<StateUpdater<Shelf>>;
  onToast(toast?: ToastWords): void;
  card: ReturnType<typeof useOpenCard>;
}

/** The cards that are marked, and what can be done with many at once; everything can be undone. */
export function useManyCards({ setShelf, onToast, card }: Around) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const run = (change: () => Promise<void>) => void card.attempt(change);

  const back = async (ids: readonly string[]) => {
    await bringBack(ids);
    const sought = new Set(ids);
    const cards = (await allCards()).filter(({ id }) => sought.has(id));
    setShelf((now) => withCards(now, cards));
  };

  return {
    marked,
    onMarked: setMarked,
    onBringBack: (ids: readonly string[]) =>
      run(async () => {
        await back(ids);
        if (ids.length > 1) onToast({ text: wordFor('toast_back', ids.length) });
      }),
    /** Moves cards to the trash. */
    onRemove: (ids: readonly string[]) =>
      run(async () => {
        const isOpen = card.open !== undefined && ids.includes(card.open.draft.id);
        // What is being written goes along into the trash, so that bringing back brings all of it.
        if (isOpen) await card.keep();
        await throwAway(ids);
        setShelf((now) => withThrown(now, ids, new Date()));
        setMarked(new Set());
        if (isOpen) card.shut();
        focusSoon('#cards');
        onToast({
          text: wordFor('toast_removed', ids.length),
          undo: () => run(() => back(ids)),
        });
      }),
    /** Changes all marked cards in the same way. */
    onChangeMarked: (change: (card: Card) => Card) =>
      run(async () => {
        if (!(await card.keep())) return;
        const changed = await changeCards([...marked], change);
        const after = changed.map((one) => one.after);
        setShelf((now) => withCards(now, after));
        card.follow(after);
        onToast({
          text: wordFor('toast_changed', changed.length),
          undo: () =>
            run(async () => {
              const restored = await changeBack(changed);
              setShelf((now) => withCards(now, restored));
              card.follow(restored);
            }),
        });
      }),
  };
}
