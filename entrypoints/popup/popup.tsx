import { useEffect, useState } from 'preact/hooks';
import { EndingLine, type EndingShown } from '../../components/ending-line.tsx';
import { HealthNote } from '../../components/health-note.tsx';
import { LanguageBar } from '../../components/language-bar.tsx';
import { Pointing } from '../../components/pointing.tsx';
import { type Mode, type Reply, ReplyDesk } from '../../components/reply-desk.tsx';
import { WaitingList } from '../../components/waiting-list.tsx';
import { browser } from '../../utils/browser.ts';
import { copy, holdClipboard } from '../../utils/composer/copy.ts';
import { takeTyped } from '../../utils/composer/early-keys.ts';
import { type Health, reportOf } from '../../utils/health.ts';
import type { Ending } from '../../utils/messages.ts';
import type { Seen } from '../../utils/orders.ts';
import {
  benchAt,
  noPost,
  noteAddress,
  noteBrand,
  noteUse,
  type Shelf,
} from '../../utils/replies.ts';
import { tell } from '../../utils/tell.ts';
import type { Brand } from '../../utils/templates/brand.ts';
import { inOrderOfNeed } from '../../utils/templates/waiting.ts';
import { languageName, word } from '../../utils/words.ts';
import { type Here, keepPointed, lookHere } from './here.ts';
import { canStay, followTabs, inSidePanel, stayBeside } from './side.ts';
import { SiteSwitch } from './site-switch.tsx';
import { ThanksList } from './thanks-list.tsx';

/** The popup: what Asante sees on this tab, and the library within reach of the box in use. */
export function Popup({ first, shelf }: { first: Here | undefined; shelf: Shelf }) {
  const [here, setHere] = useState(first);
  useEffect(() => (inSidePanel ? followTabs(() => void lookHere().then(setHere)) : undefined), []);
  return (
    <main>
      <h1 class="spoken">Asante</h1>
      <SiteSwitch key={here?.host} here={here} look={setHere} />
      {here?.seen && (
        <HealthNote
          health={here.seen.health}
          siteTitle={here.seen.siteTitle}
          mendingPage={browser.runtime.getURL('/mending.html' as never)}
          copyReport={copyReport}
        />
      )}
      {here?.on && here.seen?.site === 'anywhere' && (
        <Pointing
          pointed={here.seen.pointed}
          start={() => {
            void tell(here.tabId, 'point', {}).then(
              (begun) => begun && !inSidePanel && window.close(),
            );
          }}
          keep={(selectors) => void keepPointed(here, selectors).then(setHere)}
        />
      )}
      {here?.seen && <Picture {...here} seen={here.seen} brands={shelf.brands} />}
      {here?.seen && <ThanksList seen={here.seen} host={here.host ?? ''} />}
      <Library here={here} shelf={shelf} />
      <footer>
        <a href={browser.runtime.getURL('/library.html' as never)} target="_blank" rel="noreferrer">
          {word('panel_library')}
        </a>
        {!inSidePanel && here && canStay && (
          <button
            type="button"
            class="button quiet"
            onClick={(event) => {
              // Browsers open it straight from a click only.
              if (event.isTrusted) void stayBeside(here.tabId).then(() => window.close());
            }}
          >
            {word('popup_stay')}
          </button>
        )}
        <a href={browser.runtime.getURL('/thanks.html' as never)} target="_blank" rel="noreferrer">
          {word('thanks_title')}
        </a>
        <a href={browser.runtime.getURL('/welcome.html' as never)} target="_blank" rel="noreferrer">
          {word('popup_sites')}
        </a>
      </footer>
    </main>
  );
}

function copyReport(health: Health): Promise<boolean> {
  const [program = ''] = /(Firefox|Chrome)\/\d+/.exec(navigator.userAgent) ?? [];
  return copy(reportOf(health, browser.runtime.getManifest().version, program));
}

function Picture({
  seen,
  tabId,
  frameOf,
  brands,
}: Here & { seen: Seen; brands: readonly Brand[] }) {
  const counts = new Map<string, number>();
  for (const { id } of seen.posts) {
    const language = seen.languages[id]?.language ?? 'und';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const shares = [...counts]
    .map(([language, posts]) => ({
      language,
      posts,
      name: language === 'und' ? word('panel_unsure') : languageName(language),
    }))
    .sort((a, b) => b.posts - a.posts);
  const waiting = inOrderOfNeed(seen.posts, {
    languageOf: (id) => seen.languages[id]?.language,
    answered: (id) => seen.languages[id]?.answered === true,
    brands,
  });
  return (
    <section>
      <h2>{word('popup_seen', String(seen.posts.length), seen.siteTitle)}</h2>
      {shares.length > 0 && <LanguageBar shares={shares} label={word('popup_languages')} />}
      <WaitingList
        posts={waiting.slice(0, 4)}
        open={(id) => {
          void tell(tabId, 'open', { id }, frameOf?.(id)).then(
            (opened) => opened && window.close(),
          );
        }}
      />
    </section>
  );
}

function Library({ here, shelf }: { here: Here | undefined; shelf: Shelf }) {
  const [ending, setEnding] = useState<EndingShown>();
  const [busy, setBusy] = useState(false);
  const seen = here?.seen;
  const post = seen?.posts.find(({ id }) => id === seen.about) ?? noPost;
  const language = seen?.languages[post.id]?.language;

  const put = async ({ text, said }: Reply, mode: Mode) => {
    if (busy) return;
    setBusy(true);
    const clipboard = holdClipboard(text);
    const landed: EndingShown =
      mode === 'copy' || !seen || !here
        ? { ending: 'failed', why: mode === 'copy' ? 'asked' : 'no-box' }
        : await tell(here.tabId, 'insert', { text, mode }, seen.frame).catch(
            (): Ending => ({ ending: 'failed', why: 'no-box' }),
          );
    const copied = await clipboard(landed.ending === 'failed');
    setEnding(copied ? { ...landed, ending: 'copied' } : landed);
    if (copied || !['failed', 'too-long'].includes(landed.ending)) {
      await noteUse(said, post, text);
    }
    setBusy(false);
  };
  return (
    <section class="library">
      <ReplyDesk
        key={post.id}
        bench={benchAt(shelf, {
          post,
          ...(seen ? { siteTitle: seen.siteTitle } : {}),
          ...(language === undefined ? {} : { language }),
        })}
        author={post.author}
        busy={busy}
        typed={takeTyped}
        {...(seen ? { siteTitle: seen.siteTitle } : {})}
        {...(seen?.limit ? { limit: seen.limit } : {})}
        done={(reply, mode) => void put(reply, mode)}
        onBrand={(brand) => void noteBrand(shelf, post.site, brand)}
        onAddress={(address) => void noteAddress(shelf, post.site, address)}
      />
      <EndingLine ending={ending} />
    </section>
  );
}
