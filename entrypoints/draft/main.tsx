import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DraftFindings, findingInWords } from '../../components/draft-findings.tsx';
import { EndingLine, type EndingShown } from '../../components/ending-line.tsx';
import { ask } from '../../utils/ask.ts';
import { turnOff } from '../../utils/before-send.ts';
import { browser } from '../../utils/browser.ts';
import { copy } from '../../utils/composer/copy.ts';
import { noPost, noteUse } from '../../utils/replies.ts';
import { report } from '../../utils/report.ts';
import { myTeams } from '../../utils/storage/questions.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import type { QuestionKind } from '../../utils/templates/question.ts';
import { loadWords, word } from '../../utils/words.ts';
import { Asking, type Wished } from './asking.tsx';
import { type Look, look } from './look.ts';
import '../../components/theme.css';
import './draft.css';

const ticket = location.hash.slice(1);
const most = 600;
const again = new MessageEvent('message', { data: 'look' });

function Line() {
  const [seen, setSeen] = useState<Look>();
  const [open, setOpen] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [ending, setEnding] = useState<EndingShown>();
  const [asking, setAsking] = useState<Wished>();
  const [kept, setKept] = useState(false);
  const box = useRef<HTMLElement>(null);
  const last = useRef<Look>(undefined);
  const findings = hidden ? [] : (seen?.findings ?? []);
  const ended = ending ?? seen?.drafted.missed;
  const isShown = findings.length > 0 || ended !== undefined;

  const lookAgain = async () => {
    const found = await look(ticket, last.current);
    if (found && !found.drafted.text.trim()) setHidden(false);
    if (found?.drafted.text !== last.current?.drafted.text) setKept(false);
    last.current = found;
    setSeen(found);
  };

  const hide = () => {
    setHidden(true);
    setKept(false);
    void ask('close', { ticket });
  };

  const mend = async (text: string, another: Look['another']) => {
    const ended = await ask('insert', { ticket, text, mode: 'replace' }).catch(
      (): EndingShown => ({ ending: 'failed', why: 'gone' }),
    );
    // What went in is seen in the box.
    setEnding(ended.ending === 'in' ? undefined : ended);
    if (!another || (ended.ending !== 'in' && ended.ending !== 'changed')) return;
    await noteUse([another], seen?.drafted.post ?? noPost, another.text);
    await lookAgain();
  };

  // The teams are known first: a frame that is empty meanwhile is hidden, and draws nothing any more.
  const begin = async (kind: QuestionKind) => {
    const teams = await myTeams();
    if (seen) setAsking({ kind, seen, teams });
  };

  /** Whoever asked, or thought better of it, goes on where they were. */
  const endAsking = (isKept: boolean) => {
    setAsking(undefined);
    setEnding(undefined);
    setKept(isKept);
    setTimeout(() => box.current?.querySelector('button')?.focus());
  };

  useEffect(() => {
    // The page may send this, too: it makes us look, and tells us nothing.
    const told = ({ data }: MessageEvent) => {
      if (data === 'look') lookAgain().catch((error: unknown) => report('a draft', error));
    };
    addEventListener('message', told);
    // Whoever comes back to this page may have changed what is checked.
    const back = () => document.visibilityState === 'visible' && told(again);
    document.addEventListener('visibilitychange', back);
    told(again);
    const key = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) hide();
    };
    addEventListener('keydown', key);
    return () => {
      removeEventListener('message', told);
      removeEventListener('keydown', key);
      document.removeEventListener('visibilitychange', back);
    };
  }, []);

  // Where there is nothing to tell, the box is 0 px high.
  const grow = () =>
    void ask('grow', { ticket, height: Math.min(box.current?.offsetHeight ?? 0, most) });
  useLayoutEffect(grow);
  useEffect(() => {
    const sizes = new ResizeObserver(grow);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);

  // Told once when something new is found, and not at every key.
  const names = findings.map(({ check }) => check).join(' ');
  useEffect(() => {
    const told = document.getElementById('told');
    if (told) told.textContent = findings[0] ? word('check_told', findingInWords(findings[0])) : '';
  }, [names]);

  return (
    <main ref={box}>
      {asking && (
        <Asking
          {...asking}
          onAsked={() => endAsking(true)}
          onCopy={(text) =>
            void copy(text).then((isIn) =>
              setEnding({ ending: isIn ? 'copied' : 'failed', why: 'asked' }),
            )
          }
          onBack={() => endAsking(false)}
        />
      )}
      {findings.length > 0 && !asking && (
        <DraftFindings
          findings={findings}
          open={open}
          settings={browser.runtime.getURL('/library.html#checks' as never)}
          toggle={() => setOpen(!open)}
          ask={(kind) => void begin(kind)}
          mend={({ check, mended }) =>
            mended && void mend(mended, check === 'repeat' ? seen?.another : undefined)
          }
          turnOff={({ check }) => void turnOff(check, seen?.drafted.post?.site).then(lookAgain)}
          hide={hide}
        />
      )}
      <p class="draft-asked" role="status">
        {kept && word('ask_kept')}
      </p>
      {isShown && <EndingLine ending={ended} />}
    </main>
  );
}

async function start() {
  const { interfaceLanguage } = await readSettings();
  await loadWords(interfaceLanguage, browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) render(<Line />, root);
}

start().catch((error: unknown) => report('the line before Send', error));
