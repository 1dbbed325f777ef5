import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../utils/templates/card.ts';
import { wordFor } from '../utils/words.ts';
import { CardRow } from './card-row.tsx';
import './card-list.css';

interface CardListProps {
  cards: readonly Card[];
  opened?: string;
  /** My languages, whose presence each row shows. */
  languages: readonly string[];
  onOpen(id: string, how: 'mouse' | 'keyboard'): void;
  onRemove(id: string): void;
}

/** Height of a row in px, as card-list.css has it: rows outside the window are never made. */
const rowHeight = 84;
const spare = 4;

/** The library's cards, as a list box that holds only the rows in view, however many there are. */
export function CardList({ cards, opened, languages, onOpen, onRemove }: CardListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(0);
  const current = Math.min(active, cards.length - 1);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  function moveTo(index: number) {
    const next = Math.max(0, Math.min(cards.length - 1, index));
    setActive(next);
    const element = box.current;
    if (!element) return;
    const [top, bottom] = [next * rowHeight, (next + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const to: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: cards.length - 1,
    };
    const id = cards[current]?.id;
    const next = to[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (next !== undefined) moveTo(next);
    else if (id && (event.key === 'Enter' || event.key === ' ')) onOpen(id, 'keyboard');
    else if (id && event.key === 'Delete') onRemove(id);
    else return;
    event.preventDefault();
  }

  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const last = Math.min(cards.length, Math.ceil((view.top + view.height) / rowHeight) + spare);

  return (
    <div
      ref={box}
      id="cards"
      class="card-list"
      role="listbox"
      tabIndex={0}
      aria-label={wordFor('library_cards', cards.length)}
      aria-activedescendant={cards[current] ? `card-${cards[current].id}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) =>
        setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
    >
      <div class="card-list-whole" style={{ height: `${cards.length * rowHeight}px` }}>
        {cards.slice(first, last).map((card, at) => (
          <CardRow
            key={card.id}
            card={card}
            top={(first + at) * rowHeight}
            place={first + at + 1}
            of={cards.length}
            languages={languages}
            isActive={first + at === current}
            isOpen={card.id === opened}
            onOpen={() => {
              setActive(first + at);
              onOpen(card.id, 'mouse');
            }}
          />
        ))}
      </div>
    </div>
  );
}
