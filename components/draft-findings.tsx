import type { CheckName, Finding } from '../utils/checks/finding.ts';
import type { QuestionKind } from '../utils/templates/question.ts';
import { languageName, type WordKey, word } from '../utils/words.ts';
import './draft-findings.css';

/** What can be asked about a finding, of colleagues or of oneself, and what its button says. */
const asked: Partial<Record<CheckName, { kind: QuestionKind; says: WordKey }>> = {
  humour: { kind: 'humour', says: 'check_ask_humour' },
  promise: { kind: 'ask', says: 'ask_title' },
  team: { kind: 'ask', says: 'ask_title' },
  rumour: { kind: 'rumour', says: 'check_ask_rumour' },
};

interface DraftFindingsProps {
  findings: readonly Finding[];
  open: boolean;
  /** Address of the page where checks are turned on and off. */
  settings: string;
  toggle(): void;
  mend(finding: Finding): void;
  ask(kind: QuestionKind): void;
  /** Never this one on this site again. */
  turnOff(finding: Finding): void;
  hide(): void;
}

/** One quiet line: the first thing found, its mend, and the others when asked for. */
export function DraftFindings(props: DraftFindingsProps) {
  const { findings, open, settings, toggle, mend, turnOff, hide } = props;
  const shown = open ? findings : findings.slice(0, 1);
  return (
    <section class="draft-findings" aria-label={word('check_title')}>
      <ul>
        {shown.map((finding) => (
          <li key={finding.check}>
            <span class={finding.thought ? 'spot soft' : 'spot'} aria-hidden="true" />
            <p>{findingInWords(finding)}</p>
            {finding.mended !== undefined && (
              <button type="button" class="button main" onClick={trusted(() => mend(finding))}>
                {word(finding.check === 'repeat' ? 'check_other_wording' : 'check_mend')}
              </button>
            )}
            <AskButton check={finding.check} ask={props.ask} />
            {open && (
              <button type="button" class="button quiet" onClick={trusted(() => turnOff(finding))}>
                {word('check_not_here')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="draft-acts">
        {open && (
          <a href={settings} target="_blank" rel="noreferrer">
            {word('check_settings')}
          </a>
        )}
        <button type="button" class="button quiet" aria-expanded={open} onClick={trusted(toggle)}>
          {open ? word('check_fewer') : word('check_all', String(findings.length))}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={word('check_hide')}
          title={word('check_hide')}
          onClick={trusted(hide)}
        >
          ✕
        </button>
      </div>
    </section>
  );
}

const trusted = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();

function AskButton({ check, ask }: { check: CheckName; ask: DraftFindingsProps['ask'] }) {
  const question = asked[check];
  return question ? (
    <button type="button" class="button" onClick={trusted(() => ask(question.kind))}>
      {word(question.says)}
    </button>
  ) : null;
}

/** What was found, in the interface's language, and how sure that is. */
export function findingInWords({
  check,
  quote = '',
  count = 0,
  sure,
  thought,
  as,
}: Finding): string {
  const key = `check_${check.replaceAll('-', '_')}${as ? `_${as}` : ''}` as WordKey;
  const about = check === 'language' ? languageName(quote) : quote;
  const said =
    check === 'too-long'
      ? word(key, String(count), about)
      : word(key, check === 'repeat' ? String(count) : about);
  const told = thought ? word('check_suggestion', said) : said;
  return sure === undefined
    ? told
    : `${told} (${word('check_sure', String(Math.round(sure * 100)))})`;
}
