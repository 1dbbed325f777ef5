import { useEffect, useMemo, useState } from 'preact/hooks';
import { BrandList } from '../../components/brand-list.tsx';
import { CardEditor } from '../../components/card-editor.tsx';
import { CardFilters } from '../../components/card-filters.tsx';
import { CardList } from '../../components/card-list.tsx';
import { LibraryTop } from '../../components/library-top.tsx';
import { MarkedBar } from '../../components/marked-bar.tsx';
import { SettingsForm } from '../../components/settings-form.tsx';
import type { Shown } from '../../components/shown.ts';
import { TeamBar } from '../../components/team-bar.tsx';
import { TeamPage } from '../../components/team-page.tsx';
import { Toast } from '../../components/toast.tsx';
import { TrashList } from '../../components/trash-list.tsx';
import type { Card } from '../../utils/templates/card.ts';
import { fold } from '../../utils/templates/fold.ts';
import { prepare } from '../../utils/templates/search.ts';
import { variantFor } from '../../utils/templates/variants.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { cardLimits, offeredLanguages, speakingSites } from './choices.ts';
import { chosen, tagsOf } from './chosen.ts';
import { CopiesPage, useCopies } from './copies.tsx';
import { useDesk } from './desk.ts';
import { ExchangePage } from './exchange-page.tsx';
import { focusSoon } from './habits.ts';
import { History } from './history.tsx';
import { samplePost } from './sample-post.ts';
import type { Shelf } from './shelf.ts';
import { useTeams } from './teams.ts';

/** The library page: the list on one side, what is being written on the other. */
export function Library({ first, onInterface }: { first: Shelf; onInterface(): Promise<void> }) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>({});
  const desk = useDesk(first, onInterface);
  const { shelf, open, page } = desk;
  const teams = useTeams(desk);
  const { settings } = shelf;
  const { cards, counts } = useMemo(
    () => chosen(shelf, query, shown),
    [shelf.cards, shelf.usage, query, shown],
  );
  const tags = useMemo(() => tagsOf(shelf.cards), [shelf.cards]);

  useReadySearch(shelf.cards);
  useCopies(shelf);
  useEffect(() => {
    document.title = `${word('library_title')} – Asante`;
  }, [settings.interfaceLanguage]);

  const bar = open?.saved ? teams.barFor(open.saved) : undefined;
  const isReading = bar?.isReader === true;
  const languages = open
    ? [...new Set([...settings.languages, ...open.draft.wordings.map((one) => one.language)])]
    : settings.languages;

  return (
    <div class={`library ${open || page ? 'with-side' : ''}`}>
      <LibraryTop
        query={query}
        thrown={shelf.thrown.length}
        onQuery={setQuery}
        onNew={desk.onNew}
        onTrash={() => desk.onPage('trash')}
        onSettings={() => desk.onPage('settings')}
        onExchange={() => desk.onPage('exchange')}
        onTeam={() => desk.onPage('team')}
      />
      <main>
        <div class="library-cards">
          <CardFilters
            shown={shown}
            counts={counts}
            languages={settings.languages}
            brands={shelf.brands}
            tags={tags}
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
        <div class="library-side">
          {open?.saved && bar && (
            <TeamBar
              {...bar}
              {...(isReading
                ? {
                    reading: {
                      texts: open.saved.wordings,
                      onCopy: desk.onCopy,
                      onClose: desk.onClose,
                    },
                  }
                : {})}
              onShare={(library) => teams.onShare(open.draft, library)}
            />
          )}
          {open && !isReading && (
            <CardEditor
              draft={open.draft}
              isNew={!open.saved}
              isChanged={desk.isChanged}
              language={open.language}
              languages={languages}
              wording={open.wording}
              telling={{
                me: settings,
                now: new Date(),
                siteTitle: 'X',
                trustNames: settings.trustNames,
              }}
              sample={samplePost(open.language)}
              limits={cardLimits()}
              brands={shelf.brands}
              isTaken={isTaken(shelf.cards, open.draft)}
              onChange={desk.onDraft}
              onLanguage={desk.onLanguage}
              onWording={desk.onWording}
              onSave={desk.onSave}
              onRemove={() => desk.onRemove([open.draft.id])}
              onCopy={desk.onCopy}
              onDiscard={desk.onDiscard}
              onClose={desk.onClose}
              onMyDetails={() => desk.onPage('settings')}
              {...(open.fault === undefined ? {} : { fault: open.fault })}
            />
          )}
          {open?.saved && (
            <History
              key={open.saved.id}
              card={open.saved}
              onRestore={({ changed: _, ...version }) =>
                desk.onDraft({ ...version, changed: open.draft.changed })
              }
            />
          )}
          {page === 'trash' && (
            <TrashList
              thrown={shelf.thrown}
              onBringBack={desk.onBringBack}
              onEmpty={desk.onEmptyTrash}
              onClose={desk.onClose}
            />
          )}
          {page === 'settings' && (
            <>
              <SettingsForm
                key={interfaceLanguage()}
                choices={settings}
                offered={offeredLanguages}
                sites={speakingSites}
                onChange={desk.onSettings}
                onForget={desk.onForget}
                onClose={desk.onClose}
              />
              <BrandList
                brands={shelf.brands}
                signOffs={shelf.cards.filter((card) => card.part === 'sign-off')}
                sites={speakingSites}
                offered={offeredLanguages}
                languages={settings.languages}
                onBrand={desk.onBrand}
                onNew={desk.onNewBrand}
                onDrop={desk.onDropBrand}
              />
              <CopiesPage />
            </>
          )}
          {page === 'exchange' && (
            <ExchangePage
              shelf={shelf}
              refresh={desk.refresh}
              onToast={desk.onToast}
              onClose={desk.onClose}
            />
          )}
          {page === 'team' && <TeamPage {...teams} onClose={desk.onClose} />}
          {!open && !page && (
            <div class="library-empty">
              <p>{word('library_choose')}</p>
              <p class="hint">{word('library_keys')}</p>
            </div>
          )}
        </div>
      </main>
      <Toast
        onGone={() => desk.onToast(undefined)}
        {...(desk.toast ? { toast: desk.toast } : {})}
      />
    </div>
  );
}

/** Whether another card has this card's shortcut; letters are compared as search compares them. */
function isTaken(cards: readonly Card[], { id, shortcut }: Card) {
  if (shortcut === undefined) return false;
  const sought = fold(shortcut);
  return cards.some(
    (card) => card.shortcut !== undefined && card.id !== id && fold(card.shortcut) === sought,
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

/** Gets the cards ready for searching while nothing else is to do, so that the first letter typed is as quick as the rest. */
function useReadySearch(cards: readonly Card[]) {
  useEffect(() => {
    let at = 0;
    let waiting = 0;
    const go = (idle: IdleDeadline) => {
      at = prepare(cards, at, () => idle.timeRemaining() > 2);
      if (at < cards.length) waiting = requestIdleCallback(go);
    };
    waiting = requestIdleCallback(go);
    return () => cancelIdleCallback(waiting);
  }, [cards]);
}
