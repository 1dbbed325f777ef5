import { useMemo, useState } from 'preact/hooks';
import { CardFilters } from '../../components/card-filters.tsx';
import { CardList } from '../../components/card-list.tsx';
import { MarkedBar } from '../../components/marked-bar.tsx';
import type { Shown } from '../../components/shown.ts';
import { variantFor } from '../../utils/templates/variants.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { chosen, tagsOf } from './chosen.ts';
import type { useDesk } from './desk.ts';
import { focusSoon } from './habits.ts';

/** The list of the library under its search and filters, and what can be done with many cards at once. */
export function ListSide({ desk, query }: { desk: ReturnType<typeof useDesk>; query: string }) {
  const [shown, setShown] = useState<Shown>({});
  const { shelf, open } = desk;
  const { settings } = shelf;
  const { cards, counts } = useMemo(
    () => chosen(shelf, query, shown),
    [shelf.cards, shelf.usage, query, shown],
  );
  const libraries = useMemo(
    () => new Map(shelf.libraries.map((library) => [library.id, library])),
    [shelf.libraries],
  );
  const tags = useMemo(() => tagsOf(shelf.cards), [shelf.cards]);

  return (
    <div class="library-cards">
      <CardFilters
        shown={shown}
        counts={counts}
        languages={settings.languages}
        brands={shelf.brands}
        tags={tags}
        libraries={shelf.libraries}
        onChange={setShown}
      />
      <p class="library-count" role="status">
        {cards.length === 0
          ? word('library_nothing')
          : wordFor(
              'library_cards',
              cards.length === shelf.cards.length ? shelf.total : cards.length,
            )}
      </p>
      {desk.marked.size > 0 && (
        <MarkedBar
          count={desk.marked.size}
          brands={shelf.brands}
          tags={tags}
          onChange={desk.onChangeMarked}
          onRemove={() => desk.onRemove([...desk.marked])}
          onUnmark={() => {
            desk.onMarked(new Set());
            focusSoon('#cards');
          }}
        />
      )}
      <CardList
        cards={cards}
        marked={desk.marked}
        languages={settings.languages}
        libraries={libraries}
        onMarked={desk.onMarked}
        onOpen={(id, how) => {
          const card = shelf.cards.find((one) => one.id === id);
          const language =
            card &&
            firstLanguage(
              card.wordings,
              settings.languages,
              (tag) => variantFor(card, tag)?.language,
            );
          if (card) desk.onOpen(card, language ?? 'en', how);
        }}
        onRemove={desk.onRemove}
        {...(open ? { opened: open.draft.id } : {})}
      />
    </div>
  );
}

/** The language to show a card in: the interface's, else the first of mine that it has, else its own first. */
function firstLanguage(
  wordings: readonly { language: string }[],
  mine: readonly string[],
  has: (tag: string) => string | undefined,
) {
  for (const tag of [interfaceLanguage(), ...mine]) {
    const language = has(tag);
    if (language) return language;
  }
  return wordings[0]?.language ?? mine[0];
}
