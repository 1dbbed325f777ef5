import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { choiceOf } from '../../components/choices.ts';
import { EndingLine, type EndingShown } from '../../components/ending-line.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { ReplyPicker } from '../../components/reply-picker.tsx';
import { ask } from '../../utils/ask.ts';
import { browser } from '../../utils/browser.ts';
import { copy } from '../../utils/composer/copy.ts';
import type { Ending, Held, PostLanguage } from '../../utils/messages.ts';
import { cluesOf } from '../../utils/post.ts';
import { noteUse, type Offered, offersFor, openShelf, type Shelf } from '../../utils/replies.ts';
import { correct } from '../../utils/storage/corrections.ts';
import { loadWords, word } from '../../utils/words.ts';
import { watchSeen } from './seen.ts';
import '../../components/theme.css';
import './panel.css';

const ticket = location.hash.slice(1);

interface Hand {
  held: Held;
  shelf: Shelf;
  found: PostLanguage;
}

function Panel({ held, shelf, found }: Hand) {
  const { post } = held;
  const [language, setLanguage] = useState(found.language);
  const [query, setQuery] = useState('');
  const [ending, setEnding] = useState<EndingShown>();
  const [busy, setBusy] = useState(false);
  const [seen] = useState(() => watchSeen());

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing)
        void ask('close', { ticket });
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);

  const offered = offersFor(shelf, {
    post,
    siteTitle: held.siteTitle,
    query,
    ...(language === undefined ? {} : { language }),
  });
  const choices = offered.map(({ offer, card }) => choiceOf(offer, card, held.limit));
  const one = (id: string) => offered[choices.findIndex((choice) => choice.id === id)];

  const put = async (id: string, mode: 'at-caret' | 'replace') => {
    const picked = one(id);
    if (!picked || busy) return;
    if (!seen()) return setEnding({ ending: 'failed', why: 'covered' });
    setBusy(true);
    setEnding(undefined);
    const landed = await ask('insert', { ticket, text: picked.offer.text, mode }).catch(
      (): Ending => ({ ending: 'failed', why: 'gone' }),
    );
    await done(landed, picked);
    setBusy(false);
  };
  const done = async (landed: Ending, picked: Offered) => {
    // The page script could not reach the clipboard from where it stands; this frame has the person's click,
    // unless that click may have been a trick.
    const honest = landed.ending === 'failed' && landed.why !== 'covered';
    const ended: Ending =
      honest && (await copy(picked.offer.text)) ? { ...landed, ending: 'copied' } : landed;
    setEnding(ended);
    if (ended.ending !== 'failed' && ended.ending !== 'too-long') await noteUse(picked, post.site);
  };

  return (
    <main>
      <header>
        <h1>
          {word('panel_reply_to')} <bdi>{post.author}</bdi>
        </h1>
        <LanguageChoice
          language={language}
          sure={found.language === language ? found.confidence : 1}
          because={found.language === language ? found.because : 'person'}
          also={found.language === language ? (found.also ?? []) : []}
          languages={shelf.settings.languages}
          choose={(tag, about) => {
            setLanguage(tag);
            void correct(about, post, tag);
          }}
        />
        <button
          type="button"
          class="button quiet"
          aria-label={word('panel_close')}
          title={word('panel_close')}
          onClick={(event) => event.isTrusted && void ask('close', { ticket })}
        >
          ✕
        </button>
      </header>
      {held.copies && <p class="copies">{word('panel_copies')}</p>}
      <ReplyPicker
        choices={choices}
        query={query}
        search={setQuery}
        busy={busy}
        pick={({ id }) => void put(id, 'at-caret')}
        replace={({ id }) => void put(id, 'replace')}
        copy={({ id }) => {
          const picked = one(id);
          if (!picked) return;
          void copy(picked.offer.text).then((copied) => {
            setEnding({ ending: copied ? 'copied' : 'failed', why: 'asked' });
            return copied ? noteUse(picked, post.site) : undefined;
          });
        }}
      />
      <EndingLine ending={ending} />
      <footer>
        <a href={browser.runtime.getURL('/library.html' as never)} target="_blank" rel="noreferrer">
          {word('panel_library')}
        </a>
      </footer>
    </main>
  );
}

async function open() {
  const held = await ask('held', { ticket });
  // Without a post that this ticket was given for, the frame stays empty, whoever opened it.
  if (!held) return;
  const shelf = await openShelf();
  await loadWords(shelf.settings.interfaceLanguage, browser.i18n.getUILanguage());
  const [found] = await ask('languages', [cluesOf(held.post)]);
  const root = document.getElementById('root');
  if (root && found) render(<Panel held={held} shelf={shelf} found={found} />, root);
}

open().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
