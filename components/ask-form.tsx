import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  askedOf,
  type Filled,
  type PointName,
  pointsOf,
  questionKinds,
} from '../utils/templates/question.ts';
import { word } from '../utils/words.ts';
import { Lines, PointField, Tick } from './question-fields.tsx';
import { kindInWords, questionInWords, whoInWords } from './question-words.ts';
import './question.css';

interface AskFormProps {
  /** What the form begins with; `gist` names nobody. */
  start: Pick<Filled, 'kind' | 'text' | 'card' | 'language'> & { gist: string };
  /** Whose post it is and where: they go along only if the person wishes it. */
  author?: string;
  link?: string;
  /** The teams that can be asked. */
  teams: readonly { id: string; name: string }[];
  onAsk(filled: Filled, library: string | undefined): void;
  onCopy(text: string): void;
  onBack(): void;
}

/** A question to colleagues, or a note to oneself: what is asked, of whom, and what they are shown of the post. */
export function AskForm({ start, author, link, teams, ...props }: AskFormProps) {
  const [kind, setKind] = useState(start.kind);
  const [asks, setAsks] = useState('');
  const [gist, setGist] = useState(start.gist);
  const [to, setTo] = useState<Filled['to']>('anyone');
  const [named, setNamed] = useState(false);
  // A joke needs no address; whoever is to answer a post has to find it.
  const [linked, setLinked] = useState(start.kind !== 'humour');
  const [library, setLibrary] = useState(teams[0]?.id ?? '');
  const [points, setPoints] = useState<Filled['points']>({});
  const form = useRef<HTMLFormElement>(null);
  // Before it is drawn: who types at once would lose the first letters.
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const filled: Filled = {
    ...start,
    kind,
    asks: asks.trim(),
    to,
    gist: gist.trim(),
    points: Object.fromEntries(
      pointsOf[kind].flatMap((name) => (points[name]?.trim() ? [[name, points[name]]] : [])),
    ),
    ...(named && author ? { author } : {}),
    ...(linked && link ? { link } : {}),
  };
  const trusted = (act: () => void) => (event: MouseEvent) => event.isTrusted && act();

  return (
    <form
      ref={form}
      class="ask-form"
      aria-label={word('ask_title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) props.onAsk(filled, library || undefined);
      }}
    >
      <label>
        <span>{word('ask_kind')}</span>
        <select
          class="field"
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(questionKinds.find((one) => one === value) ?? kind)
          }
        >
          {questionKinds
            .filter((one) => one !== 'humour' || start.text !== undefined)
            .map((one) => (
              <option key={one} value={one}>
                {kindInWords(one)}
              </option>
            ))}
        </select>
      </label>
      {start.text !== undefined && (
        <p class="ask-text" dir="auto" lang={start.language}>
          {start.text}
        </p>
      )}
      <Lines label={word('ask_asks')} value={asks} most={2000} onValue={setAsks} />
      <Lines label={word('ask_gist')} value={gist} most={1000} onValue={setGist} />
      {pointsOf[kind].map((point: PointName) => (
        <PointField
          key={point}
          kind={kind}
          point={point}
          said={points[point] ?? ''}
          onSay={(text) => setPoints((now) => ({ ...now, [point]: text }))}
        />
      ))}
      {author && (
        <Tick label={word('ask_with_author', author)} checked={named} onChange={setNamed} />
      )}
      {link && <Tick label={word('ask_with_link')} checked={linked} onChange={setLinked} />}
      <div class="ask-pair">
        <label>
          <span>{word('ask_to')}</span>
          <select
            class="field"
            value={to}
            onChange={({ currentTarget: { value } }) =>
              setTo(askedOf.find((one) => one === value) ?? to)
            }
          >
            {askedOf.map((one) => (
              <option key={one} value={one}>
                {whoInWords(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{word('ask_where')}</span>
          <select
            class="field"
            value={library}
            onChange={({ currentTarget }) => setLibrary(currentTarget.value)}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{word('ask_where_mine')}</option>
          </select>
        </label>
      </div>
      <div class="ask-acts">
        <button type="submit" class="button main">
          {word('ask_keep')}
        </button>
        <button
          type="button"
          class="button"
          onClick={trusted(() => props.onCopy(questionInWords(filled)))}
        >
          {word('ask_copy')}
        </button>
        <a class="button" href={mailOf(filled)} target="_blank" rel="noreferrer">
          {word('ask_mail')}
        </a>
        <button type="button" class="button quiet" onClick={trusted(props.onBack)}>
          {word('editor_close')}
        </button>
      </div>
    </form>
  );
}

/** Mail programs take some 2,000 characters of an address; the person sees what is left out. */
function mailOf(filled: Filled): string {
  const body = [...questionInWords(filled)].slice(0, 1500).join('');
  const subject = `${kindInWords(filled.kind)} ${filled.asks}`.trim().slice(0, 120).toWellFormed();
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
