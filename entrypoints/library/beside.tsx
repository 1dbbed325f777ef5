import { useLayoutEffect, useRef } from 'preact/hooks';
import { BrandList } from '../../components/brand-list.tsx';
import { CardAsked } from '../../components/card-asked.tsx';
import { CardEditor } from '../../components/card-editor.tsx';
import { FollowedLibraries } from '../../components/followed-libraries.tsx';
import { SettingsForm } from '../../components/settings-form.tsx';
import { TeamBar } from '../../components/team-bar.tsx';
import { TeamPage } from '../../components/team-page.tsx';
import { TrashList } from '../../components/trash-list.tsx';
import type { Card } from '../../utils/templates/card.ts';
import { fold } from '../../utils/templates/fold.ts';
import { recordOfCard } from '../../utils/templates/question-tally.ts';
import { interfaceLanguage, word } from '../../utils/words.ts';
import { ChecksPage } from './checks-page.tsx';
import { cardLimits, offeredLanguages, speakingSites } from './choices.ts';
import { CopiesPage } from './copies.tsx';
import type { useDesk } from './desk.ts';
import { ExchangePage } from './exchange-page.tsx';
import { useFollowed } from './followed.ts';
import { History } from './history.tsx';
import { Questions } from './questions.tsx';
import { samplePost } from './sample-post.ts';
import { useTeams } from './teams.ts';

/** What stands beside the list: the card that lies open, or one of the side pages. */
export function Beside({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const { shelf, open, page } = desk;
  const { settings } = shelf;
  const teams = useTeams(desk);
  const followed = useFollowed(desk);
  const bar = open?.saved ? teams.barFor(open.saved) : undefined;
  const asked = open?.saved && recordOfCard(shelf.questions, open.saved.id);
  const isReading = bar?.isReader === true;
  const languages = open
    ? [...new Set([...settings.languages, ...open.draft.wordings.map((one) => one.language)])]
    : settings.languages;

  // What lies there anew is read from its beginning, wherever the one before was left.
  const side = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    side.current?.scrollTo(0, 0);
  }, [page, open?.draft.id]);

  const scoping = { brands: shelf.brands, onScope: desk.onScope };

  const openById = (id: string) => {
    const card = shelf.cards.find((one) => one.id === id);
    if (card) desk.onOpen(card, card.wordings[0]?.language ?? 'en', 'keyboard');
  };

  return (
    <div ref={side} class="library-side">
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
      {open?.saved && asked && <CardAsked {...asked} />}
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
      {page === 'checks' && <ChecksPage desk={desk} />}
      {page === 'exchange' && (
        <ExchangePage
          shelf={shelf}
          refresh={desk.refresh}
          onToast={desk.onToast}
          onClose={desk.onClose}
        />
      )}
      {page === 'questions' && <Questions desk={desk} />}
      {page === 'team' && (
        <TeamPage {...teams} {...scoping} onOpen={openById} onClose={desk.onClose}>
          <FollowedLibraries {...followed} {...scoping} />
        </TeamPage>
      )}
      {!open && !page && (
        <div class="library-empty">
          <p>{word('library_choose')}</p>
          <p class="hint">{word('library_keys')}</p>
        </div>
      )}
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
