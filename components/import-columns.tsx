import { word } from '../utils/words.ts';
import './import-columns.css';

const uses = ['title', 'text', 'shortcut', 'tags', 'language', 'note'] as const;
export type ColumnUse = (typeof uses)[number];

/** A column of somebody's table: its name or number, a cell of it, and what it is taken for. */
export interface TableColumn {
  name: string;
  sample: string;
  use?: ColumnUse;
}

interface ImportColumnsProps {
  columns: readonly TableColumn[];
  onColumn(at: number, use: ColumnUse | undefined): void;
}

/** What each column of a table is for, as it was guessed, to be put right. */
export function ImportColumns({ columns, onColumn }: ImportColumnsProps) {
  return (
    <>
      <h3>{word('exchange_columns')}</h3>
      <div class="import-columns">
        {columns.map(({ name, sample, use }, at) => (
          <label key={at}>
            <span dir="auto">{name}</span>
            <select
              class="field"
              value={use ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onColumn(at, value === '' ? undefined : (value as ColumnUse))
              }
            >
              <option value="">{word('exchange_use_none')}</option>
              {uses.map((one) => (
                <option key={one} value={one}>
                  {word(`exchange_use_${one}`)}
                </option>
              ))}
            </select>
            <span class="hint" dir="auto">
              {sample.slice(0, 60)}
            </span>
          </label>
        ))}
      </div>
    </>
  );
}
