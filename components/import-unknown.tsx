import { word, wordFor } from '../utils/words.ts';
import './import-preview.css';

export type Fate = 'keep' | 'blank' | 'drop';
const fates: Fate[] = ['keep', 'blank', 'drop'];

/** A variable of another tool that we do not have: in how many replies it stands, and what becomes of it. */
export interface UnknownVariable {
  variable: string;
  count: number;
  fate: Fate;
}

interface ImportUnknownProps {
  unknown: readonly UnknownVariable[];
  onUnknown(variable: string, fate: Fate): void;
}

/** So many are shown; whoever has more decides about the first ones first. */
const most = 60;

/** Every variable that is not understood, once, with the choice to keep it as text, to be asked for it, or to drop it. */
export function ImportUnknown({ unknown, onUnknown }: ImportUnknownProps) {
  return (
    <>
      <h3>{word('exchange_unknown')}</h3>
      <p class="hint">{word('exchange_unknown_hint')}</p>
      <ul class="trash-list import-unknown">
        {unknown.slice(0, most).map(({ variable, count, fate }) => (
          <li key={variable}>
            <span>
              <code>{variable}</code> {wordFor('library_cards', count)}
            </span>
            <select
              class="field"
              aria-label={variable}
              value={fate}
              onChange={({ currentTarget: { value } }) => onUnknown(variable, value as Fate)}
            >
              {fates.map((one) => (
                <option key={one} value={one}>
                  {word(`exchange_unknown_${one}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </>
  );
}
