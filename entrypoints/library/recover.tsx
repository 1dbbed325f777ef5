import { useEffect, useState } from 'preact/hooks';
import { CopyList } from '../../components/copy-list.tsx';
import { allCopies, beginWith } from '../../utils/storage/copies.ts';
import type { Copy } from '../../utils/storage/copy-names.ts';
import { StoreTrouble } from '../../utils/storage/trouble.ts';
import { word } from '../../utils/words.ts';
import { saveCopy } from './copies.tsx';
import { troubleInWords } from './trouble-in-words.ts';

interface RecoverProps {
  /** What went wrong; absent when the library is gone without a word. */
  error?: unknown;
  /** Goes on with an empty library. */
  onWithout?(): void;
}

/**
 * Instead of the library when it cannot be read or is gone: what is wrong, in words, and the copies. Until the person
 * decides nothing is written, and an empty library is never shown in its place.
 */
export function Recover({ error, onWithout }: RecoverProps) {
  const [copies, setCopies] = useState<Copy[]>();
  const [asked, setAsked] = useState<Copy>();
  const [fault, setFault] = useState<string>();
  const what = error instanceof StoreTrouble ? error.what : undefined;
  // A newer Asante's library is whole, and one that is open elsewhere as well: neither is ever replaced.
  const mayBegin = error === undefined || what === 'unreadable' || what === 'upgrade';
  useEffect(() => {
    allCopies().then(setCopies, () => setCopies([]));
  }, []);
  const tell = (problem: unknown) => setFault(troubleInWords(problem));
  const begin = (copy: Copy) => beginWith(copy).then(() => location.reload(), tell);

  return (
    <main class="library-trouble">
      <div role="alert">
        <h1>{word(error === undefined ? 'recover_lost' : 'trouble_title')}</h1>
        <p>{error === undefined ? word('recover_lost_hint') : troubleInWords(error)}</p>
      </div>
      {error === undefined ? (
        <button type="button" class="button" onClick={onWithout}>
          {word('recover_without')}
        </button>
      ) : (
        <button type="button" class="button main" onClick={() => location.reload()}>
          {word('trouble_again')}
        </button>
      )}
      {copies && copies.length > 0 && !asked && (
        <>
          <h2>{word('recover_title')}</h2>
          {mayBegin && error !== undefined && <p>{word('recover_hint')}</p>}
          <CopyList
            copies={copies}
            onSave={(at) => {
              const copy = copies[at];
              if (copy) saveCopy(copy).catch(tell);
            }}
            {...(mayBegin
              ? {
                  begin: word(error === undefined ? 'recover_use' : 'recover_begin'),
                  onBegin: (at: number) => {
                    const copy = copies[at];
                    // Where nothing is left, nothing can be lost.
                    if (copy && error === undefined) void begin(copy);
                    else setAsked(copy);
                  },
                }
              : {})}
          />
        </>
      )}
      {copies && copies.length === 0 && <p class="hint">{word('recover_none')}</p>}
      {asked && (
        <div role="alertdialog" aria-labelledby="recover-sure">
          <p id="recover-sure">{word('recover_sure')}</p>
          <button type="button" class="button" onClick={() => setAsked(undefined)}>
            {word('recover_leave')}
          </button>{' '}
          <button
            type="button"
            class="button"
            onClick={(event) => {
              if (event.isTrusted) void begin(asked);
            }}
          >
            {word('recover_do')}
          </button>
        </div>
      )}
      {fault && <p role="alert">{fault}</p>}
    </main>
  );
}
