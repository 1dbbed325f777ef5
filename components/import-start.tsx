import { useRef, useState } from 'preact/hooks';
import { interfaceLanguage, word, wordFor } from '../utils/words.ts';
import './import-start.css';

interface ImportStartProps {
  /** What was brought in lately, the last first. */
  recent: readonly { id: string; from: string; when: string; count: number }[];
  fault?: string;
  /** The table that was pasted; it stays until it was brought in, however it was refused. */
  pasted: string;
  onPasted(text: string): void;
  onFile(file: Blob, name: string): void;
  onTakeBack(id: string): void;
  onSave(kind: 'file' | 'table'): void;
  onClose(): void;
}

/** Where replies come in from a file or a pasted table, go out as one, and what came lately is taken back. */
export function ImportStart({
  recent,
  fault,
  pasted,
  onPasted,
  onFile,
  onTakeBack,
  onSave,
  onClose,
}: ImportStartProps) {
  const [isOver, setOver] = useState(false);
  const choose = useRef<HTMLInputElement>(null);
  const when = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section class="side-page import-start" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{word('exchange_title')}</h2>
      <p class="hint">{word('exchange_hint')}</p>
      {fault && (
        <p class="import-fault" role="alert">
          {fault}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the button in it does the same. */}
      <div
        class={`import-drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file, file.name);
        }}
      >
        <input
          ref={choose}
          type="file"
          class="spoken"
          tabIndex={-1}
          aria-label={word('exchange_choose')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file, file.name);
            // The same file can be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button main" onClick={() => choose.current?.click()}>
          {word('exchange_choose')}
        </button>
        <span>{word('exchange_drop')}</span>
      </div>
      <label class="import-paste">
        <span>{word('exchange_paste')}</span>
        <textarea
          class="field"
          dir="auto"
          rows={3}
          value={pasted}
          placeholder={word('exchange_paste_hint')}
          onInput={({ currentTarget: { value } }) => onPasted(value)}
        />
      </label>
      <button
        type="button"
        class="button"
        disabled={pasted.trim() === ''}
        onClick={() => onFile(new Blob([pasted]), word('exchange_pasted'))}
      >
        {word('exchange_look')}
      </button>

      {recent.length > 0 && (
        <>
          <h3>{word('exchange_recent')}</h3>
          <ul class="trash-list">
            {recent.map(({ id, from, when: at, count }) => (
              <li key={id}>
                <span>
                  <bdi>{from}</bdi>: {wordFor('library_cards', count)}
                </span>
                <time dateTime={at}>{when.format(new Date(at))}</time>
                <button type="button" class="button" onClick={() => onTakeBack(id)}>
                  {word('exchange_take_back')}
                  <span class="spoken">{from}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}

      <h3>{word('exchange_out')}</h3>
      <p class="hint">{word('exchange_out_hint')}</p>
      <div class="import-out">
        <button type="button" class="button" onClick={() => onSave('file')}>
          {word('exchange_out_file')}
        </button>
        <button type="button" class="button" onClick={() => onSave('table')}>
          {word('exchange_out_table')}
        </button>
      </div>
      <div class="side-page-actions">
        <button type="button" class="button" onClick={onClose}>
          {word('editor_close')}
        </button>
      </div>
    </section>
  );
}
