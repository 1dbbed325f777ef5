import { useState } from 'preact/hooks';
import type { Health, Trouble } from '../utils/health.ts';
import { type WordKey, word } from '../utils/words.ts';
import './health-note.css';

const wordsOf = (trouble: Trouble) => word(`health_${trouble.replaceAll('-', '_')}` as WordKey);

/** Says that a page does not look as Asante knows it, and what is different; nothing where all is fine. */
export function HealthNote({
  health,
  siteTitle,
  mendingPage,
  copyReport,
}: {
  health: Health | undefined;
  siteTitle: string;
  /** Address of the page where a file of selectors can be opened. */
  mendingPage: string;
  /** Puts a report on the clipboard; false where that failed. */
  copyReport(health: Health): Promise<boolean>;
}) {
  const [copied, setCopied] = useState(false);
  if (!health) return null;
  if (health.state === 'fine') {
    if (health.findings.mended.length === 0) return null;
    return (
      <p class="health-mended">
        {word('mending_mended')}{' '}
        <a href={mendingPage} target="_blank" rel="noreferrer">
          {word('mending_title')}
        </a>
      </p>
    );
  }
  return (
    <section class={`health-note ${health.state}`}>
      <p role="status">
        {word(health.state === 'off' ? 'health_off' : 'health_degraded', siteTitle)}
      </p>
      <details>
        <summary>{word('health_what')}</summary>
        <ul>
          {health.troubles.map((trouble) => (
            <li key={trouble}>{wordsOf(trouble)}</li>
          ))}
        </ul>
        <button
          type="button"
          class="button quiet"
          onClick={(event) => event.isTrusted && void copyReport(health).then(setCopied)}
        >
          {word('health_report')}
        </button>
        <a href={mendingPage} target="_blank" rel="noreferrer">
          {word('mending_title')}
        </a>
        <span role="status">{copied && word('health_report_copied')}</span>
      </details>
    </section>
  );
}
