import { useEffect, useState } from 'preact/hooks';
import { ThanksPicture } from '../../components/thanks-picture.tsx';
import { copy } from '../../utils/composer/copy.ts';
import { erasePerson } from '../../utils/storage/forget.ts';
import { neverThank } from '../../utils/storage/thanks.ts';
import type { Line } from '../../utils/storage/thanks-share.ts';
import { weeksOf } from '../../utils/thanks/weeks.ts';
import { word } from '../../utils/words.ts';
import { AddByHand } from './add-by-hand.tsx';
import { Keeping } from './keeping.tsx';
import { type Ledger, readLedger, thankLine } from './ledger.ts';
import { Lines } from './lines.tsx';
import { Rules } from './rules.tsx';
import { titleOf } from './site-title.ts';

/** The page of thanks: who shared what lately, who waits, who was thanked, and all that a person may decide of it. */
export function ThanksPage({ first }: { first: Ledger }) {
  const [{ lines, settings, counter }, setLedger] = useState(first);
  const [site, setSite] = useState('');
  const [said, setSaid] = useState('');
  const look = () => void readLedger().then(setLedger);
  useEffect(() => {
    // Whoever returns from a site finds here what they did there.
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const after = (done: Promise<unknown>) => void done.then(look);

  const shown = lines.filter((line) => site === '' || line.site === site);
  const of = (...states: Line['state'][]) => shown.filter(({ state }) => states.includes(state));
  const thank = async (line: Line) => {
    const sign = await thankLine(line);
    if (sign.copy !== undefined) await copy(sign.copy);
    setSaid(sign.label);
    look();
  };
  return (
    <main>
      <h1>{word('thanks_title')}</h1>
      <p class="counter">{counter}</p>
      <p class="said" role="status">
        {said}
      </p>
      <label class="filter">
        {word('thanks_site')}
        <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
          <option value="">{word('thanks_all_sites')}</option>
          {[...new Set(lines.map((line) => line.site))].map((name) => (
            <option key={name} value={name}>
              {titleOf(name)}
            </option>
          ))}
        </select>
      </label>
      <section>
        <h2>{word('thanks_waiting')}</h2>
        <Lines
          lines={of('waiting')}
          none={word('thanks_waiting_none')}
          thank={(line) => void thank(line)}
          never={(line) => after(neverThank(line, true, Date.now()))}
          erase={(line) => after(erasePerson(line.site, line.account))}
        />
      </section>
      <section>
        <h2>{word('thanks_given')}</h2>
        <Lines
          lines={of('offered', 'sent')}
          none={word('thanks_given_none')}
          never={(line) => after(neverThank(line, true, Date.now()))}
          erase={(line) => after(erasePerson(line.site, line.account))}
        />
      </section>
      {of('never').length > 0 && (
        <section>
          <h2>{word('thanks_never_title')}</h2>
          <Lines
            lines={of('never')}
            none=""
            undo={(line) => after(neverThank(line, false, Date.now()))}
            erase={(line) => after(erasePerson(line.site, line.account))}
          />
        </section>
      )}
      <ThanksPicture weeks={weeksOf(shown, Date.now())} />
      <AddByHand added={look} />
      <Rules settings={settings} changed={look} />
      <Keeping lines={lines} changed={look} />
    </main>
  );
}
