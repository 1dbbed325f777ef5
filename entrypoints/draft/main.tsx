import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DraftFindings, findingInWords } from '../../components/draft-findings.tsx';
import { EndingLine, type EndingShown } from '../../components/ending-line.tsx';
import { ask } from '../../utils/ask.ts';
import { turnOff } from '../../utils/before-send.ts';
import { browser } from '../../utils/browser.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { loadWords, word } from '../../utils/words.ts';
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
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<Look>(undefined);
  const findings = hidden ? [] : (seen?.findings ?? []);
  const ended = ending ?? seen?.drafted.missed;
  const isShown = findings.length > 0 || ended !== undefined;

  const lookAgain = async () => {
    const found = await look(ticket, last.current);
    if (found && !found.drafted.text.trim()) setHidden(false);
    last.current = found;
    setSeen(found);
  };

  const hide = () => {
    setHidden(true);
    void ask('close', { ticket });
  };

  const mend = async (text: string) => {
    const ended = await ask('insert', { ticket, text, mode: 'replace' }).catch(
      (): EndingShown => ({ ending: 'failed', why: 'gone' }),
    );
    // What went in is seen in the box.
    setEnding(ended.ending === 'in' ? undefined : ended);
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

  useLayoutEffect(() => {
    const height = isShown ? (box.current?.offsetHeight ?? 0) : 0;
    void ask('grow', { ticket, height: Math.min(height, most) });
  });

  // Told once when something new is found, and not at every key.
  const names = findings.map(({ check }) => check).join(' ');
  useEffect(() => {
    const told = document.getElementById('told');
    if (told) told.textContent = findings[0] ? word('check_told', findingInWords(findings[0])) : '';
  }, [names]);

  return (
    <div ref={box}>
      {findings.length > 0 && (
        <DraftFindings
          findings={findings}
          open={open}
          settings={browser.runtime.getURL('/library.html#checks' as never)}
          toggle={() => setOpen(!open)}
          mend={({ mended }) => mended && void mend(mended)}
          turnOff={({ check }) => void turnOff(check, seen?.drafted.post?.site).then(lookAgain)}
          hide={hide}
        />
      )}
      {isShown && <EndingLine ending={ended} />}
    </div>
  );
}

async function start() {
  const { interfaceLanguage } = await readSettings();
  await loadWords(interfaceLanguage, browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) render(<Line />, root);
}

start().catch((error: unknown) => report('the line before Send', error));
