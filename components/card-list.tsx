import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../utils/templates/card.ts';
import { wordFor } from '../utils/words.ts';
import { CardRow } from './card-row.tsx';
import { actOf } from './list-keys.ts';
import './card-list.css';

interface CardListProps {
  cards: readonly Card[];
  opened?: string;
  /** Ids of the marked cards. */
  marked: ReadonlySet<string>;
  /** My languages, whose presence each row shows. */
  languages: readonly string[];
  /** Libraries besides one's own, by id. */
  libraries: ReadonlyMap<string, { name: string; colour: string }>;
  onOpen(id: string, how: 'mouse' | 'keyboard'): void;
  onMarked(marked: ReadonlySet<string>): void;
  /** The marked cards, or the one in focus where none is marked. */
  onRemove(ids: readonly string[]): void;
}

/** Height of a row in px, as card-list.css has it: rows outside the window are never made. */
const rowHeight = 84;
const spare = 4;

/** The library's cards, as a list box that holds only the rows in view, however many there are. */
export function CardList(props: CardListProps) {
  const { cards, opened, marked, languages, libraries, onOpen, onMarked, onRemove } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(0);
  const [anchor, setAnchor] = useState(0);
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

  function moveTo(next: number) {
    setActive(next);
    const element = box.current;
    if (!element) return;
    const [top, bottom] = [next * rowHeight, (next + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }

  const markRun = (from: number, to: number) => {
    const run = cards.slice(Math.min(from, to), Math.max(from, to) + 1);
    onMarked(new Set([...marked, ...run.map(({ id }) => id)]));
  };
  const toggle = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    onMarked(next);
  };

  function onKeyDown(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const act = actOf(event, { current, anchor, count: cards.length, page });
    const card = cards[current];
    if (!act || !card || (act.act === 'unmark' && marked.size === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.act === 'move') {
      setAnchor(act.to);
      moveTo(act.to);
    } else if (act.act === 'mark run') {
      markRun(act.from, act.to);
      moveTo(act.to);
    } else if (act.act === 'mark') toggle(card.id);
    else if (act.act === 'mark all') onMarked(new Set(cards.map(({ id }) => id)));
    else if (act.act === 'unmark') onMarked(new Set());
    else if (act.act === 'open') onOpen(card.id, 'keyboard');
    else onRemove(marked.size > 0 ? [...marked] : [card.id]);
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
      aria-multiselectable="true"
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
            {...libraryOf(card, libraries)}
            isActive={first + at === current}
            isOpen={card.id === opened}
            isMarked={marked.has(card.id)}
            onPress={(how) => {
              setActive(first + at);
              if (how === 'mark run') return markRun(anchor, first + at);
              setAnchor(first + at);
              if (how === 'mark') toggle(card.id);
              else onOpen(card.id, 'mouse');
            }}
          />
        ))}
      </div>
    </div>
  );
}

function libraryOf({ library }: Card, libraries: CardListProps['libraries']) {
  const found = library === undefined ? undefined : libraries.get(library);
  return found ? { library: found } : {};
}
