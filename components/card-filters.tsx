import { type Intent, intents } from '../utils/templates/card.ts';
import { word } from '../utils/words.ts';
import { FilterChoices, type Gathering } from './filter-choices.tsx';
import { IntentMark } from './intent-mark.tsx';
import type { Shown } from './shown.ts';
import './card-filters.css';

interface CardFiltersProps extends Gathering {
  shown: Shown;
  /** Cards of each intent under the other filters. */
  counts: ReadonlyMap<Intent, number>;
  onChange(shown: Shown): void;
}

/** Chips for what a reply is for, and choices of language, brand, tag, use and order. */
export function CardFilters({ shown, counts, onChange, ...gathering }: CardFiltersProps) {
  const { intent: _, ...rest } = shown;
  return (
    <div class="card-filters">
      <fieldset>
        <legend class="spoken">{word('library_filter_intent')}</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={shown.intent === undefined}
          onClick={() => onChange(rest)}
        >
          {word('library_all')}
        </button>
        {intents.map((intent) => (
          <button
            key={intent}
            type="button"
            class="chip"
            aria-pressed={shown.intent === intent}
            onClick={() => onChange(shown.intent === intent ? rest : { ...rest, intent })}
          >
            <IntentMark intent={intent} />
            <span class="chip-count">{counts.get(intent) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <FilterChoices shown={shown} onChange={onChange} {...gathering} />
    </div>
  );
}
