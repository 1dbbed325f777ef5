import { useState } from 'preact/hooks';
import { type WordKey, word, wordFor } from '../utils/words.ts';
import { ImportColumns, type TableColumn } from './import-columns.tsx';
import { type Choice, ImportRow, type IncomingReply, type Standing } from './import-row.tsx';
import { ImportUnknown, type UnknownVariable } from './import-unknown.tsx';
import './import-preview.css';

export interface ImportPreviewProps {
  /** The file's name, and the tool whose file it is. */
  from: string;
  tool: string;
  replies: readonly IncomingReply[];
  leftOut: readonly { title: string; why: string }[];
  unknown: readonly UnknownVariable[];
  /** Of a table whose columns are guessed. */
  columns?: readonly TableColumn[];
  languages: readonly string[];
  /** How many will be written. */
  count: number;
  /** Shortcuts that were taken and got a number. */
  renamed: number;
  fault?: string;
  onChoice(id: string, choice: Choice): void;
  onLanguage(id: string, text: number, language: string): void;
  onUnknown: Parameters<typeof ImportUnknown>[0]['onUnknown'];
  onColumn: Parameters<typeof ImportColumns>[0]['onColumn'];
  onBringIn(): void;
  onBack(): void;
}

const standings: Standing[] = ['conflict', 'changed', 'new', 'same'];
/** So many rows are drawn at first, and more each time they are asked for. */
const rowsAtOnce = 50;

/** All that a file would change, before anything is changed: what is new, what differs, what is not understood. */
export function ImportPreview(props: ImportPreviewProps) {
  const { replies } = props;
  const [shown, setShown] = useState<Standing>();
  const [most, setMost] = useState(rowsAtOnce);
  const inOrder = standings.flatMap((standing) =>
    shown === undefined || shown === standing
      ? replies.filter((reply) => reply.standing === standing)
      : [],
  );
  return (
    <section class="side-page import-preview" aria-labelledby="import-title">
      <h2 id="import-title">
        <bdi>{props.from}</bdi>
      </h2>
      <p class="hint">{word('exchange_read_as', props.tool)}</p>
      {props.fault && (
        <p class="import-fault" role="alert">
          {props.fault}
        </p>
      )}
      {props.columns && <ImportColumns columns={props.columns} onColumn={props.onColumn} />}
      {props.unknown.length > 0 && (
        <ImportUnknown unknown={props.unknown} onUnknown={props.onUnknown} />
      )}
      <fieldset class="import-standings">
        <legend class="spoken">{word('exchange_shown')}</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={shown === undefined}
          onClick={() => setShown(undefined)}
        >
          {word('library_all')} <span class="chip-count">{replies.length}</span>
        </button>
        {standings.map((standing) => (
          <button
            key={standing}
            type="button"
            class="chip"
            aria-pressed={shown === standing}
            onClick={() => setShown(shown === standing ? undefined : standing)}
          >
            {word(`exchange_standing_${standing}`)}{' '}
            <span class="chip-count">
              {replies.filter((reply) => reply.standing === standing).length}
            </span>
          </button>
        ))}
      </fieldset>
      <ul class="import-rows">
        {inOrder.slice(0, most).map((reply) => (
          <ImportRow
            key={reply.id}
            reply={reply}
            languages={props.languages}
            onChoice={props.onChoice}
            onLanguage={props.onLanguage}
          />
        ))}
      </ul>
      {inOrder.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + rowsAtOnce)}>
          {wordFor('exchange_more', inOrder.length - most)}
        </button>
      )}
      {props.leftOut.length > 0 && (
        <>
          <h3>{word('exchange_left_out')}</h3>
          <ul class="import-left-out">
            {props.leftOut.slice(0, 100).map(({ title, why }, at) => (
              <li key={at}>
                <bdi>{title}</bdi>: {word(`exchange_why_${why.replaceAll('-', '_')}` as WordKey)}
              </li>
            ))}
          </ul>
        </>
      )}
      {props.renamed > 0 && <p class="hint">{wordFor('exchange_renamed', props.renamed)}</p>}
      <div class="side-page-actions import-actions">
        <button
          type="button"
          class="button main"
          disabled={props.count === 0}
          onClick={props.onBringIn}
        >
          {props.count === 0 ? word('exchange_nothing') : wordFor('exchange_bring', props.count)}
        </button>
        <button type="button" class="button" onClick={props.onBack}>
          {word('exchange_back')}
        </button>
      </div>
    </section>
  );
}
