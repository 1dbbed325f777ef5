import type { Line } from '../../utils/storage/thanks-share.ts';
import { interfaceLanguage, word } from '../../utils/words.ts';
import { titleOf } from './site-title.ts';

interface LinesProps {
  lines: readonly Line[];
  /** What stands there when there are none. */
  none: string;
  thank?(line: Line): void;
  never?(line: Line): void;
  undo?(line: Line): void;
  erase(line: Line): void;
}

/** So many rows are drawn; a filter finds the others. */
const mostRows = 200;

/** People of the ledger, each with what may be done about them. */
export function Lines({ lines, none, ...acts }: LinesProps) {
  if (lines.length === 0) return <p class="hint">{none}</p>;
  return (
    <ul class="lines">
      {lines.slice(0, mostRows).map((line) => (
        <Row
          key={`${line.site} ${line.account} ${line.post} ${line.state}`}
          line={line}
          {...acts}
        />
      ))}
    </ul>
  );
}

function Row({
  line,
  thank,
  never,
  undo,
  erase,
}: { line: Line } & Omit<LinesProps, 'lines' | 'none'>) {
  const { site, account, name, kind, state, at, address } = line;
  const day = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' });
  const button = (
    words: string,
    act: ((line: Line) => void) | undefined,
    kind: string,
    sign?: string,
  ) =>
    act && (
      <button
        type="button"
        class={`button ${kind}`}
        aria-label={words}
        title={words}
        onClick={(event) => event.isTrusted && act(line)}
      >
        {sign ?? words}
      </button>
    );
  return (
    <li>
      <span class="who">
        <bdi class="name">{name}</bdi> <bdi class="account">@{account}</bdi>
        <small>
          {titleOf(site)} · {word(`thanks_kind_${kind}`)} ·{' '}
          <time dateTime={at}>{day.format(new Date(at))}</time>
          {(state === 'sent' || state === 'offered') && ` · ${word(`thanks_state_${state}`)}`}
          {address && (
            <>
              {' · '}
              <a href={address} target="_blank" rel="noreferrer" dir="ltr">
                {new URL(address).host}
              </a>
            </>
          )}
        </small>
      </span>
      {button(word('thanks_thank', name), thank, 'main')}
      {button(word('thanks_never_undo', name), undo, '')}
      {button(word('thanks_never_do', name), never, 'quiet', '⊘')}
      {button(word('thanks_erase_one', name), erase, 'quiet', '✕')}
    </li>
  );
}
