import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnUse } from '../../components/import-columns.tsx';
import type { Choice } from '../../components/import-row.tsx';
import type { Fate } from '../../components/import-unknown.tsx';
import type { ToastWords } from '../../components/toast.tsx';
import { plan, usual } from '../../utils/exchange/compare.ts';
import { type Breathe, writeLibrary } from '../../utils/exchange/own-json.ts';
import { allBrands } from '../../utils/storage/brands.ts';
import { allCards } from '../../utils/storage/cards.ts';
import { allImports, bringIn, takeBack } from '../../utils/storage/imports.ts';
import { interfaceLanguage, word, wordFor } from '../../utils/words.ts';
import { breather } from './breathe.ts';
import { guessLanguages } from './guess.ts';
import { focusSoon } from './habits.ts';
import { type Incoming, type Outlook, outlook } from './incoming.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { saveFile } from './save-file.ts';
import type { Shelf } from './shelf.ts';

interface Busy {
  what: string;
  share?: number;
  stop(): void;
}

/** Bringing in and taking out: what was read and decided, what is under way, and everything that can be done. */
export function useExchange(
  shelf: Shelf,
  refresh: () => Promise<void>,
  onToast: (toast: ToastWords | undefined) => void,
) {
  const [incoming, setIncoming] = useState<Incoming>();
  const [out, setOut] = useState<Outlook>();
  const [pasted, setPasted] = useState('');
  const [busy, setBusy] = useState<Busy>();
  const [fault, setFault] = useState<string>();
  const [recent, setRecent] = useState<{ id: string; from: string; when: string; count: number }[]>(
    [],
  );
  const latest = useRef(0);

  const look = async () => {
    const imports = await allImports();
    setRecent(imports.map(({ cards, ...rest }) => ({ ...rest, count: cards.length })));
  };
  useEffect(() => void look().catch(() => {}), []);

  /** Runs what may take long, with progress and a way to stop it; trouble is told on the page. */
  const run = async (
    what: string,
    work: (breathe: Breathe, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const control = new AbortController();
    const stop = () => control.abort();
    setBusy({ what, stop });
    setFault(undefined);
    try {
      await work(
        breather(control.signal, (share) => setBusy((now) => now && { ...now, share })),
        control.signal,
      );
    } catch (error) {
      setFault(control.signal.aborted ? word('exchange_stopped') : refusalInWords(error));
    }
    setBusy(undefined);
  };

  const foresee = async (next: Incoming, breathe: Breathe) => {
    const [fallback = 'en'] = shelf.settings.languages;
    setOut(await outlook(next, await allCards(), fallback, breathe));
    setIncoming(next);
  };

  /** The same file under another decision; of several in a row, the last one counts. */
  const decide = (next: Incoming) => {
    setIncoming(next);
    latest.current += 1;
    const turn = latest.current;
    const breathe: Breathe = async () => {
      if (turn !== latest.current) throw new DOMException('another decision', 'AbortError');
    };
    foresee(next, breathe).catch((error: unknown) => {
      if (turn === latest.current) setFault(refusalInWords(error));
    });
  };

  const onFile = (file: Blob, from: string) =>
    run(word('exchange_reading', from), async (breathe) => {
      const { readFile } = await import('../../utils/exchange/read-file.ts');
      const reading = await readFile(new Uint8Array(await file.arrayBuffer()), breathe);
      const guessed =
        reading.kind === 'foreign' ? await guessLanguages(reading.findings.found, breathe) : [];
      const fresh = { from, reading, guessed, said: new Map(), unknown: new Map() };
      await foresee({ ...fresh, choices: new Map() }, breathe);
      focusSoon('.import-preview button');
    });

  const onColumn = (at: number, use: ColumnUse | undefined) =>
    run(word('exchange_reading', incoming?.from ?? ''), async (breathe) => {
      if (incoming?.reading.kind !== 'foreign' || !incoming.reading.columns) return;
      const { rereadColumns } = await import('../../utils/exchange/read-file.ts');
      const uses = incoming.reading.columns.uses.map((one, place) =>
        place === at ? use : one === use ? undefined : one,
      );
      const reading = rereadColumns({ ...incoming.reading.columns, uses });
      const guessed = await guessLanguages(reading.findings.found, breathe);
      await foresee({ ...incoming, reading, guessed, said: new Map() }, breathe);
    });

  const planned = incoming && out && planOf(incoming, out, shelf);

  const onTakeBack = (id: string) =>
    run(word('exchange_taking_back'), async () => {
      const left = await takeBack(id);
      await Promise.all([refresh(), look()]);
      onToast({
        text: left === 0 ? word('exchange_taken_back') : wordFor('exchange_left', left),
      });
    });

  const onBringIn = () =>
    run(word('exchange_bringing'), async (breathe, signal) => {
      if (!planned || !incoming || !out) return;
      await breathe(0);
      const total = planned.planned.length;
      const made = await bringIn(incoming.from, planned.planned, out.brands, (done) => {
        signal.throwIfAborted();
        setBusy((now) => now && { ...now, share: done / total });
      });
      if (incoming.from === word('exchange_pasted')) setPasted('');
      setIncoming(undefined);
      setOut(undefined);
      await Promise.all([refresh(), look()]);
      onToast({
        text: wordFor('exchange_done', total),
        undo: () => void onTakeBack(made.id),
      });
      focusSoon('.import-start button');
    });

  const onSave = (kind: 'file' | 'table') =>
    run(word('exchange_saving'), async () => {
      const library = { cards: await allCards(), brands: await allBrands() };
      const day = new Date().toISOString().slice(0, 10);
      if (kind === 'file') {
        saveFile(`asante-${day}.json`, [writeLibrary(library)], 'application/json');
      } else {
        const { writeLibraryTable } = await import('../../utils/exchange/own-csv.ts');
        saveFile(
          `asante-${day}.csv`,
          [writeLibraryTable(library, interfaceLanguage())],
          'text/csv',
        );
      }
    });

  return {
    incoming,
    out,
    busy,
    fault,
    pasted,
    onPasted: setPasted,
    recent,
    count: planned ? planned.planned.length : 0,
    renamed: planned ? planned.renamed : 0,
    onFile,
    onColumn,
    onTakeBack,
    onBringIn,
    onSave,
    onBack: () => {
      setIncoming(undefined);
      setOut(undefined);
      setFault(undefined);
      focusSoon('.import-start button');
    },
    onChoice: (id: string, choice: Choice) =>
      setIncoming(
        (now) => now && { ...now, choices: new Map([...now.choices, [id, choice] as const]) },
      ),
    onUnknown: (variable: string, fate: Fate) =>
      incoming &&
      decide({ ...incoming, unknown: new Map([...incoming.unknown, [variable, fate] as const]) }),
    onLanguage: (id: string, text: number, language: string) => {
      const at = out?.compared.findIndex(({ card }) => card.id === id) ?? -1;
      if (incoming && at >= 0)
        decide({
          ...incoming,
          said: new Map([...incoming.said, [`${at} ${text}`, language] as const]),
        });
    },
  };
}

/** What would be written now; nothing when the library could not hold it. */
function planOf({ choices }: Incoming, { compared }: Outlook, { cards }: Shelf) {
  try {
    return plan(
      compared,
      ({ card, standing }) => choices.get(card.id) ?? usual[standing],
      cards,
      new Date(),
    );
  } catch {
    return undefined;
  }
}
