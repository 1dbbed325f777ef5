import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyList } from '../../components/copy-list.tsx';
import { writeLibrary } from '../../utils/exchange/own-json.ts';
import { allCopies, libraryIn, takeCopy } from '../../utils/storage/copies.ts';
import type { Copy } from '../../utils/storage/copy-names.ts';
import { word } from '../../utils/words.ts';
import { saveFile } from './save-file.ts';
import type { Shelf } from './shelf.ts';

/** Copies are made a minute after a change, and not more often than every ten minutes; on leaving, at once. */
const soon = 60_000;
const least = 600_000;
/** When nothing was changed here, another window or the team may have: a day's copy is made all the same. */
const daily = 86_400_000;

/** Keeps copies of the library while its page is open. What goes wrong with a copy never holds up the page. */
export function useCopies({ cards, brands }: Shelf): void {
  const first = useRef(cards);
  useEffect(() => {
    const before = first.current;
    // Reading the same cards anew is no change: they stay the same objects.
    const isChanged =
      cards.length !== before.length || cards.some((card, at) => card !== before[at]);
    const take = () => void takeCopy(isChanged ? least : daily).catch(() => {});
    const timer = setTimeout(take, isChanged ? soon : 10_000);
    const leave = () => {
      if (document.visibilityState === 'hidden' && isChanged) take();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [cards, brands]);
}

/** Gives the person a copy as a file of ours. */
export async function saveCopy(copy: Copy): Promise<void> {
  const day = copy.when.slice(0, 10);
  saveFile(`asante-${day}.json`, [writeLibrary(await libraryIn(copy))], 'application/json');
}

/** Below the settings: whether the browser keeps the library, and the copies there are of it. */
export function CopiesPage() {
  const [copies, setCopies] = useState<Copy[]>([]);
  const [isKept, setKept] = useState<boolean>();
  useEffect(() => {
    allCopies().then(setCopies, () => {});
    navigator.storage.persisted().then(setKept, () => {});
  }, []);
  return (
    <section class="side-page copies-page" aria-labelledby="copies-title">
      <h2 id="copies-title">{word('backup_title')}</h2>
      {isKept !== undefined && (
        <p>{word(isKept ? 'backup_persistent' : 'backup_not_persistent')}</p>
      )}
      {isKept === false && (
        <button
          type="button"
          class="button"
          onClick={() => navigator.storage.persist().then(setKept, () => {})}
        >
          {word('backup_ask')}
        </button>
      )}
      <p class="hint">{word('backup_hint')}</p>
      {copies.length === 0 && <p>{word('backup_none')}</p>}
      <CopyList
        copies={copies}
        onSave={(at) => {
          const copy = copies[at];
          if (copy) saveCopy(copy).catch(() => {});
        }}
      />
    </section>
  );
}
