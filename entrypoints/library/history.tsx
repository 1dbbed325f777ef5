import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { versionsOf } from '../../utils/storage/history.ts';
import type { Card } from '../../utils/templates/card.ts';
import { word } from '../../utils/words.ts';

type View = ComponentType<{
  card: Card;
  versions: { card: Card; until: string }[];
  onRestore(version: Card): void;
}>;

interface Read {
  View: View;
  versions: { card: Card; until: string }[];
}

/** The way to a card's history, below it; what shows differences is loaded when somebody looks. */
export function History({ card, onRestore }: { card: Card; onRestore(version: Card): void }) {
  const [isOpen, setOpen] = useState(false);
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (!isOpen) return;
    const look = async () => {
      const [{ CardHistory }, versions] = await Promise.all([
        import('../../components/card-history.tsx'),
        versionsOf(card.id),
      ]);
      setRead({ View: CardHistory, versions });
    };
    look().catch(() => setOpen(false));
  }, [isOpen, card]);
  return (
    <>
      <button
        type="button"
        class="button quiet card-history-open"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {word('history_open')}
      </button>
      {isOpen && read && <read.View card={card} versions={read.versions} onRestore={onRestore} />}
    </>
  );
}
