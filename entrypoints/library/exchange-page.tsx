import { ImportBusy } from '../../components/import-busy.tsx';
import { ImportPreview } from '../../components/import-preview.tsx';
import { ImportStart } from '../../components/import-start.tsx';
import type { ToastWords } from '../../components/toast.tsx';
import { word } from '../../utils/words.ts';
import { offeredLanguages } from './choices.ts';
import { useExchange } from './exchange.ts';
import { repliesOf, unknownsOf } from './incoming.ts';
import type { Shelf } from './shelf.ts';

/** The side of the library page where replies come in and go out. */
export function ExchangePage({
  shelf,
  refresh,
  onToast,
  onClose,
}: {
  shelf: Shelf;
  refresh(): Promise<void>;
  onToast(toast: ToastWords | undefined): void;
  onClose(): void;
}) {
  const exchange = useExchange(shelf, refresh, onToast);
  const { incoming, out, busy, fault } = exchange;
  const told = fault === undefined ? {} : { fault };
  if (busy) {
    const share = busy.share === undefined ? {} : { share: busy.share };
    return <ImportBusy what={busy.what} onStop={busy.stop} {...share} />;
  }
  if (!incoming || !out) {
    return (
      <ImportStart
        recent={exchange.recent}
        pasted={exchange.pasted}
        onPasted={exchange.onPasted}
        onFile={(file, name) => void exchange.onFile(file, name)}
        onTakeBack={(id) => void exchange.onTakeBack(id)}
        onSave={(kind) => void exchange.onSave(kind)}
        onClose={onClose}
        {...told}
      />
    );
  }
  const { reading } = incoming;
  const columns = reading.kind === 'foreign' ? reading.columns : undefined;
  return (
    <ImportPreview
      from={incoming.from}
      tool={reading.kind === 'own' ? word('name') : reading.tool}
      replies={repliesOf(incoming, out)}
      leftOut={out.leftOut}
      unknown={unknownsOf(incoming)}
      languages={[...new Set([...shelf.settings.languages, ...offeredLanguages])]}
      count={exchange.count}
      renamed={exchange.renamed}
      onChoice={exchange.onChoice}
      onLanguage={exchange.onLanguage}
      onUnknown={exchange.onUnknown}
      onColumn={(at, use) => void exchange.onColumn(at, use)}
      onBringIn={() => void exchange.onBringIn()}
      onBack={exchange.onBack}
      {...(columns
        ? {
            columns: columns.names.map((name, at) => ({
              name,
              sample: columns.rows[columns.hasHead ? 1 : 0]?.cells[at] ?? '',
              ...(columns.uses[at] ? { use: columns.uses[at] } : {}),
            })),
          }
        : {})}
      {...told}
    />
  );
}
