import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { AskForm } from '../../components/ask-form.tsx';
import { AskedHere } from '../../components/asked-here.tsx';
import { EndingLine, type EndingShown } from '../../components/ending-line.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { type Mode, type Reply, ReplyDesk } from '../../components/reply-desk.tsx';
import { ask } from '../../utils/ask.ts';
import { askColleagues } from '../../utils/asking.ts';
import { browser } from '../../utils/browser.ts';
import { copy, holdClipboard } from '../../utils/composer/copy.ts';
import { hearEarly, takeTyped, typedBefore } from '../../utils/composer/early-keys.ts';
import { normal } from '../../utils/composer/read-text.ts';
import type { Ending, Held, PostLanguage } from '../../utils/messages.ts';
import { cluesOf } from '../../utils/post.ts';
import {
  benchAt,
  noteAddress,
  noteBrand,
  noteUse,
  openShelf,
  type Shelf,
} from '../../utils/replies.ts';
import { correct } from '../../utils/storage/corrections.ts';
import { myTeams, questionsAt } from '../../utils/storage/questions.ts';
import { gistOf } from '../../utils/templates/gist.ts';
import type { Filled, Question } from '../../utils/templates/question.ts';
import { loadWords, word } from '../../utils/words.ts';
import { watchSeen } from './seen.ts';
import '../../components/theme.css';
import './panel.css';

const ticket = location.hash.slice(1);
type Start = Parameters<typeof AskForm>[0]['start'];

/** Where a question is answered, and where a card is made of it. */
const pageOf = ({ id }: Question, what: 'question' | 'card') =>
  browser.runtime.getURL(`/library.html#${what}/${id}` as never);

interface Hand {
  asked: Question[];
  teams: Awaited<ReturnType<typeof myTeams>>;
  held: Held;
  shelf: Shelf;
  found: PostLanguage;
}

function Panel({ held, shelf, found, teams, ...hand }: Hand) {
  const { post } = held;
  const [language, setLanguage] = useState(found.language);
  const [ending, setEnding] = useState<EndingShown>();
  const [busy, setBusy] = useState(false);
  const [shorter, setShorter] = useState<Reply>();
  const [asked, setAsked] = useState(hand.asked);
  const [asking, setAsking] = useState<Start>();
  const [told, setTold] = useState('');
  const [seen] = useState(() => watchSeen());

  // Before it is drawn, as the focus: Esc means what is seen.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // What is being asked is given up first, and only then the panel.
      if (asking) setAsking(undefined);
      else void ask('close', { ticket });
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [asking]);

  const put = async (reply: Reply, mode: Mode) => {
    if (busy) return;
    setEnding(undefined);
    if (mode === 'copy') {
      const ended = (await copy(reply.text)) ? 'copied' : 'failed';
      return done({ ending: ended, why: 'asked' }, reply);
    }
    if (!seen()) return setEnding({ ending: 'failed', why: 'covered' });
    setBusy(true);
    const clipboard = holdClipboard(reply.text);
    const landed = await ask('insert', { ticket, text: reply.text, mode }).catch(
      (): Ending => ({ ending: 'failed', why: 'gone' }),
    );
    // The page script could not reach the clipboard from where it stands; this frame has the person's click,
    // unless that click may have been a trick.
    const honest = landed.ending === 'failed' && landed.why !== 'covered';
    const isCopied = await clipboard(honest);
    await done(isCopied ? { ...landed, ending: 'copied' } : landed, reply);
    setBusy(false);
  };
  const start: Start = {
    kind: 'ask',
    gist: gistOf(post),
    ...(language === undefined ? {} : { language }),
  };
  const keepAsked = async (filled: Filled, library: string | undefined) => {
    await askColleagues(library, filled, post);
    setAsked(await questionsAt(post));
    setAsking(undefined);
    setTold(word('ask_kept'));
  };
  const done = async (ended: EndingShown, { said, text, shorter: wording }: Reply) => {
    setEnding(ended);
    setShorter(ended.ending === 'too-long' ? wording(ended.over ?? 0) : undefined);
    if (ended.ending !== 'failed' && ended.ending !== 'too-long') {
      await noteUse(said, post, text);
    }
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
            void correct(about, post, tag).then(() => ask('reread', null));
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
      {asked.length > 0 && <AskedHere questions={asked} page={pageOf} />}
      {held.copies && <p class="copies">{word('panel_copies')}</p>}
      {asking ? (
        <AskForm
          start={asking}
          author={post.author}
          {...(post.permalink === undefined ? {} : { link: post.permalink })}
          teams={teams.filter(({ may }) => may)}
          onAsk={(filled, library) => void keepAsked(filled, library)}
          onCopy={(text) =>
            void copy(text).then((isIn) =>
              setEnding({ ending: isIn ? 'copied' : 'failed', why: 'asked' }),
            )
          }
          onBack={() => setAsking(undefined)}
        />
      ) : (
        <ReplyDesk
          bench={benchAt(shelf, {
            post,
            siteTitle: held.siteTitle,
            ...(language === undefined ? {} : { language }),
          })}
          author={post.author}
          siteTitle={held.siteTitle}
          busy={busy}
          canReplace
          typed={takeTyped}
          inBox={(text) => normal(held.draft ?? '').includes(normal(text))}
          {...(held.limit ? { limit: held.limit } : {})}
          done={(reply, mode) => void put(reply, mode)}
          onBrand={(brand) => void noteBrand(shelf, post.site, brand)}
          onAddress={(address) => void noteAddress(shelf, post.site, address)}
          onTest={({ text }, { card, offer }) =>
            setAsking({ ...start, kind: 'humour', text, card: card.id, language: offer.language })
          }
        />
      )}
      <p class="told" role="status">
        {told}
      </p>
      <EndingLine ending={ending} shorter={shorter && (() => void put(shorter, 'at-caret'))} />
      <footer>
        <button
          type="button"
          class="button quiet"
          aria-expanded={asking !== undefined}
          onClick={(event) => event.isTrusted && setAsking(asking ? undefined : start)}
        >
          {word('ask_title')}
        </button>
        <a href={browser.runtime.getURL('/library.html' as never)} target="_blank" rel="noreferrer">
          {word('panel_library')}
        </a>
      </footer>
    </main>
  );
}

/** Esc while the library is being opened: nothing has been begun that would be given up first. */
function closeEarly(event: KeyboardEvent) {
  if (event.isTrusted && event.key === 'Escape') void ask('close', { ticket });
}

async function open() {
  hearEarly();
  // Chromium leaves the keyboard with the page until a frame of another process asks for it.
  focus();
  addEventListener('keydown', closeEarly);
  const held = await ask('held', { ticket });
  // Without a post that this ticket was given for, the frame stays empty, whoever opened it.
  if (!held) return;
  typedBefore(held.typed);
  const shelf = await openShelf();
  await loadWords(shelf.settings.interfaceLanguage, browser.i18n.getUILanguage());
  const [[found], asked, teams] = await Promise.all([
    ask('languages', [cluesOf(held.post)]),
    questionsAt(held.post),
    myTeams(),
  ]);
  const root = document.getElementById('root');
  if (!root || !found) return;
  removeEventListener('keydown', closeEarly);
  render(<Panel {...{ held, shelf, found, asked, teams }} />, root);
}

open().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
